import type { ClaimAct, SessionSet } from '#content/claims/schema.ts';
import type { RoleSlug } from '#content/roles/schema.ts';
import type { SessionSlug } from '#content/sessions/schema.ts';

/** How much of a set a sentence speaks of: "groups", "most groups", "every group". */
export type Quantity = 'some' | 'most' | 'every';

/** What a sentence says of one role: an act, in one kind of session or a set of them where it names one. */
export type Claim = {
  readonly role: RoleSlug;
  readonly act: ClaimAct;
  readonly session?: SessionSlug;
  readonly set?: { readonly name: SessionSet; readonly quantity: Quantity };
  /** no: the sentence denies it. may: only with a further license, or only sometimes. */
  readonly says: 'yes' | 'no' | 'may';
  /** It says "may" or "can" where that means a permission. */
  readonly permitted?: true;
};

/** What a sentence is about before it begins: whom "they" means, which session "it" or "the group" is. */
export type About = {
  readonly roles?: readonly RoleSlug[];
  readonly session?: SessionSlug;
  /** Whom "they" means when the sentence before names nobody: the section's or the page's own role. */
  readonly ownRoles?: readonly RoleSlug[];
  /** A phrase without a subject speaks of `roles`: an item of a list of what a role may do. */
  readonly subjectless?: true;
};
