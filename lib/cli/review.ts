// `npm run review -- …`: lists how every text's review stands, shows the words to be read, and signs them.
import { readToday } from '#lib/site/today.ts';
import { ContentError } from '#lib/content-error.ts';
import { AdviceError, UsageError } from './inbox/advice-error.ts';
import { reviewUsage, runReview } from './review/run-review.ts';

try {
  process.stdout.write(await runReview(process.argv.slice(2), { root: process.cwd(), today: readToday() }));
} catch (error) {
  if (!(error instanceof AdviceError || error instanceof ContentError)) throw error;
  console.error(error.message);
  if (error instanceof UsageError) console.error(`\n${reviewUsage}`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
