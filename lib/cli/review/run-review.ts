import { parseArgs } from 'node:util';
import { catalog } from '#lib/catalog/catalog.ts';
import { suggestName } from '#lib/articles/suggest-name.ts';
import { writeWords } from '#lib/reviews/write-words.ts';
import { UsageError } from '../inbox/advice-error.ts';
import { findText } from './find-text.ts';
import { listReviews } from './list-reviews.ts';
import { loadTexts } from './load-texts.ts';
import { signText } from './sign-text.ts';

/** What the tool is told from outside. */
type ReviewSetting = {
  /** The repository's root. */
  readonly root: string;
  /** ISO date. */
  readonly today: string;
};

export const reviewUsage = `npm run review -- list
    every article and page, how its review stands, and when that changes
npm run review -- show SLUG
    exactly the words that a reviewer reads and signs
npm run review -- sign SLUG --reviewer "NAME" --license "LICENSE, STATE NUMBER" [--on DATE] [--next DATE]
    writes the review into the file's head; without --on it is of today, without --next the profile says how long it holds`;

const options = {
  reviewer: { type: 'string' },
  license: { type: 'string' },
  on: { type: 'string' },
  next: { type: 'string' },
} as const;

/** Runs one command and hands back what it prints. Throws a UsageError, an AdviceError or a ContentError. */
export async function runReview(args: readonly string[], { root, today }: ReviewSetting): Promise<string> {
  const { positionals, values } = parseWords(args);
  const [command = 'help', slug, ...others] = positionals;
  if (command === 'help') return `${reviewUsage}\n`;
  if (!['list', 'show', 'sign'].includes(command)) {
    throw new UsageError(
      `There is no command "${command}". ${suggestName(command, ['list', 'show', 'sign'])}`,
    );
  }
  if (command !== 'sign' && Object.keys(values).length > 0) {
    throw new UsageError(`"${command}" takes no options.`);
  }
  const texts = await loadTexts(root);
  if (command === 'list') return listReviews(texts, catalog, today);
  if (slug === undefined || others.length > 0) throw new UsageError('Which text? Name one, by its slug.');
  const text = findText(texts, slug);
  if (command === 'show') return writeWords(text, catalog);
  return signText(text, { catalog, root, today, values });
}

function parseWords(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
