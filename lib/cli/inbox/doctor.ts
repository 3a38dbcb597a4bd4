import type { AuditHead } from '#lib/inquiries/staff/check-audit.ts';
import { diagnose } from '#lib/inquiries/staff/diagnose/diagnose.ts';
import { UsageError } from './advice-error.ts';
import type { Command } from './command.ts';
import { makeSafe } from './make-safe.ts';
import { findPrivateKeys, readPublicKeys } from './read-keys.ts';

export const doctor: Command = {
  usage: ['doctor [--identity FILE] [--head HEAD]', 'looks at everything; HEAD is one it printed before'],
  references: 'none',
  options: ['identity', 'head'],
  store: 'existing',
  run: async ({ database, environment, values, act }) => {
    const keys = {
      recipients: await readPublicKeys(environment),
      identities: await findPrivateKeys(values.identity, environment),
      dataDir: environment.dataDir,
      isProduction: environment.siteUrl !== undefined,
    };
    const findings = await diagnose(database, keys, act.now, readHead(values.head));
    for (const { ok, subject, text } of findings) {
      console.log(`${ok ? 'ok ' : 'ill'}  ${subject}: ${makeSafe(text)}`);
    }
    const illnesses = findings.filter(({ ok }) => !ok).length;
    console.log(illnesses === 0 ? '\nAll is well.' : `\n${String(illnesses)} to put right.`);
    if (illnesses > 0) process.exitCode = 1;
  },
};

function readHead(typed: string | undefined): AuditHead | undefined {
  if (typed === undefined) return undefined;
  const [, position, hash] = /^(\d+):([0-9a-f]{64})$/.exec(typed) ?? [];
  if (position === undefined || hash === undefined) {
    throw new UsageError('--head is a position, a colon and a hash, as doctor prints it.');
  }
  return { position: Number(position), hash };
}
