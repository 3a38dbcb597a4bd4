import type { MedicalOrganization, Occupation, ServiceLeaf } from 'schema-dts';
import type { Role } from '#content/roles/schema.ts';
import type { Session } from '#content/sessions/schema.ts';
import { localizeAddress } from '#lib/site/locale.ts';
import type { PageContext } from './page-context.ts';

type Place = Pick<PageContext, 'origin' | 'locale'>;

/** The full address of a page of ours. */
export function fullAddress({ origin, locale }: Place, address: string): string {
  return origin + localizeAddress(locale, address);
}

/** The @id of the clinic, by which every page refers to it. */
export function providerId({ origin }: Pick<PageContext, 'origin'>): string {
  return `${origin}/#provider`;
}

/** The clinic by its name, for pages that do not show its details. */
export function nameProvider({
  catalog,
  ...place
}: Pick<PageContext, 'origin' | 'catalog'>): MedicalOrganization {
  return { '@type': 'MedicalOrganization', '@id': providerId(place), name: catalog.provider.name };
}

/** A role by its name, under the @id under which its own page tells the rest. */
export function nameOccupation(place: Place, { slug, title }: Pick<Role, 'slug' | 'title'>): Occupation {
  return {
    '@type': 'Occupation',
    '@id': `${fullAddress(place, `/care-team/${slug}`)}#occupation`,
    name: title,
  };
}

/** A session by its name, under the @id under which its own page tells the rest. */
export function nameService(place: Place, { slug, title }: Pick<Session, 'slug' | 'title'>): ServiceLeaf {
  return { '@type': 'Service', '@id': `${fullAddress(place, `/sessions/${slug}`)}#service`, name: title };
}
