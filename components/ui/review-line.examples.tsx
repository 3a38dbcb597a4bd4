import type { ReactNode } from 'react';
import { layout } from '#content/wording/en/layout.ts';
import { ReviewLine } from './review-line.tsx';

export const reviewLineExamples: Readonly<Record<string, ReactNode>> = {
  'not reviewed': <ReviewLine words={layout.review} updatedOn="2026-11-24" />,
  reviewed: (
    <ReviewLine
      words={layout.review}
      review={{ reviewer: 'A reviewer', license: 'LCSW (VA)', reviewedOn: '2026-11-22' }}
    />
  ),
};
