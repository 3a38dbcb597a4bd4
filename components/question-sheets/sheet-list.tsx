type SheetListProps = {
  readonly sheets: readonly { readonly href: string; readonly name: string }[];
};

/** Links to question sheets, one a line. */
export function SheetList({ sheets }: SheetListProps) {
  if (sheets.length === 0) return null;
  return (
    <ul role="list" className="mt-1">
      {sheets.map(({ href, name }) => (
        <li key={href} className="mt-0">
          <a className="tap" href={href}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
