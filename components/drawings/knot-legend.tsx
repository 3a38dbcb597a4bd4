import type { Part } from '#content/sessions/schema.ts';
import type { Words } from '#content/wording/en/words.ts';
import { PartMark } from '#components/ui/part-mark.tsx';

/** What the knots of a drawing stand for, in one line that wraps. */
export function KnotLegend({
  words,
  parts,
}: {
  readonly words: Words;
  /** Those that occur in the drawing. */
  readonly parts: readonly Part[];
}) {
  return (
    <div className="small mt-4 text-quiet">
      <p className="mt-0">{words.drawings.legendText}</p>
      <ul role="list" className="mt-1 flex flex-wrap gap-x-6">
        {parts.map((part) => (
          <li key={part} className="part mt-0">
            <PartMark part={part} /> {words.layout.parts[part]}
          </li>
        ))}
      </ul>
    </div>
  );
}
