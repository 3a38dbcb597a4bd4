import type { EducationalOccupationalCredential, ItemList, Occupation, WebPageElement } from 'schema-dts';
import type { Role } from '#content/roles/schema.ts';
import { parts } from '#content/sessions/schema.ts';
import { listSessionsWithPart } from '#lib/catalog/who-leads.ts';
import type { PageContext, PageSubject } from './page-context.ts';
import { fullAddress, nameOccupation, nameService } from './things-by-id.ts';

/**
 * A role's page: the occupation with its training and credentials, its limits, and its part in sessions.
 * Schema.org has no word for what an occupation may not do: the section of the page that says it stands for it.
 */
export function describeRolePage(context: PageContext, role: Role): PageSubject {
  return {
    mainEntity: describeOccupation(context, role),
    hasPart: describeLimits(context, role),
    mentions: describeSessions(context, role),
  };
}

function describeOccupation(context: PageContext, role: Role): Occupation {
  return {
    ...nameOccupation(context, role),
    description: role.summary,
    educationRequirements: role.education,
    qualifications: role.credentials.map(describeCredential),
    responsibilities: role.may,
  };
}

function describeCredential({
  name,
  abbreviation,
  note,
}: Role['credentials'][number]): EducationalOccupationalCredential {
  return {
    '@type': 'EducationalOccupationalCredential',
    name,
    alternateName: abbreviation,
    description: note,
  };
}

function describeLimits({ page, words, ...context }: PageContext, role: Role): WebPageElement {
  return {
    '@type': 'WebPageElement',
    '@id': `${fullAddress(context, page.address)}#may-not`,
    headline: words.careTeam.headings.mayNot,
    text: role.mayNot,
  };
}

/** One list for each part that the role takes somewhere, as the page has them. */
function describeSessions(context: PageContext, role: Role): readonly ItemList[] {
  const { catalog, words } = context;
  return parts
    .filter((part) => part !== 'none')
    .map((part) => ({ part, sessions: listSessionsWithPart(catalog, role.slug, part) }))
    .filter(({ sessions }) => sessions.length > 0)
    .map(({ part, sessions }) => ({
      '@type': 'ItemList',
      name: words.layout.parts[part],
      itemListElement: sessions.map((session) => nameService(context, session)),
    }));
}
