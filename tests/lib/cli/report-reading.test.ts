import { expect, test } from 'vitest';
import { questions } from '#content/questions/questions.ts';
import { readContent } from '#lib/cli/read-content.ts';
import { reportReading } from '#lib/cli/report-reading.ts';
import { withEntry } from '#tests/support/a-catalog-source.ts';

test('lists a section between the aim and the ceiling by its hardest sentence, and sums up', async () => {
  const content = await readContent('en');
  const hardest =
    'Personal insurance regularly covers additional appointments after discharge, and national authorities determine eligibility.';
  const answer = [`${hardest} ${'You meet one or two people and talk with them. '.repeat(2)}`.trim()];
  const texts = { question: 'How many hours a week is it?', more: { href: '/faq', text: 'All questions' } };
  const changed = withEntry(questions, 'how-many-hours', { ...texts, answer });
  const { sections, sum } = reportReading({
    ...content,
    source: { ...content.source, questions: changed },
  });
  expect(sections).toContainEqual({
    file: 'content/questions/questions.ts',
    entry: 'how-many-hours.answer.0',
    message: expect.stringMatching(
      /^The section "how-many-hours" reads at grade 8\.\d; 9 is the most\.$/,
    ) as string,
    remedy: `Its hardest sentence: "${hardest}"`,
  });
  expect(sum).toMatch(/^\d+ sections, half of them at grade \d\.\d or below; \d+ above our aim, grade 8\.$/);
});
