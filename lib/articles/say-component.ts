import type { Part } from '#content/sessions/schema.ts';
import type { Catalog } from '#lib/catalog/catalog-source.ts';
import { findFact, sayFact } from '#lib/catalog/say-fact.ts';
import { sayReach } from '#lib/catalog/say-reach.ts';
import { listRolesWithPart, lowerFirst, nameRoles } from '#lib/catalog/who-leads.ts';
import type { SyntaxNode } from './syntax-tree.ts';

/** Props of a component as prose writes them: words, or true for a bare word. */
type Props = Readonly<Record<string, string | true | undefined>>;

const partOf: Readonly<Record<string, Part>> = { Leads: 'leads', CoLeads: 'co-leads', Supports: 'supports' };

/**
 * The words that a component of the catalog puts into a sentence, and that a role, session or fact takes in every
 * place: components show them, checks read them. Undefined for a component without words of its own, and for a
 * role, session, fact or line that does not exist, which the checks of prose tell its author.
 */
export function sayComponent(catalog: Catalog, name: string, props: Props): string | undefined {
  const words = sayPlain(catalog, name, props);
  return props['capital'] === true && words !== undefined
    ? words.charAt(0).toUpperCase() + words.slice(1)
    : words;
}

function sayPlain(catalog: Catalog, name: string, props: Props): string | undefined {
  const text = (prop: string) => String(props[prop] ?? '');
  switch (name) {
    case 'RoleName': {
      const role = catalog.roles.find(({ slug }) => slug === text('slug'));
      return role === undefined ? undefined : lowerFirst(props['plural'] === true ? role.plural : role.title);
    }
    case 'SessionName':
      return catalog.sessions.find(({ slug }) => slug === text('slug'))?.inSentence;
    case 'Leads':
    case 'CoLeads':
    case 'Supports':
      return sayLeaders(catalog, text('session'), partOf[name] ?? 'leads');
    case 'Fact': {
      const fact = findFact(catalog, text('id'));
      const { form } = props;
      return fact === undefined ? undefined : sayFact(fact, typeof form === 'string' ? form : undefined);
    }
    case 'Line':
      return sayReach(catalog, text('id'), props['by'] === 'text' ? 'text' : 'call')?.words;
    default:
      return undefined;
  }
}

function sayLeaders(catalog: Catalog, name: string, part: Part): string | undefined {
  const session = catalog.sessions.find(({ slug }) => slug === name);
  const roles = session === undefined ? [] : listRolesWithPart(catalog, session.slug, part);
  return roles.length === 0 ? undefined : nameRoles(roles);
}

/** The props of a component in a text. A prop that is code, which the checks refuse, is left out. */
export function readProps({ attributes = [] }: SyntaxNode): Props {
  return Object.fromEntries(
    attributes.flatMap(({ name, value }) => {
      if (name === undefined || (typeof value === 'object' && value !== null)) return [];
      return [[name, value ?? true] as const];
    }),
  );
}

/** A component as its author wrote it, without what stands inside. */
export function writeTag(node: SyntaxNode): string {
  const props = Object.entries(readProps(node)).map(([name, value]) =>
    value === true ? name : `${name}="${String(value)}"`,
  );
  return `<${[node.name, ...props].join(' ')} />`;
}
