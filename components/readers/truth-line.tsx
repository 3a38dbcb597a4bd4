import type { TruthLine as Line } from '#content/readers/schema.ts';
import type { VocabularyContext } from '#components/articles/vocabulary.tsx';
import { createVocabulary } from '#components/articles/vocabulary.tsx';
import { splitTokens } from '#lib/catalog/split-tokens.ts';

/** The sentences of one line, with links where its tokens lead somewhere, and a mark for each source. */
export function TruthLine({ context, line }: { readonly context: VocabularyContext; readonly line: Line }) {
  const { catalog, link } = context;
  const { SourceNote } = createVocabulary(context);
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
        <SourceNote key={id} id={id} />
      ))}
    </>
  );
}
