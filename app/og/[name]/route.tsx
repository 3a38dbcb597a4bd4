import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ImageResponse } from 'next/og';
import { roleSlugs } from '#content/roles/schema.ts';
import { catalog } from '#lib/catalog/catalog.ts';
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
  const thread = roleSlugs.find((slug) => image.page.address === `/care-team/${slug}`);
  return new ImageResponse(
    <SharePicture
      palette={schemes.light}
      title={image.page.title}
      providerName={provider.name}
      {...(provider.isExample ? { mark: words.exampleMark } : {})}
      {...(thread === undefined ? {} : { thread })}
    />,
    { ...shareImageSize, fonts: [{ name: 'Literata', data: await face, weight: 600, style: 'normal' }] },
  );
}

async function listAllImages() {
  const languages = await Promise.all(
    listLocales().map(async (locale) =>
      listShareImages(locale, await listPages(locale)).map((image) => ({ ...image, locale })),
    ),
  );
  return languages.flat();
}
