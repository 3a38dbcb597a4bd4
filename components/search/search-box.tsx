import { SearchField } from '#components/ui/search-field.tsx';
import type { Words } from '#content/wording/en/words.ts';

/** Where a visitor asks: a plain form, whose answer is a page. `query` is what was asked before. */
export function SearchBox({
  words,
  link,
  query = '',
}: {
  readonly words: Words['search'];
  readonly link: (address: string) => string;
  readonly query?: string;
}) {
  return (
    <form
      role="search"
      aria-labelledby="q-label"
      action={link('/search')}
      method="get"
      className="max-w-measure mt-6"
    >
      <label id="q-label" htmlFor="q" className="font-semibold">
        {words.label}
      </label>
      <SearchField id="q" className="field" query={query} />
      <button className="button" type="submit">
        {words.button}
      </button>
    </form>
  );
}
