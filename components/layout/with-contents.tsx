import type { ReactNode } from 'react';
import { TableOfContents } from '#components/ui/table-of-contents.tsx';

type WithContentsProps = {
  readonly label: string;
  readonly headings: readonly { readonly id: string; readonly text: string }[];
  /** True where the text has notes at its side. */
  readonly notes?: boolean;
  readonly children: ReactNode;
};

/** A long text with its table of contents: before it on a phone, beside it and always in reach where there is room. */
export function WithContents({ label, headings, notes = false, children }: WithContentsProps) {
  return (
    <div className={notes ? 'with-contents with-notes' : 'with-contents'}>
      <TableOfContents label={label} headings={headings} />
      <div>{children}</div>
    </div>
  );
}
