import type { SheetGroupId, SheetKind } from '#content/question-sheets/schema.ts';
import { sheetGroups } from '#content/question-sheets/schema.ts';
import type { Words } from '#content/wording/en/words.ts';
import type { Catalog } from '#lib/catalog/catalog-source.ts';
import { sayReach } from '#lib/catalog/say-reach.ts';
import { sheetAddress } from '#lib/pages/sheet-address.ts';
import { localizeAddress, type Locale } from '#lib/site/locale.ts';
import type { Sheet } from './sheet.ts';

export type SheetSources = {
  readonly catalog: Catalog;
  readonly words: Words;
  readonly locale: Locale;
  /** Of the site, such as `https://www.example.org`: a sheet on paper says where it came from. */
  readonly origin: string;
};

/** What a sheet is about, as far as its words go. */
type Subject = {
  readonly kind: SheetKind;
  readonly title: string;
  readonly about: string;
  /** What to ask this person, or about this session. */
  readonly own: readonly string[];
};

/** The sheet of a role or a session. Throws when the catalog has neither: only known slugs are built. */
export function composeSheet({ catalog, words, locale, origin }: SheetSources, slug: string): Sheet {
  const { kind, title, about, own } = findSubject(catalog, words.questionSheets, slug);
  const { sheetLead, fields, groups, help, online, onlineLink } = words.questionSheets;
  const titles: Readonly<Record<SheetGroupId, string>> = { ...groups, about };
  const shared = catalog.sheetQuestions.filter(({ on }) => on.includes(kind));
  const sections = sheetGroups.map((id) => ({
    id,
    title: titles[id],
    lines:
      id === 'about'
        ? own.map((question) => ({ question }))
        : shared.filter(({ group }) => group === id).map(({ question, why }) => ({ question, why })),
  }));
  return {
    title,
    lead: sheetLead,
    fields,
    sections: sections.filter(({ lines }) => lines.length > 0),
    help: help(sayCall(catalog, 'emergency'), sayCall(catalog, '988-lifeline')),
    online: {
      label: online,
      url: origin + localizeAddress(locale, sheetAddress(slug)),
      alternative: onlineLink(title),
    },
    review: words.layout.review.notReviewed,
  };
}

function findSubject(catalog: Catalog, words: Words['questionSheets'], slug: string): Subject {
  const role = catalog.roles.find((candidate) => candidate.slug === slug);
  if (role !== undefined) {
    return { kind: role.slug, title: words.ofRole(role), about: words.groups.aboutRole, own: role.askThem };
  }
  const session = catalog.sessions.find((candidate) => candidate.slug === slug);
  if (session === undefined) throw new Error(`No sheet "${slug}": it is neither a role nor a session.`);
  return {
    kind: session.kind,
    title: words.ofSession(session),
    about: words.groups.aboutSession,
    own: session.ask,
  };
}

function sayCall(catalog: Catalog, line: string): string {
  const reach = sayReach(catalog, line, 'call');
  if (reach === undefined) throw new Error(`No help line "${line}" to call.`);
  return reach.words;
}
