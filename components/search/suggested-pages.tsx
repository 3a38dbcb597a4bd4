import { LinkList } from '#components/ui/link-list.tsx';
import type { Suggestion } from '#lib/search/suggest-pages.ts';

/** Pages that someone may have meant, who opened an address that does not exist. */
export function SuggestedPages({
  heading,
  suggestions,
  link,
}: {
  readonly heading: string;
  readonly suggestions: readonly Suggestion[];
  readonly link: (address: string) => string;
}) {
  if (suggestions.length === 0) return null;
  return (
    <section aria-labelledby="suggested">
      <h2 id="suggested">{heading}</h2>
      <LinkList links={suggestions.map(({ address, title }) => ({ href: link(address), text: title }))} />
    </section>
  );
}
