import type { ReactNode } from 'react';
import type { InquiryDesk } from '#lib/inquiries/open-desk.ts';
import { documentTitle } from '#lib/pages/document-title.ts';
import type { Search } from '#lib/search/open-search.ts';
import { provideServices, type Services } from '#lib/site/services.ts';
import { fillPage } from './fill-page.ts';

/** Status, and what stands on the page and in the browser's tab. */
export type Answer = {
  readonly status: number;
  /** An error's title has "Error:" in front. */
  readonly isError: boolean;
  /** For the browser's tab, where the clinic's name is added: what a screen reader says first. */
  readonly title: string;
  readonly page: ReactNode;
  /** How long the visitor has to wait, in seconds. */
  readonly retryAfterSeconds?: number | undefined;
};

/** The finished page at `address` with the answer in its slot. Throws when it has no slot. */
export async function respond(
  { status, isError, title, page, retryAfterSeconds }: Answer,
  { findPage }: Pick<Services, 'findPage'>,
  address: string,
  { errorMark, shortName }: { readonly errorMark: string; readonly shortName: string },
): Promise<Response> {
  const around = await findPage(address);
  if (around === undefined) throw new Error(`${address} has no slot for an answer.`);
  // Imported here because Next refuses react-dom/server at the top of a route.
  const { renderToStaticMarkup } = await import('react-dom/server');
  const plain = documentTitle({ title }, shortName);
  const body = fillPage(around, renderToStaticMarkup(page), isError ? `${errorMark} ${plain}` : plain);
  const retryAfter = retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) };
  return new Response(new Uint8Array(body), { status, headers: { ...around.headers, ...retryAfter } });
}

/** What live answers need. In production the server has provided it before it listens; else `npm run dev` does here. */
export function openServices(): Promise<Services<InquiryDesk, Search>> {
  return provideServices<InquiryDesk, Search>(async () => {
    const { openDevelopmentServices } = await import('#lib/serve/open-development.ts');
    return openDevelopmentServices();
  });
}
