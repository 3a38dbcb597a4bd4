import { openInquiryDesk, type DeskOptions, type InquiryDesk } from '#lib/inquiries/open-desk.ts';
import type { FormFields } from '#lib/inquiries/read-form.ts';
import type { Submission } from '#lib/inquiries/receive-inquiry.ts';
import type { Log } from '#lib/site/log.ts';
import { provider } from '#content/provider/provider.ts';
import { anInquiry } from './an-inquiry.ts';
import { aDataFolder } from './start-site.ts';

/** A log that keeps its lines as JSON. */
export function aLog(): Log & { readonly lines: readonly string[] } {
  const lines: string[] = [];
  const keep = (...parts: readonly unknown[]) => {
    lines.push(JSON.stringify(parts));
  };
  return { lines, info: keep, warn: keep, error: keep };
}

/** An open desk over a new data folder, with keys of its own and generous limits. */
export async function aDesk(
  options: Partial<DeskOptions> = {},
): Promise<{ readonly desk: InquiryDesk; readonly dataDir: string; readonly log: ReturnType<typeof aLog> }> {
  const dataDir = options.dataDir ?? (await aDataFolder());
  const log = aLog();
  const desk = await openInquiryDesk({
    recipients: [],
    isProduction: false,
    limits: { perNetwork: 1000, total: 1000 },
    provider,
    worker: 'inside',
    log,
    ...options,
    dataDir,
  });
  return { desk, dataDir, log };
}

/** Form fields as readForm gives them. */
export function someFields(changes: Readonly<Record<string, string | undefined>> = {}): FormFields {
  return new Map([...anInquiry(changes)].map(([name, value]) => [name, [value]]));
}

/** A submission from a documentation address at a fixed time. */
export function aSubmission(changes: Readonly<Record<string, string | undefined>> = {}): Submission {
  return { fields: someFields(changes), network: '192.0.2.7', now: new Date('2026-11-24T15:00:00Z') };
}
