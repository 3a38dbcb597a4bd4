/** The way from home to this page. The last step is the page itself and no link. */
export function Breadcrumbs({
  label,
  trail,
}: {
  readonly label: string;
  readonly trail: readonly { readonly href: string; readonly title: string }[];
}) {
  if (trail.length < 2) return null;
  return (
    <nav aria-label={label} className="breadcrumbs small mx-auto max-w-page px-4">
      <ol role="list" className="my-0 flex list-none flex-wrap gap-x-2 p-0">
        {trail.map(({ href, title }, index) => (
          <li key={href} className="my-0 flex items-center gap-x-2">
            {index === trail.length - 1 ? (
              <span aria-current="page" className="text-quiet">
                {title}
              </span>
            ) : (
              <>
                <a className="tap" href={href}>
                  {title}
                </a>
                <span aria-hidden="true">/</span>
              </>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
