import type { Provider } from '#content/provider/schema.ts';
import type { Thing } from './thing.ts';

/** The @id of the clinic, by which every page refers to it. */
export function providerId(origin: string): string {
  return `${origin}/#provider`;
}

/**
 * The clinic, without a street address: it treats by video. An example clinic is described under its
 * example name, as the page shows it.
 */
export function describeProvider(provider: Provider, origin: string, policyUrl: string): Thing {
  return {
    '@type': 'MedicalOrganization',
    '@id': providerId(origin),
    name: provider.name,
    url: `${origin}/`,
    telephone: provider.phone.number,
    email: provider.email,
    medicalSpecialty: 'https://schema.org/Psychiatric',
    areaServed: areasServed(provider),
    publishingPrinciples: policyUrl,
    contactPoint: describeContactPoint(provider),
    ...(provider.licenses.length === 0 ? {} : { identifier: describeLicenses(provider) }),
  };
}

function describeContactPoint(provider: Provider): Thing {
  return {
    '@type': 'ContactPoint',
    contactType: 'inquiries',
    telephone: provider.phone.number,
    email: provider.email,
    areaServed: areasServed(provider),
    availableLanguage: provider.languages,
    hoursAvailable: [
      ...Map.groupBy(provider.hours, ({ opens, closes }) => `${opens}-${closes}`).values(),
    ].map((days) => ({
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: days.map(({ day }) => `https://schema.org/${day}`),
      opens: days[0]?.opens ?? '',
      closes: days[0]?.closes ?? '',
    })),
  };
}

function describeLicenses({ licenses }: Provider): readonly Thing[] {
  return licenses.map(({ name, number, issuer }) => ({
    '@type': 'PropertyValue',
    name: `${name}, ${issuer}`,
    value: number,
  }));
}

/** States by their ISO 3166-2 codes, which need no translation. */
function areasServed({ statesServed }: Provider): readonly string[] {
  return statesServed.map((state) => `US-${state}`);
}
