import { catalog } from '#lib/catalog/catalog.ts';
import { isSameOrigin } from '#lib/inquiries/check-origin.ts';
import type { InquiryDesk } from '#lib/inquiries/open-desk.ts';
import { readValues } from '#lib/inquiries/parse-inquiry.ts';
import { readForm } from '#lib/inquiries/read-form.ts';
import { trailOf } from '#lib/pages/trail-of.ts';
import { localizeAddress } from '#lib/site/locale.ts';
import { provideServices, type Services } from '#lib/site/services.ts';
import { loadWords } from '#lib/site/words.ts';
import { answerPost, type Answer, type PostOutcome } from './answer-page.tsx';
import { fillPage } from './fill-page.ts';

export const dynamic = 'force-dynamic';

/** Takes an inquiry. The server has counted the body and says where the request came from in `x-client-network`. */
export async function POST(
  request: Request,
  { params }: { readonly params: Promise<{ locale: string }> },
): Promise<Response> {
  const { locale } = await params;
  const services = await provideServices<InquiryDesk>(openForDevelopment);
  const outcome = await takePost(request, services);
  const link = (to: string) => localizeAddress(locale, to);
  const context = {
    words: await loadWords(locale),
    provider: catalog.provider,
    trail: await trailOf(locale, '/contact'),
    link,
  };
  const answer = answerPost(outcome, context);
  const retryAfter = outcome.status === 'limited' ? { 'retry-after': String(outcome.retryAfterSeconds) } : {};
  return respond(answer, services, link('/contact'), context.words.contact.error, retryAfter);
}

async function takePost(request: Request, { desk, siteUrl }: Services<InquiryDesk>): Promise<PostOutcome> {
  const { headers } = request;
  const form = await readForm(headers.get('content-type'), new Uint8Array(await request.arrayBuffer()));
  if (!form.ok) return { status: 'unreadable', reason: form.reason };
  const origin = {
    secFetchSite: headers.get('sec-fetch-site'),
    origin: headers.get('origin'),
    host: headers.get('host'),
  };
  if (!isSameOrigin(origin, siteUrl)) return { status: 'cross-site', values: readValues(form.fields) };
  return desk.receive({
    fields: form.fields,
    network: headers.get('x-client-network') ?? '',
    now: new Date(),
  });
}

async function respond(
  { status, isError, page }: Answer,
  { findPage }: Services,
  address: string,
  errorMark: string,
  extraHeaders: Readonly<Record<string, string>>,
): Promise<Response> {
  const around = await findPage(address);
  if (around === undefined) throw new Error(`${address} has no slot for an answer.`);
  // Imported here because Next refuses react-dom/server at the top of a route.
  const { renderToStaticMarkup } = await import('react-dom/server');
  const body = fillPage(around, renderToStaticMarkup(page), isError ? errorMark : undefined);
  return new Response(new Uint8Array(body), { status, headers: { ...around.headers, ...extraHeaders } });
}

/** In production the server has provided the services before it listens; this is for `npm run dev` alone. */
async function openForDevelopment(): Promise<Services<InquiryDesk>> {
  const { openDevelopmentServices } = await import('#lib/serve/open-development.ts');
  return openDevelopmentServices();
}
