import { catalog } from '#lib/catalog/catalog.ts';
import type { Catalog } from '#lib/catalog/catalog-source.ts';

/** A word as long as German makes them, to see what gives way. */
export const longWord = 'Verantwortungsgemeinschaft';

/** A sentence of long words. */
export const longText = `${longWord} Rehabilitationseinrichtungen Krankenversicherungskarte, Therapeutenvermittlungsstelle.`;

/** The catalog with names as long as its schemas let them be. */
export const longCatalog: Catalog = {
  ...catalog,
  roles: catalog.roles.map((role, index) => ({
    ...role,
    title: `${String(index + 1)} ${longWord}`,
    plural: `${longWord} ${longWord}`,
    summary: longText,
    may: [longText, ...role.may],
  })),
  sessions: catalog.sessions.map((session) => ({
    ...session,
    title: `${longWord} ${session.title}`.slice(0, 60),
    summary: longText,
    attends: longText,
    askedOfYou: [longText, ...session.askedOfYou],
    staysPrivate: longText,
    family: longText,
    before: [longText, ...session.before],
    after: [longText, ...session.after],
    ask: [longText, ...session.ask],
  })),
  facts: catalog.facts.map((fact) => ({ ...fact, text: longText })),
  provider: { ...catalog.provider, name: `${longWord} Mecklenburg-Vorpommern` },
};
