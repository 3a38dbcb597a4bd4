import { forms, type FormDefinition } from '#content/inquiry-form/forms.ts';
import { seenField, trapField } from '#content/inquiry-form/fields.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import type { InquiryDesk } from '#lib/inquiries/open-desk.ts';
import { readFormDefinition, readValues } from '#lib/inquiries/parse-inquiry.ts';
import type { FormFields } from '#lib/inquiries/read-form.ts';
import { trailOf } from '#lib/pages/trail-of.ts';
import { localizeAddress } from '#lib/site/locale.ts';
import { loadWords } from '#lib/site/words.ts';
import { readPost, type Post } from '../read-post.ts';
import { openServices, respond } from '#app/[locale]/respond.ts';
import { answerPost, type AnswerContext, type PostOutcome } from './answer-page.tsx';

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
  const hidden = post.status === 'unreadable' ? {} : readHidden(post.fields);
  const answer = answerPost(outcome, { words, provider: catalog.provider, trail, link, form, ...hidden });
  return respond(answer, services, link(form.address), {
    errorMark: words.contact.error,
    shortName: catalog.provider.shortName,
  });
}

/** What a sender does not see and the next page carries on. */
function readHidden(fields: FormFields): Pick<AnswerContext, 'seen' | 'trap'> {
  const trap = fields.get(trapField)?.find((value) => value.trim() !== '');
  return { seen: fields.get(seenField)?.[0], trap };
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
