import { parts } from '#content/sessions/schema.ts';
import type { Words } from '#content/wording/en/words.ts';
import { PartMark } from '#components/ui/part-mark.tsx';

/** What each mark of the matrix stands for. */
export function PartLegend({ words }: { readonly words: Words }) {
  return (
    <section aria-labelledby="legend">
      <h2 id="legend" className="no-print">
        {words.sessions.legend}
      </h2>
      <ul role="list" className="flex flex-wrap gap-x-8">
        {parts.map((part) => (
          <li key={part} className="flex items-center gap-2">
            <span className="part">
              <PartMark part={part} /> {words.layout.parts[part]}
            </span>
          </li>
        ))}
      </ul>
      <p className="max-w-measure">{words.sessions.twoLead}</p>
    </section>
  );
}
