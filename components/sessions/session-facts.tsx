import type { Session } from '#content/sessions/schema.ts';
import type { Words } from '#content/wording/en/words.ts';
import type { Catalog } from '#lib/catalog/catalog-source.ts';
import { getFact, sayFact } from '#lib/catalog/say-fact.ts';

type SessionFactsProps = {
  readonly words: Words;
  readonly catalog: Catalog;
  readonly session: Session;
};

/** Length, frequency, size and who comes, each with how sure we are. */
export function SessionFacts({ words, catalog, session }: SessionFactsProps) {
  const facts = [
    [words.sessions.length, getFact(catalog, session.length)],
    [words.sessions.frequency, getFact(catalog, session.frequency)],
    [words.sessions.size, getFact(catalog, session.size)],
  ] as const;
  return (
    <>
      <dl className="facts">
        {facts.map(([label, fact]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {upperFirst(sayFact(fact) ?? '')}.{' '}
              <span className="small text-quiet">
                {fact.source === undefined ? (
                  words.sessions.certainty[fact.certainty]
                ) : (
                  <a href={`#source-${fact.source}`}>{words.sessions.certainty[fact.certainty]}</a>
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

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
