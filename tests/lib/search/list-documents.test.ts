import { expect, test } from 'vitest';
import { catalog } from '#lib/catalog/catalog.ts';
import { listDocuments } from '#lib/search/list-documents.ts';

const documents = listDocuments({ catalog, articles: [], standing: [], pages: [] });

test.each(catalog.sessions)('finds $slug by what to bring, what stays private and what to ask', (session) => {
  const document = documents.find(({ address }) => address === `/sessions/${session.slug}`);
  for (const text of [...session.before, session.staysPrivate, session.family, ...session.ask]) {
    expect(document?.text).toContain(text);
  }
});
