type TableOfContentsProps = {
  readonly label: string;
  readonly headings: readonly { readonly id: string; readonly text: string }[];
};

/** Links to the parts of a long page. Nothing at all for fewer than three, which a reader sees without help. */
export function TableOfContents({ label, headings }: TableOfContentsProps) {
  if (headings.length < 3) return null;
  return (
    <nav className="page-contents" aria-labelledby="contents">
      <p id="contents" className="mt-0 font-semibold">
        {label}
      </p>
      <ul role="list" className="mt-1">
        {headings.map(({ id, text }) => (
          <li key={id}>
            <a className="tap" href={`#${id}`}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
