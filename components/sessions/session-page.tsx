import type { ReactNode } from 'react';
import type { Session } from '#content/sessions/schema.ts';
import type { Source } from '#content/sources/schema.ts';
import type { Words } from '#content/wording/en/words.ts';
import { PageFrame } from '#components/layout/page-frame.tsx';
import { WithContents } from '#components/layout/with-contents.tsx';
import { OwnQuestions } from '#components/question-sheets/own-questions.tsx';
import { RelatedPages } from '#components/ui/related-pages.tsx';
import { ReviewLine } from '#components/ui/review-line.tsx';
import { SourceList } from '#components/ui/source-list.tsx';
import { TextList } from '#components/ui/text-list.tsx';
import type { Catalog } from '#lib/catalog/catalog-source.ts';
import { listSessionSources } from '#lib/catalog/list-sources.ts';
import type { SampleWeek } from '#lib/catalog/plan-sample-week.ts';
import type { TrailStep } from '#lib/pages/trail-of.ts';
import { SessionCast } from './session-cast.tsx';
import { SessionFacts } from './session-facts.tsx';
import { SessionNext } from './session-next.tsx';
import { SessionPrivacy } from './session-privacy.tsx';
import { SessionSteps } from './session-steps.tsx';
import { SessionText } from './session-text.tsx';
import { SessionWeek } from './session-week.tsx';

type SessionPageProps = {
  readonly words: Words;
  readonly catalog: Catalog;
  readonly session: Session;
  readonly week: SampleWeek;
  readonly trail: readonly TrailStep[];
  readonly link: (address: string) => string;
};

/** Everything about one session, in the order in which someone in a bad hour asks: what, how long, with whom. */
export function SessionPage(props: SessionPageProps) {
  const { words, catalog, session, trail, link } = props;
  const { headings } = words.sessions;
  const sources = listSessionSources(catalog, session);
  const parts = listParts(props, sources);
  return (
    <PageFrame
      asksIfClear
      words={words.layout}
      trail={trail}
      title={session.title}
      lead={session.summary}
      // Who reads of family sessions may be watched by the family.
      quickExit={session.kind === 'family'}
    >
      {session.description.map((text) => (
        <p key={text} className="max-w-measure">
          <SessionText catalog={catalog} text={text} />
        </p>
      ))}
      <h2 id="facts" className="sr-only">
        {headings.facts}
      </h2>
      <SessionFacts words={words} catalog={catalog} session={session} />
      <WithContents
        label={words.layout.onThisPage}
        headings={parts.map(([id]) => ({ id, text: headings[id] }))}
      >
        {parts.map(([id, content]) => (
          <section key={id} aria-labelledby={id}>
            <h2 id={id}>{headings[id]}</h2>
            {content}
          </section>
        ))}
        <SessionNext words={words.sessions} link={link} />
        <RelatedPages label={headings.sameKind} links={listSameKind(catalog, session, link)} />
        <SourceList words={words.layout} sources={sources} />
        <ReviewLine words={words.layout.review} />
      </WithContents>
    </PageFrame>
  );
}

type Part = readonly [heading: keyof Words['sessions']['headings'], content: ReactNode];

/** The page's parts below the figures, each with the id of its heading. */
function listParts(
  { words, catalog, session, week, link }: SessionPageProps,
  sources: readonly Source[],
): readonly Part[] {
  const own = { words: words.sessions, catalog, session };
  const asked = { words: words.questionSheets, questions: session.ask, slug: session.slug, link };
  return [
    [
      'who',
      <SessionCast
        key="who"
        {...{ words, roles: catalog.roles, row: catalog.matrix[session.slug], sources, link }}
      />,
    ],
    ['asked', <TextList key="asked" texts={session.askedOfYou} />],
    ['private', <SessionPrivacy key="private" {...own} sources={sources} link={link} />],
    [
      'family',
      <p key="family" className="max-w-measure">
        {session.family}
      </p>,
    ],
    ['steps', <SessionSteps key="steps" {...own} />],
    ['ask', <OwnQuestions key="ask" {...asked} />],
    ['week', <SessionWeek key="week" {...own} week={week} link={link} />],
  ];
}

function listSameKind(catalog: Catalog, { slug, kind }: Session, link: SessionPageProps['link']) {
  return catalog.sessions
    .filter((other) => other.kind === kind && other.slug !== slug)
    .map((other) => ({ href: link(`/sessions/${other.slug}`), text: other.title }));
}
