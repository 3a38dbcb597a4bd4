import { privacySources } from '#content/sessions/privacy-sources.ts';
import type { Session } from '#content/sessions/schema.ts';
import type { Source } from '#content/sources/schema.ts';
import type { Words } from '#content/wording/en/words.ts';

/** What stays private in one session, then what holds in all of them: what others hear, the record, and its limits. */
export function SessionPrivacy({
  words,
  session,
  sources,
  link,
}: {
  readonly words: Words['sessions'];
  readonly session: Session;
  /** The page's sources; a sentence that rests on one says how sure that makes us. */
  readonly sources: readonly Source[];
  readonly link: (address: string) => string;
}) {
  const { privacy } = words;
  const shared = (['others', 'record'] as const).filter((part) => part === 'record' || session.withOthers);
  return (
    <>
      <p className="max-w-measure">{session.staysPrivate}</p>
      <dl className="max-w-measure">
        {shared.map((part) => (
          <div key={part}>
            <dt>{privacy[part]}</dt>
            <dd>
              {privacy[`${part}Text`]}{' '}
              {sources
                .filter(({ id }) => id === privacySources[part])
                .map(({ id, certainty }) => (
                  <span key={id} className="small text-quiet">
                    <a href={`#source-${id}`}>{words.certainty[certainty]}</a>.
                  </span>
                ))}
            </dd>
          </div>
        ))}
        <div>
          <dt>{privacy.act}</dt>
          <dd>{privacy.actText}</dd>
          <dd>
            <a className="tap" href={link('/privacy#limits')}>
              {privacy.limits}
            </a>
          </dd>
        </div>
      </dl>
    </>
  );
}
