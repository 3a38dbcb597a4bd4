import { describePage } from '#app/[locale]/describe-page.ts';
import { PageData } from '#app/[locale]/page-data.tsx';
import { PageFrame } from '#components/layout/page-frame.tsx';
import { SessionCast } from '#components/sessions/session-cast.tsx';
import { SessionFacts } from '#components/sessions/session-facts.tsx';
import { RelatedPages } from '#components/ui/related-pages.tsx';
import { ReviewLine } from '#components/ui/review-line.tsx';
import { SourceList } from '#components/ui/source-list.tsx';
import { catalog } from '#lib/catalog/catalog.ts';
import { getSession } from '#lib/catalog/get-entry.ts';
import { listSessionSources } from '#lib/catalog/list-sources.ts';
import { trailOf } from '#lib/pages/trail-of.ts';
import { localizeAddress } from '#lib/site/locale.ts';
import { listLocales, loadWords } from '#lib/site/words.ts';

type PageProps = { readonly params: Promise<{ locale: string; session: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return listLocales().flatMap((locale) => catalog.sessions.map(({ slug }) => ({ locale, session: slug })));
}

export async function generateMetadata({ params }: PageProps) {
  const { locale, session } = await params;
  return describePage(locale, `/sessions/${session}`);
}

export default async function SessionPage({ params }: PageProps) {
  const { locale, session: slug } = await params;
  const address = `/sessions/${slug}`;
  const words = await loadWords(locale);
  const session = getSession(catalog, slug);
  const link = (to: string) => localizeAddress(locale, to);
  const { headings } = words.sessions;
  const sources = listSessionSources(catalog, session);
  const sameKind = catalog.sessions.filter(
    ({ kind, slug: other }) => kind === session.kind && other !== slug,
  );
  return (
    <PageFrame
      words={words.layout}
      trail={await trailOf(locale, address)}
      title={session.title}
      lead={session.summary}
    >
      <PageData locale={locale} address={address} />
      <h2 id="facts" className="sr-only">
        {headings.facts}
      </h2>
      <SessionFacts words={words} catalog={catalog} session={session} />
      <h2 id="who">{headings.who}</h2>
      <SessionCast
        words={words}
        roles={catalog.roles}
        row={catalog.matrix[session.slug]}
        sources={sources}
        link={link}
      />
      <div className="split">
        <section aria-labelledby="what">
          <h2 id="what">{headings.what}</h2>
          {session.description.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </section>
        <section aria-labelledby="expect">
          <h2 id="expect">{headings.expect}</h2>
          <ol>
            {session.expect.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ol>
        </section>
      </div>
      <SourceList words={words.layout} sources={sources} />
      <RelatedPages
        label={headings.sameKind}
        links={sameKind.map((other) => ({ href: link(`/sessions/${other.slug}`), text: other.title }))}
      />
      <ReviewLine words={words.layout.review} />
    </PageFrame>
  );
}
