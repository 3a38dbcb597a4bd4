import type { FieldName } from '#content/inquiry-form/fields.ts';
import type { DetailKind } from './second-look.ts';

/** What a visitor typed, field by field, as it came: nothing trimmed, so that a refusal can show it again. */
export type InquiryValues = Readonly<Partial<Record<FieldName, string>>>;

/** An inquiry that passed the checks: required fields are there, answers are among the choices, text is clean. */
export type Inquiry = Readonly<Partial<Record<FieldName, string>>> & {
  readonly writer: string;
  readonly reachBy: string;
  readonly message: string;
};

/** One thing a visitor has to correct: which field, and what to do, in words written for them. */
export type FieldError = { readonly field: FieldName; readonly message: string };

/** Why staff may want to look twice. A mark never refuses and never hides an inquiry. */
export type Mark =
  | 'trap-filled'
  | 'unusual-email'
  | 'unusual-phone'
  | 'many-links'
  /** The sender was asked about such a detail and sent it all the same: it is in the message. */
  | `second-look:${DetailKind}`;
