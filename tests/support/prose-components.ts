import { createElement, type ReactNode } from 'react';
import type { ProseComponents } from '#lib/articles/compile-article.ts';
import { vocabulary } from '#lib/articles/vocabulary.ts';

/** Stand-ins that show each component's name and props: `<b>RoleName {"slug":"psychiatrist"}</b>`. */
export const plainComponents = Object.fromEntries(
  Object.keys(vocabulary).map((name) => [
    name,
    ({ children, ...props }: { readonly children?: ReactNode }) =>
      createElement('b', null, `${name} ${JSON.stringify(props)}`, children),
  ]),
) as unknown as ProseComponents;
