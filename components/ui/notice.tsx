import type { ReactNode } from 'react';

type NoticeProps = {
  /** `urgent` where a life may be at risk. */
  readonly tone: 'plain' | 'urgent';
  readonly title?: string | undefined;
  readonly children: ReactNode;
};

/** A boxed remark in the text. Its title is no heading: it says what the box is, and lists of headings skip it. */
export function Notice({ tone, title, children }: NoticeProps) {
  return (
    <div className={tone === 'urgent' ? 'notice notice-urgent' : 'notice'}>
      {title !== undefined && <p className="notice-title">{title}</p>}
      {children}
    </div>
  );
}
