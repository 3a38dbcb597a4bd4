import type { TruthBlock as Block } from '#content/readers/schema.ts';
import type { VocabularyContext } from '#components/articles/vocabulary.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { Derived } from './derived.tsx';
import { TruthLine } from './truth-line.tsx';

/** One piece of a truth: a paragraph, a list, steps, an urgent box, or what is derived from the catalog. */
export function TruthBlock({
  context,
  block,
}: {
  readonly context: VocabularyContext;
  readonly block: Block;
}) {
  if ('derived' in block) return <Derived context={context} derivation={block.derived} />;
  if ('items' in block || 'steps' in block) {
    const List = 'items' in block ? 'ul' : 'ol';
    return (
      <List className="max-w-measure">
        {('items' in block ? block.items : block.steps).map((line) => (
          <li key={line.text}>
            <TruthLine context={context} line={line} />
          </li>
        ))}
      </List>
    );
  }
  if ('urgent' in block) {
    return (
      <Notice tone="urgent" title={block.title}>
        {block.urgent.map((line) => (
          <p key={line.text}>
            <TruthLine context={context} line={line} />
          </p>
        ))}
      </Notice>
    );
  }
  return (
    <p className="max-w-measure">
      <TruthLine context={context} line={block} />
    </p>
  );
}
