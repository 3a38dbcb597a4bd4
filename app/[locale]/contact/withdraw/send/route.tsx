import { catalog } from '#lib/catalog/catalog.ts';
import type { InquiryDesk } from '#lib/inquiries/open-desk.ts';
import { readWithdrawal } from '#lib/inquiries/withdraw-inquiry.ts';
import { trailOf } from '#lib/pages/trail-of.ts';
import { localizeAddress } from '#lib/site/locale.ts';
import { loadWords } from '#lib/site/words.ts';
import { readPost, type Post } from '#app/[locale]/contact/read-post.ts';
import { openServices, respond } from '#app/[locale]/respond.ts';
import { answerWithdrawal, type WithdrawPostOutcome } from './answer-withdrawal.tsx';

export const dynamic = 'force-dynamic';

const address = '/contact/withdraw';

/** Deletes an inquiry for whoever sends its reference and its word. */
export async function POST(
  request: Request,
  { params }: { readonly params: Promise<{ locale: string }> },
): Promise<Response> {
  const { locale } = await params;
  const services = await openServices();
  const outcome = await takePost(await readPost(request, services.siteUrl), services.desk);
  const link = (to: string) => localizeAddress(locale, to);
  const words = await loadWords(locale);
  const trail = await trailOf(locale, address);
  const answer = answerWithdrawal(outcome, { words, provider: catalog.provider, trail, link });
  return respond(answer, services, link(address), {
    errorMark: words.contact.error,
    shortName: catalog.provider.shortName,
  });
}

async function takePost(post: Post, desk: InquiryDesk): Promise<WithdrawPostOutcome> {
  switch (post.status) {
    case 'readable':
      return desk.withdraw(post);
    case 'cross-site':
      return { status: 'cross-site', values: readWithdrawal(post.fields) };
    case 'unreadable':
      return post;
  }
}
