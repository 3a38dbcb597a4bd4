import type { Provider } from '#content/provider/schema.ts';
import type { Log } from '#lib/site/log.ts';
import { findDueTime } from './due-time.ts';
import type { FieldError, Inquiry, InquiryValues, Mark } from './inquiry.ts';
import { limitRate, type Limits } from './limit-rate.ts';
import { makeReference } from './make-reference.ts';
import { nameFault } from './name-fault.ts';
import { parseInquiry, readValues } from './parse-inquiry.ts';
import type { FormFields } from './read-form.ts';
import { sealInquiry } from './seal.ts';
import { acceptInquiry, findAccepted, type AcceptedInquiry } from './store/accept-inquiry.ts';
import type { Channel, Database } from './store/tables.ts';
import { deriveSubmitKey } from './submit-key.ts';

/** One posted form: what was sent, from where, when. */
export type Submission = { readonly fields: FormFields; readonly network: string; readonly now: Date };

/** How a submission ended. Everything but `received` gives back what was typed, so that nothing is lost. */
export type InquiryOutcome =
  | {
      readonly status: 'received';
      readonly reference: string;
      readonly dueAt: Date;
      readonly reachBy: string;
    }
  | { readonly status: 'refused'; readonly errors: readonly FieldError[]; readonly values: InquiryValues }
  | { readonly status: 'limited'; readonly retryAfterSeconds: number; readonly values: InquiryValues }
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
 * Takes one untrusted submission to its end: refused with reasons, limited, kept safely under a reference, or
 * unavailable. Never rejects: any fault of seal or store means that nothing was stored, and is logged without words.
 */
export async function receiveInquiry(
  submission: Submission,
  dependencies: ReceiveDependencies,
): Promise<InquiryOutcome> {
  const parsed = parseInquiry(submission.fields);
  if (!parsed.ok) return { status: 'refused', errors: parsed.errors, values: parsed.values };
  const values = readValues(submission.fields);
  try {
    const { database, limits, secret } = dependencies;
    const earlier = await findAccepted(database, deriveSubmitKey(parsed.inquiry, secret));
    if (earlier !== undefined) return receipt(earlier, parsed.inquiry);
    const retryAfterSeconds = await limitRate(database, submission.network, limits, secret, submission.now);
    if (retryAfterSeconds !== undefined) return { status: 'limited', retryAfterSeconds, values };
    return receipt(await keep(parsed.inquiry, parsed.marks, submission.now, dependencies), parsed.inquiry);
  } catch (error) {
    dependencies.log.error({ fault: nameFault(error) }, 'an inquiry could not be stored');
    return { status: 'unavailable', values };
  }
}

function receipt({ reference, due_at }: AcceptedInquiry, { reachBy }: Inquiry): InquiryOutcome {
  return { status: 'received', reference, dueAt: new Date(due_at), reachBy };
}

async function keep(
  inquiry: Inquiry,
  marks: readonly Mark[],
  now: Date,
  { database, recipients, secret, provider, channels }: ReceiveDependencies,
): Promise<AcceptedInquiry> {
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
  return acceptInquiry(database, sealed, channels);
}
