import type { Session } from '#content/sessions/schema.ts';
import type { Words } from '#content/wording/en/words.ts';
import { sheetAddress } from '#lib/pages/sheet-address.ts';
import { TextList } from './text-list.tsx';

/** What to ask any program about a session, and the sheet to take along. */
export function SessionAsk({
  words,
  session,
  link,
}: {
  readonly words: Words['questionSheets'];
  readonly session: Session;
  readonly link: (address: string) => string;
}) {
  return (
    <>
      <TextList texts={session.ask} />
      <p className="no-print">
        <a className="tap" href={link(sheetAddress(session.slug))}>
          {words.linkFromPage}
        </a>
      </p>
    </>
  );
}
