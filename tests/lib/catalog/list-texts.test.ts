import { expect, test } from 'vitest';
import { catalog } from '#lib/catalog/catalog.ts';
import { listCatalogTexts } from '#lib/catalog/list-texts.ts';

const texts = listCatalogTexts(catalog);
const textsOf = (slug: string) =>
  texts.filter(({ file, entry }) => file.endsWith('-sessions.ts') && entry.startsWith(`${slug}.`));

test.each(catalog.sessions)(
  'lists all that the page of $slug says, so that every check reads it',
  (session) => {
    const { slug, askedOfYou, staysPrivate, family, before, expect: during, after, ask } = session;
    const listed = textsOf(slug).map(({ text }) => text);
    expect(listed).toEqual(
      expect.arrayContaining([...askedOfYou, staysPrivate, family, ...before, ...during, ...after, ...ask]),
    );
  },
);

test('lists no word that is a choice, such as when a session comes', () => {
  expect(textsOf('process-group').map(({ entry }) => entry)).not.toContain('process-group.when');
});
