import { createElement, type ReactNode } from 'react';

/** The place on a finished page that a live answer fills. The publishing step notes where it begins and ends. */
export function LiveSlot({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return createElement('live-slot', { name }, children);
}
