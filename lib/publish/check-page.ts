import type { ContentIssue } from '#lib/content-error.ts';
import type { FinishedPage } from './finished-page.ts';

/** What a first round trip carries: ten TCP segments. A page in it is readable before anything else is asked for. */
export const heaviestPage = 14_600;

/** Faults that one finished page shows by itself, each with the file to change and the remedy. */
export function checkPage({
  address,
  source,
  listed,
  html,
  facts,
  weight,
}: FinishedPage): readonly ContentIssue[] {
  const faults: readonly (readonly [boolean, string, string])[] = [
    [facts.scripts > 0, 'still holds a <script>.', 'Use no client component and no next/script here.'],
    [facts.title === '', 'has no <title>.', 'Give it one through describePage.'],
    [facts.description === '', 'has no description.', 'Give it one through describePage.'],
    [listed && facts.canonical === '', 'has no canonical address.', 'Give it one through describePage.'],
    [facts.language === '', 'has no language.', 'Set lang on <html>.'],
    [facts.headings !== 1, `has ${String(facts.headings)} <h1>.`, 'Give it exactly one.'],
    [
      facts.styleAttributes > 0,
      `has ${String(facts.styleAttributes)} style attributes, which its policy refuses.`,
      'Use a class.',
    ],
    [
      /(?:href|content|action|src)="(?:https?:\/\/[^"/]+)?\/en(?:\/|")/.test(html),
      'leaks an inner address that begins with /en.',
      'Build addresses with localizeAddress.',
    ],
    [
      weight > heaviestPage,
      `weighs ${String(weight)} bytes with brotli, over ${String(heaviestPage)}.`,
      'Shorten it or split it.',
    ],
    ...findTwins(facts.ids).map(
      (id) =>
        [true, `uses the id "${id}" twice.`, 'Rename one of them; a link can only reach the first.'] as const,
    ),
  ];
  return faults
    .filter(([wrong]) => wrong)
    .map(([, what, remedy]) => ({ file: source, entry: address, message: `The page ${what}`, remedy }));
}

function findTwins(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}
