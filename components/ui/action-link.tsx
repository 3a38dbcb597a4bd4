import type { ReactNode } from 'react';

type ActionLinkProps = { readonly href: string; readonly children: ReactNode };

/** The one thing a page asks a reader to do. A link that looks like a button; at most one a page. */
export function ActionLink({ href, children }: ActionLinkProps) {
  return (
    <a href={href} className="action tap">
      {children}
    </a>
  );
}
