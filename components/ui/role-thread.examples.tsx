import type { ReactNode } from 'react';
import { roleSlugs } from '#content/roles/schema.ts';
import { RoleThread } from './role-thread.tsx';

export const roleThreadExamples: Readonly<Record<string, ReactNode>> = Object.fromEntries(
  roleSlugs.map((role) => [role, <RoleThread key={role} role={role} />]),
);
