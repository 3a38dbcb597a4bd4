/** What one look at the store found: well, or ill with what to do about it. */
export type Finding = { readonly ok: boolean; readonly subject: string; readonly text: string };

/** Nothing to do. */
export function well(subject: string, text: string): Finding {
  return { ok: true, subject, text };
}

/** Something is wrong; `remedy` says what to do. */
export function ill(subject: string, text: string, remedy: string): Finding {
  return { ok: false, subject, text: `${text.replace(/\.$/, '')}. ${remedy}` };
}
