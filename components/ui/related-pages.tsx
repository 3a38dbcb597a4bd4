import { Arrow } from './arrow.tsx';

type RelatedPagesProps = {
  readonly label: string;
  readonly links: readonly { readonly href: string; readonly text: string }[];
};

/** Where to go from here, under `#related`. */
export function RelatedPages({ label, links }: RelatedPagesProps) {
  if (links.length === 0) return null;
  return (
    <section aria-labelledby="related">
      <h2 id="related">{label}</h2>
      <ul role="list" className="max-w-measure border-t border-rule">
        {links.map(({ href, text }) => (
          <li key={href} className="mt-0">
            <a className="door" href={href}>
              <span className="underline">{text}</span>
              <Arrow />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
