import type { ArticleHead } from '#content/articles/schema.ts';
import { words } from '#content/wording/en/words.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { listSources } from '#lib/catalog/list-sources.ts';
import type { Examples } from '../examples.ts';
import { longCatalog, longText, longWord } from '../long-words.ts';
import { ArticlePage } from './article-page.tsx';
import { InquiryFieldTable } from './inquiry-field-table.tsx';
import { PartList } from './part-list.tsx';
import { RetentionTable } from './retention-table.tsx';
import { createVocabulary } from './vocabulary.tsx';

const link = (address: string) => address;
const sourceIds = catalog.sources.slice(0, 2).map(({ id }) => id);
const {
  ForCounsel,
  HelpLines,
  KeyPoints,
  Leads,
  Notice,
  RoleName,
  SessionName,
  SourceNote,
  Steps,
  WhoLeads,
} = createVocabulary({ words, catalog, link, sourceIds });

const head: ArticleHead = {
  title: 'What is a virtual IOP?',
  description: 'What an intensive outpatient program by video is, and what belongs to it.',
  summary: ['It is treatment on several days a week.', 'You live at home.', 'It has limits.'],
  publishedOn: '2026-11-24',
  updatedOn: '2026-11-24',
  audience: 'clients',
  roles: [],
  sources: sourceIds,
  subject: 'team',
  quickExit: false,
  review: null,
  related: [],
};
const page = {
  words,
  trail: [
    { href: '/', title: 'Home' },
    { href: '/articles/an-article', title: head.title },
  ],
  headings: ['One', 'Two', 'Three'].map((text) => ({ id: `part-${text}`, text, depth: 2 })),
  sources: listSources(catalog, sourceIds),
  related: [{ href: '/sessions', text: 'Sessions' }],
};

const prose = (
  <>
    <h2 id="part-One">A part of the text</h2>
    <p>
      <Leads session="process-group" capital /> leads <SessionName slug="process-group" />, with{' '}
      <RoleName slug="peer-support-specialist" plural />.<SourceNote id={sourceIds[0] ?? ''} />
    </p>
    <Notice tone="plain" title="Good to know">
      <p>You can bring someone.</p>
    </Notice>
    <ForCounsel>
      <p>How long records are kept.</p>
    </ForCounsel>
    <Steps>
      <ol>
        <li>Ask.</li>
      </ol>
    </Steps>
    <KeyPoints>
      <ul>
        <li>Nobody has to speak.</li>
      </ul>
    </KeyPoints>
    <WhoLeads session="process-group" />
    <HelpLines kind="crisis" />
  </>
);

export const articlesExamples = {
  'article-page': {
    plain: (
      <ArticlePage {...page} head={head} review={{ stage: 'none' }}>
        {prose}
      </ArticlePage>
    ),
    'long words': (
      <ArticlePage
        {...page}
        review={{ stage: 'none' }}
        head={{ ...head, title: longText, summary: [longText, `${longText} Zwei.`, longWord] }}
      >
        <p>{longText}</p>
      </ArticlePage>
    ),
  },
  'inquiry-field-table': { plain: <InquiryFieldTable words={words.articles.fields} /> },
  'part-list': {
    plain: <PartList words={words} catalog={catalog} session="process-group" link={link} />,
    'long words': <PartList words={words} catalog={longCatalog} session="process-group" link={link} />,
  },
  'retention-table': {
    plain: (
      <RetentionTable words={words.articles.retentionTable} retentionDays={catalog.provider.retentionDays} />
    ),
  },
  vocabulary: { plain: prose },
} satisfies Examples;
