/** `npm run launch:check`: what is left to do before going live, by group. Ends with 1 while anything is left. */
import { waivers } from '#content/provider/waivers.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { ContentError } from '#lib/content-error.ts';
import { EnvironmentError, readEnvironment } from '#lib/site/environment.ts';
import { readToday } from '#lib/site/today.ts';
import { listBeside, readIfThere } from './content-on-disk.ts';
import { printPoints } from './launch-check/print-points.ts';
import { waivePoints } from './launch-check/waive-points.ts';
import { listPlaceholders } from './list-placeholders.ts';
import { withLine } from './locate-entry.ts';
import { loadTexts } from './review/load-texts.ts';

try {
  const environment = readEnvironment(process.env);
  const today = readToday();
  const texts = await loadTexts(process.cwd());
  const points = listPlaceholders({ catalog, texts, environment, today });
  const judged = waivePoints(points, waivers, today);
  console.log(printPoints(judged, (issue) => withLine(issue, { read: readIfThere, listBeside })));
  process.exitCode = judged.left.length === 0 ? 0 : 1;
} catch (error) {
  if (!(error instanceof ContentError || error instanceof EnvironmentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
