import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { NextAdapter } from 'next';
import { defaultLocale } from '#lib/site/locale.ts';
import { listLocales } from '#lib/site/words.ts';
import { closedAddress, errorAddress, notFoundAddress, type LiveRoute } from './published-site.ts';

/** What `next build` hands over; its type is not exported under a name of its own. */
export type AdapterOutputs = Parameters<NonNullable<NextAdapter['onBuildComplete']>>[0]['outputs'];

/** A page that `next build` prerendered. */
export type BuiltPage = {
  readonly address: string;
  readonly source: string;
  readonly listed: boolean;
  readonly htmlFile: string;
  /** Where Next lists the client modules of the page's route. */
  readonly clientManifest: string;
};

/** A finished file that is copied as it is. */
export type BuiltFile = { readonly address: string; readonly path: string; readonly type?: string };

export type BuiltSite = {
  readonly pages: readonly BuiltPage[];
  readonly files: readonly BuiltFile[];
  readonly live: readonly LiveRoute[];
};

/** Routes under [locale] that answer in place of other pages instead of at an address of their own. */
const errorPages: readonly (readonly [RegExp, string])[] = [
  [/\/not-found-page$/, notFoundAddress],
  [/\/error-page$/, errorAddress],
  [/\/closed-page$/, closedAddress],
];

/** Sorts what `next build` hands to an adapter into pages, files and live routes; the rest is the runtime, left out. */
export function readOutputs(outputs: AdapterOutputs, root: string): BuiltSite {
  const sources = new Map(
    outputs.appPages.map(({ id, sourcePage, filePath }) => [id, { sourcePage, filePath }]),
  );
  const complete = outputs.prerenders.filter(
    ({ routeType, pathname }) => routeType !== undefined && !pathname.startsWith('/_'),
  );
  const pages = complete.flatMap(({ routeType, pathname, parentOutputId, fallback }) => {
    const parent = sources.get(parentOutputId);
    if (routeType !== 'page' || parent === undefined || fallback?.filePath === undefined) return [];
    const address = publicAddress(pathname);
    const errorPage = errorPages.find(([pattern]) => pattern.test(address));
    return [
      {
        address: errorPage === undefined ? address : address.replace(...errorPage),
        source: sourceOf(address, parent.sourcePage, root),
        listed: errorPage === undefined,
        htmlFile: fallback.filePath,
        clientManifest: parent.filePath.replace(/\.js$/, '_client-reference-manifest.js'),
      },
    ];
  });
  const routes = complete.flatMap(({ routeType, pathname, fallback }) => {
    if (routeType !== 'route' || fallback?.filePath === undefined) return [];
    const type = fallback.initialHeaders?.['content-type'];
    return [
      {
        address: publicAddress(pathname),
        path: fallback.filePath,
        ...(typeof type === 'string' ? { type } : {}),
      },
    ];
  });
  return { pages, files: [...routes, ...listStaticFiles(outputs)], live: listLiveRoutes(outputs, root) };
}

/** English pages are built under /en and published at the root. */
function publicAddress(pathname: string): string {
  const inner = `/${defaultLocale}`;
  if (pathname === inner) return '/';
  return pathname.startsWith(`${inner}/`) ? pathname.slice(inner.length) : pathname;
}

function listStaticFiles({ staticFiles }: AdapterOutputs): readonly BuiltFile[] {
  return staticFiles
    .filter(
      ({ pathname }) => !/\.(?:js|css|map)$/.test(pathname) && pathname !== '/404' && pathname !== '/500',
    )
    .map(({ pathname, filePath }) => ({ address: pathname, path: filePath }));
}

function listLiveRoutes(outputs: AdapterOutputs, root: string): readonly LiveRoute[] {
  const prerendered = new Set(outputs.prerenders.map(({ parentOutputId }) => parentOutputId));
  return outputs.appRoutes
    .filter(({ id, pathname }) => !prerendered.has(id) && !pathname.endsWith('.rsc'))
    .flatMap(({ pathname, filePath }) =>
      listLocales().map((locale) => {
        const inner = pathname.replace('[locale]', locale);
        return { address: publicAddress(inner), inner, module: relative(root, filePath) };
      }),
    );
}

/** The file an author would open to change a page: its content where it has some, else its route. */
function sourceOf(address: string, sourcePage: string, root: string): string {
  const slug = address.split('/').at(-1) ?? '';
  const candidates = [`content${address}.mdx`, `content/pages/${slug}.mdx`, `content/roles/${slug}.ts`];
  return candidates.find((path) => slug !== '' && existsSync(join(root, path))) ?? `app${sourcePage}.tsx`;
}
