import { sessionKinds } from '#content/sessions/schema.ts';
import type { Words } from '#content/wording/en/words.ts';

/** Links to each kind of session in the matrix, which is many screens long on a phone. */
export function KindLinks({ words }: { readonly words: Words['sessions'] }) {
  return (
    <nav aria-label={words.jump} className="no-print">
      <ul role="list" className="flex flex-wrap gap-x-6">
        {sessionKinds.map((kind) => (
          <li key={kind} className="mt-0">
            <a className="tap" href={`#${kind}`}>
              {words.kinds[kind]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
