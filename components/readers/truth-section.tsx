import type { VocabularyContext } from '#components/articles/vocabulary.tsx';
import type { ToldTruth } from '#lib/catalog/tell-reader.ts';
import { TruthBlock } from './truth-block.tsx';

/** One truth under the heading of its audience. All below the heading is the same on every page that tells it. */
export function TruthSection({
  context,
  told: { truth, heading },
}: {
  readonly context: VocabularyContext;
  readonly told: ToldTruth;
}) {
  const { id, body, more } = truth;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {body.map((block, index) => (
        <TruthBlock key={index} context={context} block={block} />
      ))}
      {more !== undefined && (
        <p className="no-print">
          <a className="tap" href={context.link(more.href)}>
            {more.text}
          </a>
        </p>
      )}
    </section>
  );
}
