import { SearchField } from '#components/ui/search-field.tsx';

/** A box on every page that asks the search: a plain form, whose answer is a page of its own. */
export function HeaderSearch({
  label,
  button,
  action,
}: {
  /** What a screen reader calls the form and its field: no other on a page has this name. */
  readonly label: string;
  readonly button: string;
  /** The address of the search, in the language of the page. */
  readonly action: string;
}) {
  return (
    <form role="search" aria-label={label} action={action} method="get" className="find no-print flex">
      <SearchField aria-label={label} className="field mt-0" />
      <button className="button mt-0" type="submit">
        {button}
      </button>
    </form>
  );
}
