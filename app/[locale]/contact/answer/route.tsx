import { catalog } from '#lib/catalog/catalog.ts';
import { findPageTitle } from '#lib/search/find-page-title.ts';
import { localizeAddress } from '#lib/site/locale.ts';
import { loadWords } from '#lib/site/words.ts';
import { ContactFrame } from '../contact-frame.tsx';
import { openServices, respond } from '../respond.ts';

export const dynamic = 'force-dynamic';

const address = '/contact';

/**
 * Answers `/contact?about=`, where the pages' question whether they were clear leads: the form, with the page named in
 * the message. A page that the site does not have is not named: nothing of the address is shown.
 */
export async function GET(
  request: Request,
  { params }: { readonly params: Promise<{ locale: string }> },
): Promise<Response> {
  const { locale } = await params;
  const services = await openServices();
  const words = await loadWords(locale);
  const about = new URL(request.url).searchParams.get('about') ?? '';
  const title = findPageTitle(services.search.getIndex(locale).documents, about);
  const values =
    title === undefined ? {} : { topic: 'website', message: `${words.contact.about(title, about)}\n\n` };
  const link = (to: string) => localizeAddress(locale, to);
  // Not from the list of pages, for which every article would be read.
  const trail = (['/', address] as const).map((to) => ({
    href: link(to),
    title: to === '/' ? words.pages.home.name : words.pages.contact.name,
  }));
  const page = <ContactFrame words={words} trail={trail} link={link} values={values} />;
  return respond({ status: 200, isError: false, title: words.contact.title, page }, services, link(address), {
    errorMark: '',
    shortName: catalog.provider.shortName,
  });
}
