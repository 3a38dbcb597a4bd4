import type { ReactNode } from 'react';
import { Notice } from './notice.tsx';

export const noticeExamples: Readonly<Record<string, ReactNode>> = {
  plain: (
    <Notice tone="plain">
      <p>Times are typical. Yours may differ.</p>
    </Notice>
  ),
  'urgent with a title': (
    <Notice tone="urgent" title="If a life is in danger">
      <p>Call 911 now.</p>
    </Notice>
  ),
};
