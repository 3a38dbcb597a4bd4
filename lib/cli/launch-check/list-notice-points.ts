import { parseProse } from '#lib/articles/parse-prose.ts';
import { readProps } from '#lib/articles/say-component.ts';
import { isComponent, lineOf, listNodes, type SyntaxNode } from '#lib/articles/syntax-tree.ts';
import type { ReviewableProse } from '#lib/reviews/judge-prose.ts';
import type { LaunchPoint } from './launch-point.ts';
import { nameText } from './name-text.ts';

type Text = Pick<ReviewableProse, 'address' | 'file' | 'body' | 'bodyLine'>;

/** Standing pages that a site of this kind must have. */
const needed = ['privacy', 'nondiscrimination', 'accessibility', 'editorial-policy', 'terms', 'safety'];

/** What a page must hold once it exists. */
const notices = [
  {
    name: 'privacy-practices',
    slug: 'privacy',
    holds: (node: SyntaxNode) => node.type === 'link' && /notice of privacy practices/i.test(textOf(node)),
    message: 'It links to no notice of privacy practices, which covers treatment records.',
    remedy: 'Link the approved notice with the words "Notice of Privacy Practices".',
  },
  {
    name: 'nondiscrimination-coordinator',
    slug: 'nondiscrimination',
    holds: (node: SyntaxNode) => isComponent(node) && node.name === 'ComplianceContact',
    message: 'It names nobody who answers complaints.',
    remedy: 'Name the coordinator with <ComplianceContact />.',
  },
  {
    name: 'accessibility-contact',
    slug: 'accessibility',
    holds: (node: SyntaxNode) => isComponent(node) && (node.name === 'Email' || node.name === 'Phone'),
    message: 'It does not say whom to tell when something is in the way.',
    remedy: 'Add <Email /> or <Phone />.',
  },
] as const;

/** Standing pages that are missing, notices that pages lack, and boxes in which a page says that it is not final. */
export function listNoticePoints(texts: readonly Text[]): readonly LaunchPoint[] {
  const find = (slug: string) => texts.find(({ address }) => address === `/${slug}`);
  return [
    ...needed.filter((slug) => find(slug) === undefined).map(describeMissing),
    ...notices.flatMap(({ name, slug, holds, message, remedy }) => {
      const text = find(slug);
      if (text === undefined || listNodes(parseProse(text)).some(holds)) return [];
      return [{ name: `notice/${name}`, issue: { file: text.file, message, remedy } }];
    }),
    ...texts.flatMap(listUnfinished),
  ];
}

function describeMissing(slug: string): LaunchPoint {
  return {
    name: `page/${slug}`,
    issue: {
      file: `content/pages/${slug}.mdx`,
      message: `The page /${slug} does not exist.`,
      remedy: 'Write it, have it reviewed, and link it.',
    },
  };
}

/** `<Notice title="Not yet …">`: the page itself says that it only holds a place. */
function listUnfinished(text: Text): readonly LaunchPoint[] {
  return listNodes(parseProse(text)).flatMap((node) => {
    const title = isComponent(node) && node.name === 'Notice' ? String(readProps(node)['title']) : '';
    if (!/^not /i.test(title)) return [];
    const message = `The page says of itself: "${title}".`;
    const remedy = 'Put the final text, then remove the box.';
    return [
      { name: `notice/${nameText(text)}`, issue: { file: text.file, line: lineOf(node), message, remedy } },
    ];
  });
}

function textOf(node: SyntaxNode): string {
  return listNodes(node)
    .map(({ type, value }) => (type === 'text' ? value : ''))
    .join('')
    .replaceAll(/\s+/g, ' ');
}
