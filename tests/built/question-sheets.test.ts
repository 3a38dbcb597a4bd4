import { readFile } from 'node:fs/promises';
import { parse, defaultTreeAdapter, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import { catalog } from '#lib/catalog/catalog.ts';
import { readManifest } from '#lib/publish/published-site.ts';
import { listSheetSlugs } from '#lib/sheets/list-sheet-slugs.ts';
import { joinText, readPdf } from '#tests/support/read-pdf.ts';

type Node = DefaultTreeAdapterTypes.Node;

const { files } = await readManifest('.');

function read(address: string) {
  const published = files.find((file) => file.address === address);
  if (published === undefined) throw new Error(`dist/ holds no ${address}.`);
  return readFile(`dist/${published.file}`);
}

function hasClass(node: DefaultTreeAdapterTypes.Element, name: string): boolean {
  return node.attrs.some((each) => each.name === 'class' && each.value.split(' ').includes(name));
}

/** All text nodes of <main> in order, but those in scripts and in what paper leaves out: .no-print. */
function textsOf(node: Node, inMain = false): readonly string[] {
  if (defaultTreeAdapter.isTextNode(node)) return inMain ? [node.value] : [];
  if (!('childNodes' in node)) return [];
  if (defaultTreeAdapter.isElementNode(node)) {
    if (node.tagName === 'script' || hasClass(node, 'no-print')) return [];
    if (node.tagName === 'main') inMain = true;
  }
  return node.childNodes.flatMap((child) => textsOf(child, inMain));
}

describe.each(listSheetSlugs(catalog))('/questions-to-ask/%s', async (slug) => {
  const address = `/questions-to-ask/${slug}`;
  const html = (await read(address)).toString();
  const bytes = await read(`${address}.pdf`);
  const pdf = await readPdf(bytes);

  test('says in its PDF, word for word, what the page prints', () => {
    const printed = joinText(textsOf(parse(html)));
    expect(printed).toMatch(/^Questions to ask /);
    expect(joinText(pdf.texts.map(({ text }) => text))).toBe(printed);
  });

  test('links to its PDF with its format, pages and size', () => {
    const [, words = ''] = new RegExp(`href="${address}\\.pdf"[^>]*>([^<]*)<`).exec(html) ?? [];
    const pages = `${String(pdf.pages)} page${pdf.pages === 1 ? '' : 's'}`;
    expect(words).toContain(`(${pages}, ${String(Math.ceil(bytes.length / 1000))} kB)`);
    expect(words).toContain('PDF');
  });
});

test('PDFs are sent as what they are, and weigh at most 1 MB in all', async () => {
  const pdfs = files.filter(({ address }) => address.endsWith('.pdf'));
  expect(pdfs).toHaveLength(26);
  expect(new Set(pdfs.map(({ headers }) => headers['content-type']))).toEqual(new Set(['application/pdf']));
  expect(new Set(pdfs.map(({ headers }) => headers['x-robots-tag']))).toEqual(new Set(['noindex']));
  const sizes = await Promise.all(pdfs.map(async ({ address }) => (await read(address)).length));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(1_000_000);
});
