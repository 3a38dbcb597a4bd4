import type { ContactPoint, DayOfWeek, MedicalOrganization, OpeningHoursSpecification } from 'schema-dts';
import type { Provider } from '#content/provider/schema.ts';
import type { PageContext } from './page-context.ts';
import { fullAddress, providerId } from './things-by-id.ts';

/**
 * The clinic as every page shows it in its foot: how to reach it, and when. It has no street address: it treats by
 * video. States, licenses and the address for mail stand on other pages. An example clinic is described under its
 * example name.
 */
export function describeProvider(context: PageContext): MedicalOrganization {
  const { provider } = context.catalog;
  return {
    '@type': 'MedicalOrganization',
    '@id': providerId(context),
    name: provider.name,
    url: fullAddress(context, '/'),
    telephone: provider.phone.number,
    publishingPrinciples: fullAddress(context, '/editorial-policy'),
    contactPoint: describeContactPoint(provider),
  };
}

function describeContactPoint(provider: Provider): ContactPoint {
  return {
    '@type': 'ContactPoint',
    telephone: provider.phone.number,
    availableLanguage: provider.languages,
    hoursAvailable: describeHours(provider),
  };
}

/** Days with the same hours as one entry. */
function describeHours({ hours }: Provider): readonly OpeningHoursSpecification[] {
  return [...Map.groupBy(hours, ({ opens, closes }) => `${opens}-${closes}`).values()].map((days) => ({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: days.map(({ day }): DayOfWeek => `https://schema.org/${day}`),
    opens: days[0]?.opens ?? '',
    closes: days[0]?.closes ?? '',
  }));
}
