import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roleSlugs, type RoleSlug } from '#content/roles/schema.ts';
import { matrix } from '#content/sessions/matrix.ts';
import { sessionSlugs, type SessionSlug } from '#content/sessions/schema.ts';
import { words } from '#content/wording/en/words.ts';
import type { composeCatalogFile } from '#lib/pages/data-files/compose-catalog-file.ts';
import type { composeMatrixFile } from '#lib/pages/data-files/compose-matrix-file.ts';
import { readManifest } from '#lib/publish/published-site.ts';
import { attributeOf, hasClass, listElements, textOf, type HtmlElement } from '#tests/support/read-html.ts';
import { readCsv } from '#tests/support/read-csv.ts';

const read = (file: string) => readFile(`dist/files/${file}`, 'utf8');
const elementsOf = async (file: string) => listElements(await read(file));

const table = await elementsOf('sessions.html');
const sessionPages = new Map(
  await Promise.all(
    sessionSlugs.map(async (slug) => [slug, await elementsOf(`sessions/${slug}.html`)] as const),
  ),
);
const csv = readCsv(await read('sessions/matrix.csv'));
const json = JSON.parse(await read('sessions/matrix.json')) as ReturnType<typeof composeMatrixFile>;
const catalogFile = JSON.parse(await read('catalog.json')) as ReturnType<typeof composeCatalogFile>;

function get<Item>(items: readonly Item[], matches: (item: Item) => boolean, what: string): Item {
  const found = items.filter(matches);
  if (found.length !== 1) throw new Error(`${what}: found ${String(found.length)} times.`);
  return found[0] as Item;
}

function findCell(session: SessionSlug, role: RoleSlug): HtmlElement {
  const href = `/sessions/${session}#${role}`;
  const holds = (element: HtmlElement) =>
    listElements(element).some((each) => attributeOf(each, 'href') === href);
  return get(table, (element) => element.tagName === 'td' && holds(element), `The cell of ${href}`);
}

const anyCell = fc.tuple(fc.constantFrom(...sessionSlugs), fc.constantFrom(...roleSlugs));
const all = sessionSlugs.flatMap((session) => roleSlugs.map((role) => [session, role] as const));

/** Holds for all 105, in an order of chance. */
function holdsForEveryCell(check: (session: SessionSlug, role: RoleSlug) => void): void {
  fc.assert(
    fc.property(anyCell, ([session, role]) => {
      check(session, role);
    }),
    { examples: all.map((cell) => [[...cell]]), numRuns: all.length },
  );
}

describe('every cell of the matrix', () => {
  test('has an anchor on its session’s page, with part and sentence as written', () => {
    holdsForEveryCell((session, role) => {
      const entry = get(
        sessionPages.get(session) ?? [],
        (each) => attributeOf(each, 'id') === role,
        `#${role}`,
      );
      const { part, sentence } = matrix[session][role];
      expect(textOf(entry)).toContain(sentence);
      expect(textOf(entry)).toContain(words.layout.parts[part]);
    });
  });

  test('says the same part in the table, and on a phone whose part it is', () => {
    holdsForEveryCell((session, role) => {
      const cell = findCell(session, role);
      const link = get(listElements(cell), ({ tagName }) => tagName === 'a', 'The link');
      const whose = get(listElements(cell), (each) => hasClass(each, 'whose'), 'The name for phones');
      const title = catalogFile.roles.find(({ slug }) => slug === role)?.title;
      expect(textOf(link)).toBe(words.layout.partsShort[matrix[session][role].part]);
      expect(textOf(whose)).toBe(title);
    });
  });

  test('is one row of matrix.csv, the same in matrix.json and in catalog.json', () => {
    holdsForEveryCell((session, role) => {
      const isIt = (row: { readonly session?: string; readonly role?: string }) =>
        row.session === session && row.role === role;
      const { part, sentence, basis } = matrix[session][role];
      const row = get(csv, isIt, 'The row');
      const cell = get(json.cells, isIt, 'The entry of matrix.json');
      expect(row).toEqual(
        Object.fromEntries(Object.entries(cell).map(([name, value]) => [name, value ?? ''])),
      );
      expect(cell).toMatchObject({ part, sentence, basis: basis.kind });
      expect(cell.address.endsWith(`/sessions/${session}#${role}`)).toBe(true);
      expect(get(catalogFile.matrix, isIt, 'The entry of catalog.json')).toEqual({
        session,
        role,
        part,
        sentence,
        basis,
      });
    });
  });

  test('is as sure as its source', () => {
    holdsForEveryCell((session, role) => {
      const { basis } = matrix[session][role];
      const cell = get(json.cells, (each) => each.session === session && each.role === role, 'The entry');
      const id = basis.kind === 'source' ? basis.source : 'source-article';
      const source = catalogFile.sources.find((each) => each.id === id);
      expect(cell.certainty).toBe(basis.kind === 'inference' ? 'unconfirmed' : source?.certainty);
      expect(cell.sourceTitle).toBe(basis.kind === 'inference' ? null : source?.title);
    });
  });
});

test('the files are sent as what they are', async () => {
  const { files } = await readManifest('.');
  const typeOf = (address: string) => files.find((file) => file.address === address)?.headers['content-type'];
  expect(typeOf('/sessions/matrix.csv')).toBe('text/csv; charset=utf-8');
  expect(typeOf('/sessions/matrix.json')).toBe('application/json; charset=utf-8');
  expect(typeOf('/catalog.schema.json')).toBe('application/schema+json; charset=utf-8');
  expect(typeOf('/sessions/matrix.schema.json')).toBe('application/schema+json; charset=utf-8');
});

test('the schemas that data files name are published', async () => {
  const { files } = await readManifest('.');
  for (const { $schema } of [json, catalogFile])
    expect(files.map(({ address }) => address)).toContain(new URL($schema).pathname);
});
