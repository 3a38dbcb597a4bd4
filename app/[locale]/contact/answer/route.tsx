import { openAnswer, type AnswerParams } from '#app/[locale]/open-answer.ts';
import { beginAboutPage } from '#content/inquiry-form/about-page.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { findPageTitle } from '#lib/search/find-page-title.ts';
import { ContactFrame } from '../contact-frame.tsx';
import { respond } from '#app/[locale]/respond.ts';

export const dynamic = 'force-dynamic';

const address = '/contact';

/**
 * Answers `/contact?about=`, where the pages' question whether they were clear leads: the form, with the page named in
 * the message. A page that the site does not have is not named: nothing of the address is shown.
 */
export async function GET(request: Request, context: AnswerParams): Promise<Response> {
  const { asked, services, words, link, index, trailTo } = await openAnswer(request, context, 'about');
  const { title } = words.contact;
  const named = findPageTitle(index.documents, asked);
  const values =
    named === undefined ? {} : { topic: 'website', message: `${beginAboutPage(named, asked)}\n\n` };
  const trail = trailTo(address, words.pages.contact.name);
  const page = <ContactFrame words={words} trail={trail} link={link} values={values} />;
  return respond({ status: 200, isError: false, title, page }, services, link(address), {
    errorMark: '',
    shortName: catalog.provider.shortName,
  });
}
