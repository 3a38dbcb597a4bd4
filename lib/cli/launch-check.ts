/** `npm run launch:check`: what is still a placeholder before going live. Ends with 1 while anything is left. */
import { loadArticles } from '#lib/articles/load-articles.ts';
import { loadPages } from '#lib/articles/load-pages.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { formatIssue } from '#lib/content-error.ts';
import { readEnvironment } from '#lib/site/environment.ts';
import { defaultLocale } from '#lib/site/locale.ts';
import { listPlaceholders } from './list-placeholders.ts';
import { withLine } from './locate-entry.ts';
import { listBeside, readIfThere } from './content-on-disk.ts';

const left = listPlaceholders({
  provider: catalog.provider,
  articles: await loadArticles(defaultLocale),
  standing: await loadPages(defaultLocale),
  sources: catalog.sources,
  helpLines: catalog.helpLines,
  environment: readEnvironment(process.env),
  today: new Date().toISOString().slice(0, 10),
});
for (const issue of left) console.log(formatIssue(withLine(issue, { read: readIfThere, listBeside })));
console.log(
  left.length === 0 ? 'Ready to go live: nothing is left.' : `${String(left.length)} left before going live`,
);
process.exitCode = left.length === 0 ? 0 : 1;
