// `npm run search:measure`: how often search answers a question in its first result and in the first three, for each
// set of questions that is there, with every miss. With `--leave-one-out` also how often it finds a place by its other
// ways of asking when one is taken away, which takes a minute.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AskedQuestion } from '#tests/lib/search/asked-question.ts';
import { knownQuestions } from '#tests/lib/search/known-questions.ts';
import { laterQuestions } from '#tests/lib/search/later-questions.ts';
import { measureSearch } from '#tests/lib/search/measure-search.ts';

const root = join(import.meta.dirname, '../..');
const heldOutFile = 'tests/lib/search/held-out-questions.ts';

print('known', knownQuestions);
print('later', laterQuestions);
if (existsSync(join(root, heldOutFile))) {
  const module = (await import(join(root, heldOutFile))) as Record<string, readonly AskedQuestion[]>;
  for (const [name, questions] of Object.entries(module)) print(name, questions);
}
if (process.argv.includes('--leave-one-out')) {
  const { leaveOneOut } = await import('#tests/lib/search/leave-one-out.ts');
  const { count, first, firstThree } = leaveOneOut();
  console.log(`\nleave one out: ${String(count)} ways of asking`);
  console.log(`first result ${first.toFixed(3)}, first three ${firstThree.toFixed(3)}`);
}

function print(name: string, questions: readonly AskedQuestion[]): void {
  const { first, firstThree, misses } = measureSearch(questions);
  console.log(`\n${name}: ${String(questions.length)} questions`);
  console.log(`first result ${first.toFixed(3)}, first three ${firstThree.toFixed(3)}`);
  for (const { asked, place, found } of misses) {
    console.log(
      `  ${place === undefined ? 'missed' : `place ${String(place)}`}  ${asked}\n      ${found.join('  ')}`,
    );
  }
}
