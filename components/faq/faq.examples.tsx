import { words } from '#content/wording/en/words.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import type { Examples } from '../examples.ts';
import { longText } from '../long-words.ts';
import { AnswerList } from './answer-list.tsx';
import { QuestionList } from './question-list.tsx';

const link = (address: string) => address;
const questions = catalog.questions.slice(0, 3);
const longQuestions = questions.map((entry) => ({ ...entry, question: longText, answer: [longText] }));

export const faqExamples = {
  'answer-list': {
    plain: <AnswerList words={words} questions={questions} catalog={catalog} link={link} />,
    'long words': <AnswerList words={words} questions={longQuestions} catalog={catalog} link={link} />,
    empty: <AnswerList words={words} questions={[]} catalog={catalog} link={link} />,
  },
  'question-list': {
    plain: <QuestionList questions={questions} link={link} />,
    'long words': <QuestionList questions={longQuestions} link={link} />,
    empty: <QuestionList questions={[]} link={link} />,
  },
} satisfies Examples;
