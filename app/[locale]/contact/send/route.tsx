import { forms, type FormDefinition } from '#content/inquiry-form/forms.ts';
import { seenField } from '#content/inquiry-form/fields.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import type { InquiryDesk } from '#lib/inquiries/open-desk.ts';
import { readFormDefinition, readValues } from '#lib/inquiries/parse-inquiry.ts';
import { trailOf } from '#lib/pages/trail-of.ts';
import { localizeAddress } from '#lib/site/locale.ts';
import { loadWords } from '#lib/site/words.ts';
import { readPost, type Post } from '../read-post.ts';
import { openServices, respond } from '../respond.ts';
import { answerPost, type PostOutcome } from './answer-page.tsx';

export const dynamic = 'force-dynamic';

/** Takes an inquiry from either form, and answers on the page of the form that was sent. */
export async function POST(
  request: Request,
  { params }: { readonly params: Promise<{ locale: string }> },
): Promise<Response> {
  const { locale } = await params;
  const services = await openServices();
  const post = await readPost(request, services.siteUrl);
  const form = formOf(post);
  const outcome = await takePost(post, services.desk);
  const link = (to: string) => localizeAddress(locale, to);
  const words = await loadWords(locale);
  const trail = await trailOf(locale, form.address);
  const seen = post.status === 'unreadable' ? undefined : post.fields.get(seenField)?.[0];
  const answer = answerPost(outcome, { words, provider: catalog.provider, trail, link, form, seen });
  return respond(answer, services, link(form.address), {
    errorMark: words.contact.error,
    shortName: catalog.provider.shortName,
  });
}

function formOf(post: Post): FormDefinition {
  return post.status === 'unreadable' ? forms.everyone : readFormDefinition(post.fields);
}

async function takePost(post: Post, desk: InquiryDesk): Promise<PostOutcome> {
  switch (post.status) {
    case 'readable':
      return desk.receive(post);
    case 'cross-site':
      return { status: 'cross-site', values: readValues(post.fields) };
    case 'unreadable':
      return post;
  }
}
