import type { Catalog } from '#lib/catalog/catalog-source.ts';
import { getSession } from '#lib/catalog/get-entry.ts';
import { listRolesWithPart, nameRoles } from '#lib/catalog/who-leads.ts';
import type { ContentIssue } from '#lib/content-error.ts';
import { placeOf } from '#lib/prose/place-of.ts';
import { listNamed } from './list-named.ts';
import type { ClaimingSentence } from './read-passages.ts';
import { writeLeads } from './say-claim.ts';

/** Words by which a sentence leaves room for another leader. What "you can" do says nothing of who leads. */
const leavesRoom =
  /\b(?<!\b(?:you|we|families) )(?:may|can)\b|\b(?:often|also|or|either|both|sometimes|many|some|in turn|too)\b/i;
/** Texts that are about one role, and need not name the other each time. */
const aboutOneRole = /^content\/(?:roles\/|sessions\/matrix\.ts)/;

/** Sentences that give a session one leader where the matrix has two: read beside each other, such texts disagree. */
export function findSoleLeaders(
  { sentence, claims }: ClaimingSentence,
  catalog: Catalog,
): readonly ContentIssue[] {
  if (aboutOneRole.test(sentence.passage.file) || leavesRoom.test(sentence.text)) return [];
  const named = new Set(listNamed(sentence.text).roles);
  return claims.flatMap(({ act, says, session }): readonly ContentIssue[] => {
    if (act !== 'leads' || says !== 'yes' || session === undefined) return [];
    const leaders = listRolesWithPart(catalog, session, 'leads');
    if (leaders.length < 2 || leaders.every(({ slug }) => named.has(slug))) return [];
    return [
      {
        ...placeOf(sentence),
        message: `"${sentence.text}" names one leader of two: ${getSession(catalog, session).inSentence} is led by ${nameRoles(leaders)}.`,
        remedy: `Name both by writing ${writeLeads(sentence, session)}, or leave room for the other with "may" or "often".`,
      },
    ];
  });
}
