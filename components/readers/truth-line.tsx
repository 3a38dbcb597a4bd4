import type { TruthLine as Line } from '#content/readers/schema.ts';
import type { VocabularyContext } from '#components/articles/vocabulary.tsx';
import { SourceMark } from '#components/ui/source-mark.tsx';
import { splitTokens } from '#lib/catalog/split-tokens.ts';

/** The sentences of one line, with links where its tokens lead somewhere, and a mark for each source. */
export function TruthLine({ context, line }: { readonly context: VocabularyContext; readonly line: Line }) {
  const { words, catalog, link, sourceIds } = context;
  return (
    <>
      {splitTokens(catalog, line.text).map(({ text, href }, index) =>
        href === undefined ? (
          text
        ) : (
          <a key={index} href={href.startsWith('/') ? link(href) : href}>
            {text}
          </a>
        ),
      )}
      {line.sources.map((id) => (
        <SourceMark
          key={id}
          words={words.articles}
          id={id}
          number={sourceIds.indexOf(id) + 1}
          title={catalog.sources.find((source) => source.id === id)?.title ?? id}
        />
      ))}
    </>
  );
}
