import { roleSlugs } from '#content/roles/schema.ts';
import { parts } from '#content/sessions/schema.ts';
import type { Source } from '#content/sources/schema.ts';
import { layout } from '#content/wording/en/layout.ts';
import { words } from '#content/wording/en/words.ts';
import type { Examples } from '../examples.ts';
import { longText, longWord } from '../long-words.ts';
import { Arrow } from './arrow.tsx';
import { LinkList } from './link-list.tsx';
import { NextStep } from './next-step.tsx';
import { Notice } from './notice.tsx';
import { PartMark } from './part-mark.tsx';
import { RelatedPages } from './related-pages.tsx';
import { ReviewLine } from './review-line.tsx';
import { RoleThread } from './role-thread.tsx';
import { SourceMark } from './source-mark.tsx';
import { SearchField } from './search-field.tsx';
import { SourceList } from './source-list.tsx';
import { TableOfContents } from './table-of-contents.tsx';
import { TextList } from './text-list.tsx';

const checked = { checkedOn: '2026-11-24', recheckOn: '2027-11-24' };

const sources: readonly Source[] = [
  {
    id: 'a-guide',
    title: 'A guide to groups',
    publisher: 'A public office',
    year: 2021,
    url: 'https://example.org/guide',
    certainty: 'primary',
    ...checked,
  },
  {
    id: 'a-leaflet',
    title: 'A leaflet on paper',
    publisher: 'A society',
    year: null,
    url: null,
    certainty: 'unconfirmed',
    note: 'Its author is not known.',
    ...checked,
  },
];

const review = {
  reviewer: 'A reviewer',
  license: 'LCSW, Virginia',
  reviewedOn: '2026-11-22',
  nextReviewOn: '2027-11-22',
};

const headings = [
  { id: 'training', text: 'Training' },
  { id: 'limits', text: 'Limits' },
  { id: 'ask', text: 'Questions to ask' },
];

export const uiExamples = {
  arrow: { plain: <Arrow /> },
  notice: {
    plain: (
      <Notice tone="plain">
        <p>Times are typical. Yours may differ.</p>
      </Notice>
    ),
    'urgent with a title': (
      <Notice tone="urgent" title="If a life is in danger">
        <p>Call 911 now.</p>
      </Notice>
    ),
    'long words': (
      <Notice tone="urgent" title={longText}>
        <p>{longText}</p>
      </Notice>
    ),
  },
  'part-mark': {
    plain: parts.map((part) => (
      <p key={part} className="part">
        <PartMark part={part} /> {layout.parts[part]}
      </p>
    )),
  },
  'related-pages': {
    plain: (
      <RelatedPages
        label="Read next"
        links={[
          { href: '/sessions', text: 'Sessions' },
          { href: '/contact', text: 'Ask us' },
        ]}
      />
    ),
    'long words': <RelatedPages label={longWord} links={[{ href: '/sessions', text: longText }]} />,
    empty: <RelatedPages label="Read next" links={[]} />,
  },
  'link-list': {
    plain: <LinkList links={[{ href: '/sessions', text: 'Who leads which session' }]} />,
    'long words': <LinkList links={[{ href: '/sessions', text: longText }]} />,
    empty: <LinkList links={[]} />,
  },
  'search-field': {
    plain: <SearchField aria-label="Search" className="field" />,
    'long words': <SearchField aria-label={longText} className="field" query={longText} />,
  },
  'next-step': {
    plain: <NextStep words={words} to={['/care-team', '/contact']} link={(to) => to} />,
    'long words': (
      <NextStep
        words={{ ...words, layout: { ...layout, nextStep: longText } }}
        to={['/contact']}
        link={(to) => to}
      />
    ),
    empty: <NextStep words={words} to={[]} link={(to) => to} />,
  },
  'review-line': {
    plain: <ReviewLine words={layout.review} updatedOn="2026-11-24" />,
    reviewed: <ReviewLine words={layout.review} review={{ stage: 'current', review }} />,
    'long words': (
      <ReviewLine
        words={layout.review}
        review={{ stage: 'due', review: { ...review, reviewer: longWord, license: longText } }}
      />
    ),
  },
  'role-thread': { plain: roleSlugs.map((role) => <RoleThread key={role} role={role} />) },
  'source-mark': {
    plain: <SourceMark words={words.articles} id="a-guide" number={1} title="A guide to groups" nth="1" />,
    'long words': <SourceMark words={words.articles} id="a-guide" number={12} title={longText} />,
  },
  'source-list': {
    plain: <SourceList words={layout} sources={sources} />,
    'long words': (
      <SourceList
        words={layout}
        sources={sources.map((source) => ({ ...source, title: longText, publisher: longWord }))}
      />
    ),
    empty: <SourceList words={layout} sources={[]} />,
  },
  'text-list': {
    plain: <TextList texts={['One thing.', 'Another thing.']} />,
    'long words': <TextList texts={[longText]} />,
    empty: <TextList texts={[]} />,
  },
  'table-of-contents': {
    plain: <TableOfContents label="On this page" headings={headings} />,
    'long words': (
      <TableOfContents
        label={longWord}
        headings={headings.map(({ id, text }) => ({ id, text: `${text} ${longText}` }))}
      />
    ),
    empty: <TableOfContents label="On this page" headings={headings.slice(0, 2)} />,
  },
} satisfies Examples;
