import { nameFault } from '#lib/inquiries/name-fault.ts';
import type { AuditHead } from '#lib/inquiries/staff/check-audit.ts';
import { diagnose } from '#lib/inquiries/staff/diagnose/diagnose.ts';
import { ill, type Finding } from '#lib/inquiries/staff/diagnose/finding.ts';
import type { Environment } from '#lib/site/environment.ts';
import { UsageError } from './advice-error.ts';
import type { Command } from './command.ts';
import { makeSafe } from './make-safe.ts';
import { openStore } from './open-store.ts';
import { findPrivateKeys, readPublicKeys } from './read-keys.ts';

export const doctor: Command = {
  usage: ['doctor [--identity FILE] [--head HEAD]', 'looks at everything; HEAD is one it printed before'],
  references: 'none',
  options: ['identity', 'head'],
  store: 'own',
  run: async ({ environment, values, act }) => {
    const head = readHead(values.head);
    const findings = await lookAt(environment, values.identity, act.now, head);
    for (const { ok, subject, text } of findings) {
      console.log(`${ok ? 'ok ' : 'ill'}  ${subject}: ${makeSafe(text)}`);
    }
    const illnesses = findings.filter(({ ok }) => !ok).length;
    console.log(illnesses === 0 ? '\nAll is well.' : `\n${String(illnesses)} to put right.`);
    if (illnesses > 0) process.exitCode = 1;
  },
};

async function lookAt(
  environment: Environment,
  identity: string | undefined,
  now: Date,
  head: AuditHead | undefined,
): Promise<readonly Finding[]> {
  const { dataDir, siteUrl } = environment;
  const findings: Finding[] = [];
  const note = (subject: string, remedy: string) => (error: unknown) => {
    findings.push(
      ill(subject, error instanceof Error && error.message !== '' ? error.message : nameFault(error), remedy),
    );
    return undefined;
  };
  const identities = await findPrivateKeys(identity, environment);
  const recipients = await readPublicKeys(environment).catch(
    note('keys', 'No inquiry can be sealed without'),
  );
  const keys = recipients && { recipients, identities, dataDir, isProduction: siteUrl !== undefined };
  const database = await openStore(environment).catch(note('store', 'Nothing else could be looked at'));
  if (database === undefined) return findings;
  try {
    return [...findings, ...(await diagnose({ database, dataDir, keys, now, head }))];
  } finally {
    await database.destroy();
  }
}

function readHead(typed: string | undefined): AuditHead | undefined {
  if (typed === undefined) return undefined;
  const [, position, hash] = /^(\d+):([0-9a-f]{64})$/.exec(typed) ?? [];
  if (position === undefined || hash === undefined) {
    throw new UsageError('--head is a position, a colon and a hash, as doctor prints it.');
  }
  return { position: Number(position), hash };
}
