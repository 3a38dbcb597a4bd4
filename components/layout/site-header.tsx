import type { Provider } from '#content/provider/schema.ts';
import type { Words } from '#content/wording/en/words.ts';
import { HeaderSearch } from './header-search.tsx';
import { NavLinks } from './nav-links.tsx';

type SiteHeaderProps = {
  readonly words: Words['layout'];
  readonly provider: Pick<Provider, 'name' | 'isExample'>;
  /** Turns an address into the one of this language. */
  readonly link: (address: string) => string;
};

/** The clinic's name, the five ways into the site as plain links, and the search: nothing is hidden behind a menu. */
export function SiteHeader({ words, provider, link }: SiteHeaderProps) {
  const { careTeam, sessions, questions, articles, contact } = words.navigation;
  const entries = [
    ['/care-team', careTeam],
    ['/sessions', sessions],
    ['/faq', questions],
    ['/articles', articles],
    ['/contact', contact],
  ] as const;
  return (
    <header className="mx-auto flex max-w-page flex-wrap items-baseline justify-between gap-x-8 px-4 py-2">
      <p className="mt-0">
        <a className="site-name tap" href={link('/')}>
          {provider.name}
        </a>
        {provider.isExample && (
          <>
            {'\u00a0 '}
            <span className="small inline-block text-quiet">{words.exampleMark}</span>
          </>
        )}
      </p>
      <NavLinks
        label={words.mainNavigation}
        links={entries.map(([address, name]) => [link(address), name] as const)}
      />
      <HeaderSearch label={words.search.label} button={words.search.button} action={link('/search')} />
    </header>
  );
}
