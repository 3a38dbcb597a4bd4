import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readManifest } from '#lib/publish/published-site.ts';

/** Forms and answers, and the page of help, from which nothing may lead aside. */
const withoutStep = /^\/(?:contact|search|get-help-now|closed)(?:\/|$)/;

const { files } = await readManifest('.');
const known = new Set(files.map(({ address }) => address));
// The workbench is no page for visitors.
const pages = files.filter(({ address, file }) => file.endsWith('.html') && address !== '/components');

test.each(pages.map(({ address, file }) => [address, file] as const))(
  '%s ends in one next step that leads to pages of the site, or is a page without any',
  async (address, file) => {
    const html = await readFile(join('dist', file), 'utf8');
    const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
    const sections = [...main.matchAll(/<section aria-labelledby="related">.*?<\/section>/gs)];
    const links = sections.flatMap(([section]) =>
      [...section.matchAll(/href="([^"#]*)[^"]*"/g)].map(([, to]) => to),
    );
    if (withoutStep.test(address)) expect(sections).toEqual([]);
    else {
      expect(sections).toHaveLength(1);
      expect(links.length).toBeGreaterThan(0);
      expect(links.filter((to) => to === address || !known.has(to ?? ''))).toEqual([]);
    }
  },
);
