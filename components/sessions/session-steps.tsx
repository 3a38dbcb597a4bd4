import type { Session } from '#content/sessions/schema.ts';
import type { Words } from '#content/wording/en/words.ts';
import type { Catalog } from '#lib/catalog/catalog-source.ts';
import { SessionText } from './session-text.tsx';

/** What to do before a session and after it, and what happens in between, in order. */
export function SessionSteps({
  words,
  catalog,
  session,
}: {
  readonly words: Words['sessions'];
  readonly catalog: Catalog;
  readonly session: Session;
}) {
  return (['before', 'expect', 'after'] as const).map((part) => (
    <section key={part} aria-labelledby={part}>
      <h3 id={part}>{words.headings[part]}</h3>
      <ol className="max-w-measure">
        {session[part].map((text) => (
          <li key={text}>
            <SessionText catalog={catalog} text={text} />
          </li>
        ))}
      </ol>
    </section>
  ));
}
