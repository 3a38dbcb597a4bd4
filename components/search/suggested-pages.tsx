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
      <ul role="list">
        {suggestions.map(({ address, title }) => (
          <li key={address} className="mt-0">
            <a className="tap" href={link(address)}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
