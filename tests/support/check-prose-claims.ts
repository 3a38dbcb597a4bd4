import { catalog } from '#lib/catalog/catalog.ts';
import { checkClaims } from '#lib/claims/check-claims.ts';
import type { ContentIssue } from '#lib/content-error.ts';
import { listPassages } from '#lib/prose/passages-of-prose.ts';
import { aProse } from '#tests/support/a-prose.ts';

/** What the check of claims says of an article with this body. Its first line is line 10 of the file. */
export function checkProseClaims(body: string): readonly ContentIssue[] {
  const prose = { ...aProse({ body }), head: { title: 'A week', description: 'What happens.' } };
  return checkClaims(listPassages(prose, catalog), catalog);
}
