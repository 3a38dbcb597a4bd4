import type { ClaimAct, SessionSet, WordClass } from '#content/claims/schema.ts';
import type { RoleSlug } from '#content/roles/schema.ts';
import type { SessionSlug } from '#content/sessions/schema.ts';
import type { Quantity } from './claim.ts';

/** A role that a phrase names, and how: "not the peer" denies it, "some psychiatrists" means not all. */
export type NamedRole = {
  readonly role: RoleSlug;
  readonly denied?: true;
  readonly some?: true;
  readonly most?: true;
};

/** A session, or a set of sessions, that a phrase names. */
export type NamedSession = {
  readonly session?: SessionSlug;
  readonly set?: { readonly name: SessionSet; readonly quantity: Quantity };
  readonly denied?: true;
};

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'past-or-participle' | 'gerund';

export type VerbItem = {
  readonly kind: 'verb';
  readonly act: ClaimAct;
  readonly form: VerbForm;
  readonly denies?: true;
  /** Only with one of these as its object. */
  readonly objects?: readonly { readonly act: ClaimAct; readonly phrase: string }[];
  readonly words: string;
};

/** A piece of a sentence, as far as claims need it told apart. */
export type Item =
  | {
      readonly kind: 'roles';
      readonly roles: readonly NamedRole[];
      readonly words: string;
      readonly plural?: boolean;
    }
  | { readonly kind: 'sessions'; readonly sessions: readonly NamedSession[]; readonly words: string }
  /** "the group", "this visit": the session spoken of, or a set when none is. */
  | { readonly kind: 'same-session'; readonly set: SessionSet; readonly words: string }
  | VerbItem
  | { readonly kind: 'predicate'; readonly act: ClaimAct; readonly denies?: true; readonly words: string }
  | { readonly kind: 'ownership'; readonly words: string }
  | { readonly kind: 'stop'; readonly words: string }
  | { readonly kind: 'comma'; readonly words: string }
  | { readonly kind: 'word'; readonly words: string; readonly classes: ReadonlySet<WordClass> };

export function hasClass(item: Item | undefined, ...classes: readonly WordClass[]): boolean {
  return item?.kind === 'word' && classes.some((each) => item.classes.has(each));
}
