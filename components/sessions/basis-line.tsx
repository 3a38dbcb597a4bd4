import type { Basis } from '#content/sessions/schema.ts';
import type { Source } from '#content/sources/schema.ts';
import type { Words } from '#content/wording/en/words.ts';

/** Why a cell says what it says: the first article, a source, or an inference that awaits review. */
export function BasisLine({
  words,
  basis,
  sources,
}: {
  readonly words: Words['layout']['basis'];
  readonly basis: Basis;
  readonly sources: readonly Source[];
}) {
  if (basis.kind === 'article') {
    return (
      <>
        {words.article} <a href="#source-source-article">{words.sections[basis.section]}</a>.
      </>
    );
  }
  if (basis.kind === 'inference') return <>{words.inference}</>;
  const source = sources.find(({ id }) => id === basis.source);
  return (
    <>
      {words.source} <a href={`#source-${basis.source}`}>{source?.publisher ?? basis.source}</a>
    </>
  );
}
