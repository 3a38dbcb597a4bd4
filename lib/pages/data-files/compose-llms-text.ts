import type { Provider } from '#content/provider/schema.ts';
import type { Words } from '#content/wording/en/words.ts';
import type { Page } from '../page.ts';
import { twinAddress } from '../twins/twin-address.ts';

type LlmsSources = {
  readonly origin: string;
  readonly provider: Pick<Provider, 'name' | 'isExample'>;
  readonly words: Words['pages']['llms'];
  readonly pages: readonly Page[];
};

/** The site's pages for language models, in the llms.txt form: a title, a summary, and lists of links. */
export function composeLlmsText({ origin, provider, words, pages }: LlmsSources): string {
  const link = ({ address, name, description }: Page) =>
    `- [${name}](${origin}${twinAddress(address)}): ${description}`;
  const isReviewed = pages.some(({ review }) => review !== undefined && 'review' in review);
  const sections = [
    { title: words.careTeam, kinds: ['care-team', 'role', 'comparisons', 'comparison'] },
    { title: words.sessions, kinds: ['sessions', 'session'] },
    {
      title: words.reading,
      kinds: [
        'articles',
        'article',
        'faq',
        'faq-topic',
        'glossary',
        'license-check',
        'license-region',
        'sources',
        'sheets',
        'role-sheet',
      ],
    },
    { title: words.about, kinds: ['home', 'reader', 'contact', 'data', 'standing'] },
  ] as const satisfies readonly { title: string; kinds: readonly Page['kind'][] }[];
  return [
    `# ${provider.name}`,
    '',
    `> ${words.summary}`,
    '',
    ...(provider.isExample ? [words.exampleNotice, ''] : []),
    words.limits(isReviewed ? words.partlyReviewed : words.notReviewed),
    '',
    words.twins,
    '',
    ...sections.flatMap(({ title, kinds }) => [
      `## ${title}`,
      '',
      ...pages.filter(({ kind }) => kinds.some((wanted) => wanted === kind)).map(link),
      '',
    ]),
    `## ${words.data}`,
    '',
    `- [catalog.json](${origin}/catalog.json): ${words.catalogFile}`,
    `- [matrix.csv](${origin}/sessions/matrix.csv): ${words.matrixFile}`,
    `- [feed.xml](${origin}/feed.xml): ${words.feed}`,
    `- [feed.json](${origin}/feed.json): ${words.jsonFeed}`,
    '',
  ].join('\n');
}
