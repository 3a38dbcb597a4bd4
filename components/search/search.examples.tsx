import { words } from '#content/wording/en/words.ts';
import { helpLines } from '#content/help-lines/help-lines.ts';
import type { SearchDocument } from '#lib/search/search-document.ts';
import type { SearchResults as Results } from '#lib/search/search-site.ts';
import type { Examples } from '../examples.ts';
import { longText } from '../long-words.ts';
import { CatalogAnswers } from './catalog-answers.tsx';
import { CrisisAnswer } from './crisis-answer.tsx';
import { MarkedWords } from './marked-words.tsx';
import { NoResults } from './no-results.tsx';
import { ResultList } from './result-list.tsx';
import { SearchBox } from './search-box.tsx';
import { SearchExamples } from './search-examples.tsx';
import { SearchResults } from './search-results.tsx';
import { SuggestedPages } from './suggested-pages.tsx';

const link = (address: string) => address;
const shared = { words: words.search, link };
const longWords = {
  ...words.search,
  exampleQueries: [longText],
  notKept: longText,
  noneHelp: longText,
  allQuestions: longText,
};
const marked = new Set(['group', 'Verantwortungsgemeinschaft'.toLowerCase()]);

const section: SearchDocument = {
  kind: 'section',
  address: '/articles/groups-by-video#leader',
  title: 'What the leader does',
  page: 'Groups by video',
  text: 'The leader keeps the group safe. Nobody in the group has to speak.',
};
const longSection = { ...section, title: longText, page: longText, text: longText };
const groupOf = (document: SearchDocument) => ({
  name: 'texts' as const,
  hits: [{ document, score: 1 }],
});
const answer = {
  address: '/sessions/process-group',
  title: 'Process group',
  sentences: ['The licensed therapist leads the process group.'],
};
const longAnswer = { ...answer, title: longText, sentences: [longText] };
const crisis = { lines: helpLines.slice(0, 2), more: '/get-help-now#crisis', isSpanish: false };
const results: Results = {
  query: 'who leads groups',
  answers: [answer],
  groups: [groupOf(section)],
  corrected: [{ from: 'grups', to: 'groups' }],
  unknown: [],
  marked,
  misses: [],
};
const nothing: Results = { ...results, answers: [], groups: [], corrected: [] };

export const searchExamples = {
  'search-box': {
    plain: <SearchBox {...shared} />,
    'long words': <SearchBox {...shared} query={longText} />,
  },
  'search-examples': {
    plain: <SearchExamples {...shared} />,
    'long words': <SearchExamples words={longWords} link={link} />,
  },
  'crisis-answer': {
    plain: <CrisisAnswer words={words} answer={crisis} link={link} />,
    'long words': (
      <CrisisAnswer
        words={words}
        answer={{
          ...crisis,
          lines: crisis.lines.map((line) => ({ ...line, name: longText, gives: longText })),
        }}
        link={link}
      />
    ),
    'asked in Spanish': <CrisisAnswer words={words} answer={{ ...crisis, isSpanish: true }} link={link} />,
  },
  'marked-words': {
    plain: (
      <p>
        <MarkedWords
          parts={[
            { text: 'The ', isMarked: false },
            { text: 'group', isMarked: true },
          ]}
        />
      </p>
    ),
    'long words': <MarkedWords parts={[{ text: longText, isMarked: true }]} />,
    empty: <MarkedWords parts={[]} />,
  },
  'result-list': {
    plain: <ResultList {...shared} group={groupOf(section)} marked={marked} />,
    'long words': <ResultList {...shared} group={groupOf(longSection)} marked={marked} />,
    empty: <ResultList {...shared} group={{ name: 'texts', hits: [] }} marked={marked} />,
  },
  'catalog-answers': {
    plain: <CatalogAnswers {...shared} answers={[answer]} />,
    'long words': <CatalogAnswers {...shared} answers={[longAnswer]} />,
    empty: <CatalogAnswers {...shared} answers={[]} />,
  },
  'no-results': {
    plain: <NoResults {...shared} />,
    'long words': <NoResults words={longWords} link={link} />,
  },
  'search-results': {
    plain: <SearchResults words={words} results={results} link={link} />,
    'long words': (
      <SearchResults
        words={words}
        results={{ ...results, query: longText, answers: [longAnswer], groups: [groupOf(longSection)] }}
        link={link}
      />
    ),
    empty: <SearchResults words={words} results={nothing} link={link} />,
    'no query': <SearchResults words={words} results={{ ...nothing, query: '' }} link={link} />,
    'words of a crisis': <SearchResults words={words} results={{ ...nothing, crisis }} link={link} />,
  },
  'suggested-pages': {
    plain: (
      <SuggestedPages
        heading="You may be looking for"
        suggestions={[
          { address: '/glossary', title: 'Glossary' },
          { address: '/faq/medicine#who-may-prescribe', title: 'Who may prescribe medicine?' },
        ]}
        link={link}
      />
    ),
    'long words': (
      <SuggestedPages heading={longText} suggestions={[{ address: '/', title: longText }]} link={link} />
    ),
    empty: <SuggestedPages heading="You may be looking for" suggestions={[]} link={link} />,
  },
} satisfies Examples;
