import type { Article } from '#lib/articles/load-articles.ts';
import type { StandingPage } from '#lib/articles/load-pages.ts';
import type { Catalog } from '#lib/catalog/catalog-source.ts';
import type { Passage } from '#lib/prose/passage.ts';
import { listPassages } from '#lib/prose/passages-of-prose.ts';
import type { SearchDocument } from './search-document.ts';

/** An article or standing page as the page itself, with what stands above its first heading, and a document for each heading. */
export function listSectionDocuments(
  prose: Article | StandingPage,
  catalog: Catalog,
): readonly SearchDocument[] {
  const passages = listPassages(prose, catalog);
  const { address } = prose;
  const { title, description } = prose.head;
  const isHead = ({ kind }: Passage) => kind === 'title' || kind === 'description';
  const opening = passages.filter((passage) => passage.section === undefined && !isHead(passage));
  const sections = Map.groupBy(
    passages.filter(({ section }) => section !== undefined),
    ({ section = '' }) => section,
  );
  return [
    { kind: 'page', address, title, text: [description, ...opening.map(endSentence)].join(' ') },
    ...[...sections].map(([id, inside]) => ({
      kind: 'section' as const,
      address: `${address}#${id}`,
      title: inside.find(({ kind }) => kind === 'heading')?.text ?? title,
      page: title,
      text: inside
        .filter(({ kind }) => kind !== 'heading')
        .map(endSentence)
        .join(' '),
    })),
  ];
}

/** Cells and items have no full stop of their own; joined they would read as one sentence. */
function endSentence({ text }: Passage): string {
  return /[.!?:;…]$/.test(text) ? text : `${text}.`;
}
