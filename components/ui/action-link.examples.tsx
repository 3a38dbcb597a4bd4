import type { ReactNode } from 'react';
import { ActionLink } from './action-link.tsx';

export const actionLinkExamples: Readonly<Record<string, ReactNode>> = {
  plain: <ActionLink href="/contact">Ask us</ActionLink>,
};
