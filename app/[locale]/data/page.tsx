import { describePage } from '../describe-page.ts';
import { PageData } from '../page-data.tsx';
import { FieldTable } from '#components/data/field-table.tsx';
import { FileTable } from '#components/data/file-table.tsx';
import { PageFrame } from '#components/layout/page-frame.tsx';
import { NextStep } from '#components/ui/next-step.tsx';
import { ReviewLine } from '#components/ui/review-line.tsx';
import { catalog } from '#lib/catalog/catalog.ts';
import { catalogFileVersion } from '#lib/pages/data-files/compose-catalog-file.ts';
import { composeDataFile, dataFileAddresses } from '#lib/pages/data-files/compose-data-file.ts';
import { matrixFileVersion } from '#lib/pages/data-files/compose-matrix-file.ts';
import { newestCheck } from '#lib/pages/data-files/data-head.ts';
import { trailOf } from '#lib/pages/trail-of.ts';
import { readSiteOrigin } from '#lib/site/site-origin.ts';
import { localizeAddress } from '#lib/site/locale.ts';
import { loadWords } from '#lib/site/words.ts';

const address = '/data';

type PageProps = { readonly params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: PageProps) {
  return describePage((await params).locale, address);
}

export default async function DataPage({ params }: PageProps) {
  const { locale } = await params;
  const words = await loadWords(locale);
  const { data } = words;
  const { name, dataLicense: license } = catalog.provider;
  const origin = readSiteOrigin();
  const files = dataFileAddresses.map((file) => ({
    address: file,
    bytes: composeDataFile(file, catalog, origin).bytes,
  }));
  return (
    <PageFrame
      asksIfClear
      words={words.layout}
      trail={await trailOf(locale, address)}
      title={data.title}
      lead={data.lead}
    >
      <PageData locale={locale} address={address} />
      <h2 id="files">{data.filesHeading}</h2>
      <FileTable words={data} files={files} />
      <h2 id="fields">{data.fieldsHeading}</h2>
      <p className="max-w-measure">{data.fieldsLead}</p>
      <FieldTable words={data} />
      <p className="max-w-measure">{data.csvNote}</p>
      <div className="max-w-measure">
        <h2 id="versions">{data.versionHeading}</h2>
        <p>{data.versions(catalogFileVersion, matrixFileVersion)}</p>
        <p>{data.versionRule}</p>
        <h2 id="license">{data.licenseHeading}</h2>
        <p>
          {data.license} <a href={license.url}>{license.name}</a>. {license.sentence}
        </p>
        <p>{data.licenseLimits}</p>
        <p>{data.notReviewed}</p>
        <h2 id="cite">{data.citeHeading}</h2>
        <p>{data.cite(name, newestCheck(catalog), matrixFileVersion, `${origin}/sessions/matrix.csv`)}</p>
      </div>
      <NextStep words={words} to={['/sessions', '/sources']} link={(to) => localizeAddress(locale, to)} />
      <ReviewLine words={words.layout.review} />
    </PageFrame>
  );
}
