import type { ReactNode } from 'react';
import type { Words } from '#content/wording/en/words.ts';
import { feedbackAddress } from '#lib/pages/feedback-address.ts';
import type { TrailStep } from '#lib/pages/trail-of.ts';
import { Breadcrumbs } from './breadcrumbs.tsx';
import { QuickExit } from './quick-exit.tsx';

type PageFrameProps = {
  readonly words: Words['layout'];
  /** From trailOf(locale, address); empty on home. */
  readonly trail: readonly TrailStep[];
  readonly title: string;
  /** One or two sentences under the title. */
  readonly lead?: string;
  /** Stands above the title, such as a role's thread. */
  readonly mark?: ReactNode;
  /** Stands beside the title where there is room, below it on a phone. */
  readonly beside?: ReactNode;
  /** Offers a quick way out of the site, on pages that could put someone at risk at home. */
  readonly quickExit?: boolean;
  /** Asks at the end whether the page was clear. Not where a form, help for a crisis or an answer stands. */
  readonly asksIfClear?: boolean;
  readonly children: ReactNode;
};

/** What every page is set in: its trail, the one <main> that the skip link names, title, lead and text. */
export function PageFrame(props: PageFrameProps) {
  const { words, trail, title, lead, mark, beside, quickExit = false, asksIfClear = false, children } = props;
  const feedback = asksIfClear ? feedbackAddress(trail) : undefined;
  const head = (
    <div>
      {mark !== undefined && <div className="mb-3">{mark}</div>}
      <h1 className="max-w-[18em]">{title}</h1>
      {lead !== undefined && <p className="lead">{lead}</p>}
    </div>
  );
  return (
    <>
      {quickExit && <QuickExit words={words.quickExit} />}
      <Breadcrumbs label={words.breadcrumb} trail={trail} />
      <main id="content" tabIndex={-1} className="mx-auto max-w-page px-4 pt-4 md:pt-8">
        {beside === undefined ? (
          head
        ) : (
          <div className="split-hero">
            {head}
            {beside}
          </div>
        )}
        {children}
        {feedback !== undefined && (
          <p className="no-print mt-8">
            <a className="tap" href={feedback}>
              {words.wasClear}
            </a>
          </p>
        )}
      </main>
    </>
  );
}
