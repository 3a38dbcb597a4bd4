import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ImageResponse } from 'next/og';
import { roleSlugs } from '#content/roles/schema.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { listUsualParts } from '#lib/catalog/who-leads.ts';
import type { ThreadParts } from '#lib/look/draw-threads.ts';
import { listPages } from '#lib/pages/list-pages.ts';
import { listShareImages, shareImageSize } from '#lib/pages/share-image.ts';
import { listLocales, loadWords } from '#lib/site/words.ts';
import { schemes } from '#tokens';
import { SharePicture } from './share-picture.tsx';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** Cut by `npm run font:cut`. */
const face = readFile(join(process.cwd(), 'app/og/[name]/literata-600.ttf'));

type Context = { readonly params: Promise<{ readonly name: string }> };

/** Every picture of every language: what is not named here is not built. */
export async function generateStaticParams(): Promise<{ name: string }[]> {
  return (await listAllImages()).map(({ name }) => ({ name }));
}

/** The picture that previews of a page show, as PNG. It stands outside [locale]: its address carries no /en. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { name } = await params;
  const image = (await listAllImages()).find((candidate) => candidate.name === name);
  if (image === undefined) return new Response(null, { status: 404 });
  const { pages: words } = await loadWords(image.locale);
  const { provider } = catalog;
  const parts = findParts(image.page.address);
  return new ImageResponse(
    <SharePicture
      palette={schemes.light}
      title={image.page.title}
      providerName={provider.name}
      {...(provider.isExample ? { mark: words.exampleMark } : {})}
      {...(parts === undefined ? {} : { parts })}
    />,
    { ...shareImageSize, fonts: [{ name: 'Literata', data: await face, weight: 600, style: 'normal' }] },
  );
}

/** On a session's picture its leaders stand out, on a role's the role; on any other, nobody. */
function findParts(address: string): ThreadParts | undefined {
  const session = catalog.sessions.find(({ slug }) => address === `/sessions/${slug}`);
  if (session !== undefined) return listUsualParts(catalog, session.slug);
  const role = roleSlugs.find((slug) => address === `/care-team/${slug}`);
  if (role === undefined) return undefined;
  const parts = roleSlugs.map((slug) => [slug, slug === role ? 'leads' : 'supports'] as const);
  return Object.fromEntries(parts) as ThreadParts;
}

async function listAllImages() {
  const languages = await Promise.all(
    listLocales().map(async (locale) =>
      listShareImages(locale, await listPages(locale)).map((image) => ({ ...image, locale })),
    ),
  );
  return languages.flat();
}
