import { seenField } from '#content/inquiry-form/fields.ts';
import type { Provider } from '#content/provider/schema.ts';
import type { Log } from '#lib/site/log.ts';
import { findDueTime } from './due-time.ts';
import type { FieldError, Inquiry, InquiryValues, Mark } from './inquiry.ts';
import { findAllowance, findUsedUp, secondsLeftIn, type Limits } from './limit-rate.ts';
import { makeReference } from './make-reference.ts';
import { nameFault } from './name-fault.ts';
import { parseInquiry, readValues } from './parse-inquiry.ts';
import type { FormFields } from './read-form.ts';
import { sealInquiry } from './seal.ts';
import { codeSeen, wereSeen } from './second-look-seen.ts';
import { findDetails, type Detail } from './second-look.ts';
import { acceptInquiry, findAccepted, type AcceptedInquiry, type Allowance } from './store/accept-inquiry.ts';
import type { Channel, Database } from './store/tables.ts';
import { deriveSubmitKey } from './submit-key.ts';
import { deriveWithdrawWord } from './withdraw-word.ts';

/** One posted form: what was sent, from where, when. */
export type Submission = { readonly fields: FormFields; readonly network: string; readonly now: Date };

/** How a submission ended. Everything but `received` gives back what was typed, so that nothing is lost. */
export type InquiryOutcome =
  | {
      readonly status: 'received';
      readonly reference: string;
      /** With the reference, deletes the inquiry. */
      readonly word: string;
      readonly dueAt: Date;
      readonly reachBy: string;
    }
  | {
      /** Nothing is wrong and nothing is stored: the message holds details that the sender may want to leave out. */
      readonly status: 'look-again';
      readonly details: readonly Detail[];
      /** What the next post carries, so that the same details are not asked about again. */
      readonly seen: string;
      readonly values: InquiryValues;
    }
  | { readonly status: 'refused'; readonly errors: readonly FieldError[]; readonly values: InquiryValues }
  | {
      readonly status: 'limited';
      /** Whether the sender's network has used up its share, or all networks together theirs. */
      readonly scope: 'network' | 'all';
      readonly retryAfterSeconds: number;
      readonly values: InquiryValues;
    }
  | { readonly status: 'unavailable'; readonly values: InquiryValues };

export type ReceiveDependencies = {
  readonly database: Database;
  readonly recipients: readonly string[];
  readonly secret: Buffer;
  readonly limits: Limits;
  readonly provider: Provider;
  /** Where staff are told of it; at least one. */
  readonly channels: readonly Channel[];
  readonly log: Log;
};

const dayLength = 24 * 60 * 60 * 1000;

/**
 * Takes one untrusted submission to its end: refused with reasons, given back for a second look, limited, kept safely
 * under a reference, or unavailable. Never rejects: any fault of seal or store means that nothing was stored, and is logged without words.
 */
export async function receiveInquiry(
  submission: Submission,
  dependencies: ReceiveDependencies,
): Promise<InquiryOutcome> {
  const parsed = parseInquiry(submission.fields);
  if (!parsed.ok) return { status: 'refused', errors: parsed.errors, values: parsed.values };
  const { inquiry } = parsed;
  const { message } = inquiry;
  const { database, limits, secret } = dependencies;
  const { fields, network, now } = submission;
  const values = readValues(fields);
  try {
    const earlier = await findAccepted(database, deriveSubmitKey(inquiry, secret));
    if (earlier !== undefined) return receipt(earlier, inquiry, secret);
    const isProfessional = inquiry.writer === 'as-a-professional';
    const details = findDetails(message, { isProfessional, now });
    if (!wereSeen(details, message, fields.get(seenField)?.[0], secret)) {
      return { status: 'look-again', details, seen: codeSeen(details, message, secret), values };
    }
    const allowance = findAllowance(network, limits, secret, now);
    const marks = [...parsed.marks, ...markDetails(details)];
    const usedUp = await findUsedUp(database, allowance);
    const kept = usedUp === undefined ? await keep(inquiry, marks, now, allowance, dependencies) : undefined;
    if (kept !== undefined) return receipt(kept, inquiry, secret);
    const retryAfterSeconds = secondsLeftIn(allowance.hour, now);
    return { status: 'limited', scope: usedUp ?? 'network', retryAfterSeconds, values };
  } catch (error) {
    dependencies.log.error({ fault: nameFault(error) }, 'an inquiry could not be stored');
    return { status: 'unavailable', values };
  }
}

function receipt(
  { reference, due_at }: AcceptedInquiry,
  { reachBy }: Inquiry,
  secret: Buffer,
): InquiryOutcome {
  const word = deriveWithdrawWord(reference, secret);
  return { status: 'received', reference, word, dueAt: new Date(due_at), reachBy };
}

function markDetails(details: readonly Detail[]): readonly Mark[] {
  return [...new Set(details.map(({ kind }) => `second-look:${kind}` as const))];
}

async function keep(
  inquiry: Inquiry,
  marks: readonly Mark[],
  now: Date,
  allowance: Allowance,
  { database, recipients, secret, provider, channels }: ReceiveDependencies,
): Promise<AcceptedInquiry | undefined> {
  const sealed = {
    reference: makeReference(),
    submit_key: deriveSubmitKey(inquiry, secret),
    created_at: now.getTime(),
    writer: inquiry.writer,
    marks: marks.join(' '),
    key_set: recipients.join(' '),
    sealed: await sealInquiry(inquiry, recipients),
    due_at: findDueTime(now, provider).getTime(),
    delete_at: now.getTime() + provider.retentionDays.open * dayLength,
  };
  return acceptInquiry(database, sealed, channels, allowance);
}
