import { nameFault } from '#lib/inquiries/name-fault.ts';
import type { Database } from '#lib/inquiries/store/tables.ts';
import type { AuditHead } from '../check-audit.ts';
import { diagnoseKeys, type KeysAtHand } from './diagnose-keys.ts';
import { diagnoseMachine } from './diagnose-machine.ts';
import { diagnoseRecord } from './diagnose-record.ts';
import { diagnoseStore } from './diagnose-store.ts';
import { diagnoseWork } from './diagnose-work.ts';
import { ill, type Finding } from './finding.ts';

/** What is looked at, when, and with what in hand. */
export type Diagnosed = {
  readonly database: Database;
  readonly dataDir: string;
  /** Absent when they cannot be read: nothing is said of them. */
  readonly keys: KeysAtHand | undefined;
  readonly now: Date;
  /** A head of the record that was written down elsewhere before. */
  readonly head: AuditHead | undefined;
};

/** Everything that can be looked at, one finding a subject. Changes nothing and opens no inquiry. Never rejects. */
export async function diagnose({
  database,
  dataDir,
  keys,
  now,
  head,
}: Diagnosed): Promise<readonly Finding[]> {
  const looks: readonly (readonly [string, () => Promise<Finding | readonly Finding[]>])[] = [
    ['store', () => diagnoseStore(database, now)],
    ['record', () => diagnoseRecord(database, head)],
    ['keys', () => (keys === undefined ? Promise.resolve([]) : diagnoseKeys(database, keys))],
    ['work', () => diagnoseWork(database, now)],
    ['machine', () => diagnoseMachine(dataDir)],
  ];
  const findings: Finding[] = [];
  for (const [subject, look] of looks) {
    const found = await look().catch((error: unknown) =>
      ill(subject, `it could not be looked at (${nameFault(error)})`, 'Mend what stands above first'),
    );
    findings.push(...[found].flat());
  }
  return findings;
}
