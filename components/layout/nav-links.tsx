/** A row of links that wraps, as navigation under its own name. Each is high enough for a thumb. */
export function NavLinks({
  label,
  links,
}: {
  readonly label: string;
  readonly links: readonly (readonly [href: string, name: string])[];
}) {
  return (
    <nav aria-label={label}>
      <ul role="list" className="mt-0 flex flex-wrap gap-x-5">
        {links.map(([href, name]) => (
          <li key={href} className="mt-0">
            <a className="tap" href={href}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
