/** Links that stand alone, one a line, each high enough for a thumb. */
export function LinkList({
  links,
}: {
  readonly links: readonly { readonly href: string; readonly text: string }[];
}) {
  return (
    <ul role="list">
      {links.map(({ href, text }) => (
        <li key={href} className="mt-0">
          <a className="tap" href={href}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}
