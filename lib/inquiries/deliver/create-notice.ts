import type { ClaimedDelivery } from '../store/claim-delivery.ts';

/** All that leaves the store about an inquiry: which one, for whom, since when and until when, and how to read it. */
export type Notice = {
  readonly reference: string;
  /** Who the inquiry is for: one of the form's choices. */
  readonly kind: string;
  readonly receivedAt: Date;
  readonly dueAt: Date;
  /** The command by which staff open it. */
  readonly readWith: string;
};

/** What a delivery has to say. It never holds a word of the inquiry, which the server could not open anyway. */
export function createNotice(
  delivery: Pick<ClaimedDelivery, 'reference' | 'writer' | 'created_at' | 'due_at'>,
): Notice {
  const reference = keepPlain(delivery.reference);
  return {
    reference,
    kind: keepPlain(delivery.writer),
    receivedAt: new Date(delivery.created_at),
    dueAt: new Date(delivery.due_at),
    readWith: `npm run inbox -- show ${reference}`,
  };
}

/** Ours are letters, digits and hyphens. Whatever else stood in a row could end a header's line, or be someone's words. */
function keepPlain(text: string): string {
  return /^[A-Za-z0-9-]{1,40}$/.test(text) ? text : 'unknown';
}
