import type { About } from './claim.ts';
import type { Item, NamedRole, VerbForm } from './item.ts';

/** A search for the subject of a verb. */
export type Walk = {
  readonly items: readonly Item[];
  /** The verb whose subject is sought. */
  readonly verb: number;
  readonly form: VerbForm;
  readonly about: About;
};

/** Roles as a subject, and the place after which the words belong to the verb; 'nobody' when it is no role. */
export type Found = { readonly roles: readonly NamedRole[]; readonly at: number };
export type Answer = Found | 'nobody';
