import type {
  ContactPoint,
  DayOfWeek,
  MedicalOrganization,
  OpeningHoursSpecification,
  PropertyValue,
} from 'schema-dts';
import type { Provider } from '#content/provider/schema.ts';
import type { PageContext } from './page-context.ts';
import { fullAddress, providerId } from './things-by-id.ts';

/**
 * The clinic, without a street address: it treats by video. An example clinic is described under its
 * example name, as the page shows it.
 */
export function describeProvider(context: PageContext): MedicalOrganization {
  const { provider } = context.catalog;
  return {
    '@type': 'MedicalOrganization',
    '@id': providerId(context),
    name: provider.name,
    url: fullAddress(context, '/'),
    telephone: provider.phone.number,
    email: provider.email,
    medicalSpecialty: 'https://schema.org/Psychiatric',
    areaServed: areasServed(provider),
    publishingPrinciples: fullAddress(context, '/editorial-policy'),
    contactPoint: describeContactPoint(provider),
    ...(provider.licenses.length === 0 ? {} : { identifier: describeLicenses(provider) }),
  };
}

function describeContactPoint(provider: Provider): ContactPoint {
  return {
    '@type': 'ContactPoint',
    contactType: 'inquiries',
    telephone: provider.phone.number,
    email: provider.email,
    areaServed: areasServed(provider),
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

function describeLicenses({ licenses }: Provider): readonly PropertyValue[] {
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
