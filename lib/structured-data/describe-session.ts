import type { ServiceLeaf, WebPageElement } from 'schema-dts';
import type { Session } from '#content/sessions/schema.ts';
import { getCell, listRolesWithPart } from '#lib/catalog/who-leads.ts';
import type { PageContext, PageSubject } from './page-context.ts';
import { fullAddress, nameOccupation, nameService, providerId } from './things-by-id.ts';

/**
 * A session's page: the service, who leads it, and the sentence on each role. A service's provider is who answers
 * for it, the clinic; that a role leads is said by what the page is about and by its section on that role.
 */
export function describeSessionPage(context: PageContext, session: Session): PageSubject {
  const leaders = listRolesWithPart(context.catalog, session.slug, 'leads');
  return {
    mainEntity: describeService(context, session),
    about: leaders.map((role) => nameOccupation(context, role)),
    hasPart: describeCells(context, session),
  };
}

function describeService(context: PageContext, session: Session): ServiceLeaf {
  return {
    ...nameService(context, session),
    description: session.summary,
    provider: { '@id': providerId(context) },
    audience: { '@type': 'Audience', audienceType: session.attends },
  };
}

/** What the page says of each role, at the anchor where it says it. */
function describeCells(context: PageContext, session: Session): readonly WebPageElement[] {
  const { catalog, page, words } = context;
  return catalog.roles.map((role) => {
    const { part, sentence } = getCell(catalog, session.slug, role.slug);
    return {
      '@type': 'WebPageElement',
      '@id': `${fullAddress(context, page.address)}#${role.slug}`,
      headline: words.layout.parts[part],
      text: sentence,
      about: nameOccupation(context, role),
    };
  });
}
