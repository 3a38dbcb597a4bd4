import type { Words } from '#content/wording/en/words.ts';
import { TextList } from '#components/ui/text-list.tsx';
import { sheetAddress } from '#lib/pages/sheet-address.ts';

type OwnQuestionsProps = {
  readonly words: Words['questionSheets'];
  readonly questions: readonly string[];
  /** Of the role or session, which is also that of its sheet. */
  readonly slug: Parameters<typeof sheetAddress>[0];
  readonly link: (address: string) => string;
};

/** What to ask a person or about a session, and the sheet to take along to any program. */
export function OwnQuestions({ words, questions, slug, link }: OwnQuestionsProps) {
  return (
    <>
      <TextList texts={questions} />
      <p className="no-print">
        <a className="tap" href={link(sheetAddress(slug))}>
          {words.linkFromPage}
        </a>
      </p>
    </>
  );
}
