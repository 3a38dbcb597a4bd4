import { words } from '#content/wording/en/words.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { composeSheet } from '#lib/sheets/compose-sheet.ts';
import type { Examples } from '../examples.ts';
import { longText, longWord } from '../long-words.ts';
import { QuestionSheet } from './question-sheet.tsx';
import { OwnQuestions } from './own-questions.tsx';
import { SheetDownload } from './sheet-download.tsx';
import { SheetList } from './sheet-list.tsx';

const address = '/questions-to-ask/psychiatrist';
const origin = 'https://www.example.org';
const sheet = composeSheet({ catalog, words, locale: 'en', origin }, 'psychiatrist');
const line = { question: longText, why: longText };

export const questionSheetsExamples = {
  'own-questions': {
    plain: (
      <OwnQuestions
        words={words.questionSheets}
        questions={['What is this medicine for?']}
        slug="psychiatrist"
        link={(to) => to}
      />
    ),
    'long words': (
      <OwnQuestions
        words={{ ...words.questionSheets, linkFromPage: longText }}
        questions={[longText]}
        slug="psychiatrist"
        link={(to) => to}
      />
    ),
  },
  'question-sheet': {
    plain: <QuestionSheet sheet={sheet} href={address} />,
    'long words': (
      <QuestionSheet
        sheet={{
          ...sheet,
          fields: [longText],
          sections: [{ id: 'long', title: longText, lines: [line] }],
          online: { ...sheet.online, url: `${origin}/${longWord}` },
        }}
        href={address}
      />
    ),
    empty: <QuestionSheet sheet={{ ...sheet, sections: [] }} href={address} />,
  },
  'sheet-list': {
    plain: <SheetList sheets={[{ href: address, name: 'Psychiatrist' }]} />,
    'long words': <SheetList sheets={[{ href: address, name: longText }]} />,
    empty: <SheetList sheets={[]} />,
  },
  'sheet-download': {
    'long words': (
      <SheetDownload
        words={{ ...words.questionSheets, download: () => longText }}
        href={`${address}.pdf`}
        pages={1}
        size={24_000}
      />
    ),
    plain: <SheetDownload words={words.questionSheets} href={`${address}.pdf`} pages={1} size={24_000} />,
    'several pages': (
      <SheetDownload words={words.questionSheets} href={`${address}.pdf`} pages={2} size={24_001} />
    ),
  },
} satisfies Examples;
