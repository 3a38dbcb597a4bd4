/** Where a search is typed, for every box that asks it. `id` goes with a label; without one, `label` is its name. */
export function SearchField({
  className,
  query = '',
  ...named
}: {
  readonly className: string;
  /** What was asked before. */
  readonly query?: string;
} & ({ readonly id: string } | { readonly 'aria-label': string })) {
  return (
    <input
      {...named}
      name="q"
      type="search"
      className={className}
      // On a shared device a browser would offer it to the next person.
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
      maxLength={200}
      defaultValue={query}
    />
  );
}
