import type { SessionSet } from '#content/claims/schema.ts';
import { sessionsOfSet } from '#content/claims/session-names.ts';
import type { SessionSlug } from '#content/sessions/schema.ts';
import type { Catalog } from '#lib/catalog/catalog-source.ts';
import { contentFiles, fileOf } from '#lib/catalog/content-files.ts';
import { getRole, getSession } from '#lib/catalog/get-entry.ts';
import { getCell, nameRole } from '#lib/catalog/who-leads.ts';
import type { Sentence } from '#lib/prose/split-sentences.ts';
import type { Claim, Quantity } from './claim.ts';
import type { Contradiction } from './judge-claim.ts';

const acts: Readonly<Record<Claim['act'], readonly [says: string, bare: string]>> = {
  leads: ['leads', 'lead'],
  'co-leads': ['co-leads', 'co-lead'],
  supports: ['supports', 'support'],
  'takes-part': ['takes part in', 'take part in'],
  prescribes: ['prescribes', 'prescribe'],
  diagnoses: ['diagnoses', 'diagnose'],
  'gives-therapy': ['gives therapy or counseling', 'give therapy or counseling'],
};

const sets: Readonly<Record<SessionSet, string>> = {
  any: 'sessions',
  groups: 'groups',
  therapy: 'therapy',
  'therapy-groups': 'therapy groups',
  'one-to-one': 'one-to-one sessions',
};
const quantities: Readonly<Record<Quantity, string>> = { some: '', most: 'most ', every: 'all ' };

/** "says that a psychiatrist leads the process group. The matrix says "none": …" */
export function explainClaim(claim: Claim, contradiction: Contradiction, catalog: Catalog): string {
  return `says that ${sayClaim(claim, catalog)}. ${sayCatalog(claim, contradiction, catalog)}`;
}

function sayClaim({ role, act, session, set, says, permitted }: Claim, catalog: Catalog): string {
  const [plain, bare] = acts[act];
  const verb = says === 'no' ? `does not ${bare}` : says === 'may' || permitted ? `may ${bare}` : plain;
  const what =
    session !== undefined && act !== 'gives-therapy'
      ? ` ${getSession(catalog, session).inSentence}`
      : set === undefined
        ? ''
        : ` ${quantities[set.quantity]}${sets[set.name]}`;
  return `${nameRole(getRole(catalog, role))} ${verb}${what}`;
}

function sayCatalog({ role, act, set }: Claim, contradiction: Contradiction, catalog: Catalog): string {
  if (contradiction.kind === 'limit') {
    const limit = getRole(catalog, role).acts[contradiction.act];
    return `The limits of the role say "${limit}" for "${contradiction.act}".`;
  }
  if (contradiction.kind === 'cell') {
    const { part, sentence } = getCell(catalog, contradiction.session, role);
    return `The matrix says "${part}": ${sentence}`;
  }
  const parts = new Set(
    sessionsOfSet[set?.name ?? 'any'].map((session) => getCell(catalog, session, role).part),
  );
  return `Of these sessions, the matrix gives the role only the parts ${[...parts].map((part) => `"${part}"`).join(', ')}; to ${acts[act][1]} is another thing.`;
}

/** How a sentence takes the leaders of a session from the catalog, in the manner of its file. */
export function writeLeads({ passage }: Sentence, session: SessionSlug): string {
  return passage.entry === undefined ? `<Leads session="${session}" />` : `{leads:${session}}`;
}

/** The two ways out: correct the sentence, or correct the catalog with its reason. */
export function sayRemedy(
  { role, session, act }: Claim,
  contradiction: Contradiction,
  sentence: Sentence,
): string {
  const byCatalog =
    session !== undefined && act === 'leads' ? `, for example with ${writeLeads(sentence, session)}` : '';
  return `Correct the sentence${byCatalog}; or, if it is right, change ${sayPlace(role, contradiction)}.`;
}

function sayPlace(role: Claim['role'], contradiction: Contradiction): string {
  if (contradiction.kind === 'limit') {
    return `acts.${contradiction.act} in ${fileOf('roles', role)}, with what the role may and may not do`;
  }
  if (contradiction.kind === 'cell') {
    return `the cell ${contradiction.session}.${role} in ${contentFiles.matrix}, with its basis`;
  }
  return `the cells of ${role} in ${contentFiles.matrix}, each with its basis, or name the sessions that are meant`;
}
