// `npm run article:new -- SLUG --title "…"`: a new article with a head that fits and a TODO for each thing to write.
import { readToday } from '#lib/site/today.ts';
import { AdviceError, UsageError } from './inbox/advice-error.ts';
import { newArticleUsage, writeNewArticle } from './new-article/write-new-article.ts';

try {
  const told = await writeNewArticle(process.argv.slice(2), { root: process.cwd(), today: readToday() });
  process.stdout.write(told);
} catch (error) {
  if (!(error instanceof AdviceError)) throw error;
  console.error(error.message);
  if (error instanceof UsageError) console.error(`\n${newArticleUsage}`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
