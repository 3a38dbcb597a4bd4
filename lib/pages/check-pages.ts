import type { Question } from '#content/questions/schema.ts';
import { findLinkFault, type LinkTargets } from '#lib/articles/check-links.ts';
import type { ContentIssue } from '#lib/content-error.ts';
import { listAddresses } from './list-addresses.ts';
import { longestDescription, longestTitle, shortestDescription } from './page-limits.ts';
import type { Page } from './page.ts';
import { topicAddress } from './question-address.ts';

const questionsFile = 'content/questions/questions.ts';

type Anchors = LinkTargets['anchors'];

/**
 * Faults between pages: a title or an address used twice, one too long to be shown, a question that links nowhere.
 * `anchors` holds the heading ids of pages written in prose; the anchors of other pages are checked on the built site.
 */
export function checkPages(
  pages: readonly Page[],
  questions: readonly Question[],
  anchors: Anchors = new Map(),
): readonly ContentIssue[] {
  return [
    ...checkTwins(
      pages,
      'title',
      ({ title }) => title.trim().toLowerCase(),
      'Give each page a title of its own.',
    ),
    ...checkTwins(pages, 'address', ({ address }) => address, 'Rename one of the two files.'),
    ...pages.flatMap(checkLengths),
    ...checkQuestionLinks(pages, questions, anchors),
  ];
}

function checkTwins(
  pages: readonly Page[],
  what: 'title' | 'address',
  keyOf: (page: Page) => string,
  remedy: string,
): readonly ContentIssue[] {
  return [...Map.groupBy(pages, keyOf).values()].flatMap(([first, ...others]) =>
    others.map((page) => ({
      file: page.file,
      entry: page.address,
      message: `The ${what} "${page[what]}" is also that of ${String(first?.address)} in ${String(first?.file)}.`,
      remedy,
    })),
  );
}

function checkLengths({ file, address, title, description }: Page): readonly ContentIssue[] {
  const inBounds = description.length >= shortestDescription && description.length <= longestDescription;
  const issues: ContentIssue[] = [];
  if (title.length > longestTitle) {
    issues.push({
      file,
      entry: address,
      message: `The title "${title}" has ${String(title.length)} characters.`,
      remedy: `Shorten it to at most ${String(longestTitle)}, which is what search results show.`,
    });
  }
  if (!inBounds) {
    issues.push({
      file,
      entry: address,
      message: `The description has ${String(description.length)} characters.`,
      remedy: `Write ${String(shortestDescription)} to ${String(longestDescription)}.`,
    });
  }
  return issues;
}

function checkQuestionLinks(
  pages: readonly Page[],
  questions: readonly Question[],
  anchors: Anchors,
): readonly ContentIssue[] {
  const targets = { addresses: listAddresses(pages), anchors };
  return questions.flatMap(({ id, topic, more }) => {
    const fault = findLinkFault(more.href, topicAddress(topic), targets);
    if (fault === undefined) return [];
    const message = `A question that links nowhere. ${fault.message}`;
    return [{ file: questionsFile, entry: `${id}.more`, message, remedy: fault.remedy }];
  });
}
