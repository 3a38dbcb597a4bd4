import type { RoleSlug } from '#content/roles/schema.ts';
import type { SessionSlug } from '#content/sessions/schema.ts';

/** What a sentence claims of one role: an act, in one kind of session where it names one. */
export type LabelledClaim = {
  readonly role: RoleSlug;
  /** leads: also runs, is in charge of, is led by. co-leads: also (co-)facilitates. gives-therapy: also treats, gives counseling or psychotherapy. */
  readonly act:
    'leads' | 'co-leads' | 'supports' | 'takes-part' | 'prescribes' | 'diagnoses' | 'gives-therapy';
  readonly session?: SessionSlug;
  /** no: the sentence denies it. may: only with a further license, or only sometimes ("may lead", "can lead", "sometimes"). */
  readonly says: 'yes' | 'no' | 'may';
};

export type LabelledSentence = { readonly text: string; readonly claims: readonly LabelledClaim[] };
