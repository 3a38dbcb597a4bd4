import type { Session } from '#content/sessions/schema.ts';
import type { Words } from '#content/wording/en/words.ts';

/** Length, frequency, size and who comes, each with how sure we are. */
export function SessionFacts({ words, session }: { readonly words: Words; readonly session: Session }) {
  const facts = [
    [words.sessions.length, session.length],
    [words.sessions.frequency, session.frequency],
    [words.sessions.size, session.size],
  ] as const;
  return (
    <>
      <dl className="facts">
        {facts.map(([label, { text, source, certainty }]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {text}.{' '}
              <span className="small text-quiet">
                {source === undefined ? (
                  words.sessions.certainty[certainty]
                ) : (
                  <a href={`#source-${source}`}>{words.sessions.certainty[certainty]}</a>
                )}
                .
              </span>
            </dd>
          </div>
        ))}
        <div>
          <dt>{words.sessions.attends}</dt>
          <dd>{session.attends}</dd>
        </div>
      </dl>
      <p className="small max-w-measure text-quiet">{words.sessions.typical}</p>
    </>
  );
}
