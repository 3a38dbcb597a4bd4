import type { Provider } from '#content/provider/schema.ts';
import { audiences } from '#content/questions/schema.ts';
import type { Words } from '#content/wording/en/words.ts';
import { readerAddress } from '#lib/pages/reader-address.ts';
import { describeHours } from './describe-hours.ts';
import { NavLinks } from './nav-links.tsx';

type SiteFooterProps = {
  readonly words: Words['layout'];
  readonly provider: Pick<Provider, 'name' | 'isExample' | 'phone' | 'hours' | 'timeZone'>;
  /** Turns an address into the one of this language. */
  readonly link: (address: string) => string;
};

/** How to reach the clinic, the pages about the site, and what the site is not. */
export function SiteFooter({ words, provider, link }: SiteFooterProps) {
  const { footer } = words;
  const entries = [
    ['/get-help-now', footer.links.help],
    ...audiences.map((audience) => [readerAddress(audience), words.readers[audience]] as const),
    ['/glossary', footer.links.glossary],
    ['/sources', footer.links.sources],
    ['/safety', footer.links.safety],
    ['/privacy', footer.links.privacy],
    ['/terms', footer.links.terms],
    ['/accessibility', footer.links.accessibility],
    ['/nondiscrimination', footer.links.nondiscrimination],
    ['/editorial-policy', footer.links.editorialPolicy],
  ] as const;
  return (
    <footer className="mt-20 border-t border-rule">
      <div className="mx-auto grid max-w-page gap-x-12 gap-y-6 px-4 py-8 md:grid-cols-3 md:items-baseline">
        <dl className="mt-0">
          <dt className="mt-0">{footer.phone}</dt>
          <dd>
            <a className="tap" href={`tel:${provider.phone.number}`}>
              {provider.phone.shown}
            </a>
          </dd>
          <dt>{footer.hours}</dt>
          <dd>{describeHours(provider)}</dd>
          <dt>{footer.language}</dt>
          <dd>{footer.english}</dd>
        </dl>
        <NavLinks
          label={words.footerNavigation}
          links={entries.map(([address, name]) => [link(address), name] as const)}
        />
        <div className="small text-quiet">
          {provider.isExample && <p className="mt-0">{footer.example(provider.name)}</p>}
          <p>{footer.notAdvice}</p>
        </div>
      </div>
    </footer>
  );
}
