import type { ReactNode } from 'react';
import { parts } from '#content/sessions/schema.ts';
import { layout } from '#content/wording/en/layout.ts';
import { PartMark } from './part-mark.tsx';

export const partMarkExamples: Readonly<Record<string, ReactNode>> = Object.fromEntries(
  parts.map((part) => [
    part,
    <p key={part}>
      <PartMark part={part} /> {layout.parts[part]}
    </p>,
  ]),
);
