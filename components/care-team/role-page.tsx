import type { Role } from '#content/roles/schema.ts';
import type { Words } from '#content/wording/en/words.ts';
import { RoleShare } from '#components/drawings/role-share.tsx';
import { PageFrame } from '#components/layout/page-frame.tsx';
import { WithContents } from '#components/layout/with-contents.tsx';
import { OwnQuestions } from '#components/question-sheets/own-questions.tsx';
import { RelatedPages } from '#components/ui/related-pages.tsx';
import { ReviewLine } from '#components/ui/review-line.tsx';
import { RoleThread } from '#components/ui/role-thread.tsx';
import { SourceList } from '#components/ui/source-list.tsx';
import type { Catalog } from '#lib/catalog/catalog-source.ts';
import type { SampleWeek } from '#lib/catalog/plan-sample-week.ts';
import { listSources } from '#lib/catalog/list-sources.ts';
import { RoleColleagues } from './role-colleagues.tsx';
import { RoleLimits } from './role-limits.tsx';
import { RoleSessions } from './role-sessions.tsx';
import { RoleTraining } from './role-training.tsx';

type RolePageProps = {
  readonly words: Words;
  readonly catalog: Catalog;
  readonly role: Role;
  readonly week: SampleWeek;
  readonly trail: readonly { readonly href: string; readonly title: string }[];
  readonly link: (address: string) => string;
};

/** Everything about one role: limits first, because they are what a visitor can hold a program to. */
export function RolePage({ words, catalog, role, week, trail, link }: RolePageProps) {
  const { headings } = words.careTeam;
  const contents = Object.entries({
    may: headings.may,
    'may-not': headings.mayNot,
    sessions: headings.sessions,
    credentials: headings.credentials,
    check: headings.check,
    methods: headings.methods,
    'works-with': headings.worksWith,
    ask: headings.ask,
  }).map(([id, text]) => ({ id, text }));
  const mark = <RoleThread role={role.slug} />;
  return (
    <PageFrame
      asksIfClear
      words={words.layout}
      trail={trail}
      title={role.title}
      lead={role.summary}
      mark={mark}
    >
      {role.introduction.map((text) => (
        <p key={text} className="max-w-measure">
          {text}
        </p>
      ))}
      <WithContents label={words.layout.onThisPage} headings={contents}>
        <RoleLimits words={words.careTeam} role={role} />
        <h2 id="sessions">{headings.sessions}</h2>
        <RoleShare words={words.drawings} catalog={catalog} role={role} week={week} />
        <RoleSessions words={words} role={role} catalog={catalog} link={link} />
        <RoleTraining words={words.careTeam} role={role} termIds={listTermIds(catalog)} link={link} />
        <h2 id="methods">{headings.methods}</h2>
        <p className="max-w-measure">
          {words.careTeam.methods}: {role.methods.join('; ')}.
        </p>
        <p className="max-w-measure">
          {words.careTeam.topics}: {role.topics.join('; ')}.
        </p>
        <h2 id="works-with">{headings.worksWith}</h2>
        <RoleColleagues role={role} roles={catalog.roles} link={link} />
        <h2 id="ask">{headings.ask}</h2>
        <OwnQuestions words={words.questionSheets} questions={role.askThem} slug={role.slug} link={link} />
        <SourceList words={words.layout} sources={listSources(catalog, role.sources)} />
        <RelatedPages
          label={words.layout.relatedPages}
          links={[
            { href: link('/sessions'), text: words.careTeam.matrixLink },
            { href: link('/care-team/compare'), text: words.compare.link },
            { href: link('/articles/reading-credentials'), text: words.careTeam.readLetters },
            { href: link('/contact'), text: words.pages.contact.name },
          ]}
        />
        <ReviewLine words={words.layout.review} />
      </WithContents>
    </PageFrame>
  );
}

function listTermIds({ terms }: Catalog): ReadonlyMap<string, string> {
  return new Map(
    terms.flatMap(({ id, abbreviation }) => (abbreviation === undefined ? [] : [[abbreviation, id]])),
  );
}
