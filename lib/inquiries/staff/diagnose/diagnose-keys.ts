import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { keyFiles, keyFolder } from '#lib/inquiries/key-files.ts';
import { openText, sealText } from '#lib/inquiries/seal-text.ts';
import type { Database } from '#lib/inquiries/store/tables.ts';
import { keptTableNames, readRows } from '../kept-tables.ts';
import { listOtherwiseSealed } from '../reseal.ts';
import { findSealFault } from './find-seal-fault.ts';
import { ill, well, type Finding } from './finding.ts';

/** The keys to look at. */
export type KeysAtHand = {
  readonly recipients: readonly string[];
  /** Private keys; empty where none is at hand, as on the web host. */
  readonly identities: readonly string[];
  readonly dataDir: string;
  readonly isProduction: boolean;
};

/** The keys: that they seal, that a private one opens, where they lie, and that every row is sealed to them. */
export async function diagnoseKeys(database: Database, keys: KeysAtHand): Promise<readonly Finding[]> {
  return [
    await sealCanary(keys),
    ...findKeysBeside(keys),
    await checkKeySets(database, keys.recipients),
    await checkSealedRows(database),
  ];
}

/** Seals a random text and, where a private key is at hand, opens it with each. No inquiry is opened. */
async function sealCanary({ recipients, identities }: KeysAtHand): Promise<Finding> {
  const canary = randomUUID();
  const sealed = await sealText(canary, recipients);
  const count = `${String(recipients.length)} public keys seal`;
  if (identities.length === 0) {
    return well('keys', `${count}; no private key at hand (--identity FILE tests one)`);
  }
  const opened = await Promise.all(
    identities.map((identity) => openText(sealed, [identity]).catch(() => undefined)),
  );
  const misfits = opened.filter((text) => text !== canary).length;
  return misfits === 0
    ? well('keys', `${count}, and each private key at hand opens`)
    : ill(
        'keys',
        `${String(misfits)} of the private keys at hand open nothing that is sealed today`,
        'Put their public keys into INQUIRY_RECIPIENTS, or use the keys that stand there',
      );
}

function findKeysBeside({ dataDir, isProduction }: KeysAtHand): readonly Finding[] {
  const beside = keyFiles.filter((name) => existsSync(join(keyFolder(dataDir), name)));
  if (!isProduction || beside.length === 0) return [];
  return [
    ill(
      'private keys',
      `${beside.join(' and ')} lie beside the inquiries in ${keyFolder(dataDir)}`,
      'Whoever takes the disk takes both: seal to keys made elsewhere, reseal, then remove these',
    ),
  ];
}

async function checkKeySets(database: Database, recipients: readonly string[]): Promise<Finding> {
  const otherwise = await listOtherwiseSealed(database, recipients);
  return otherwise.length === 0
    ? well('key sets', 'everything is sealed to the present keys')
    : ill(
        'key sets',
        `${String(otherwise.length)} inquiries or notes are sealed to other keys than the present ones`,
        'Keep the private keys that open them, and run: npm run inbox -- reseal --identity FILE',
      );
}

async function checkSealedRows(database: Database): Promise<Finding> {
  const faults: string[] = [];
  let rows = 0;
  for (const table of keptTableNames) {
    if (table !== 'inquiry' && table !== 'note') continue;
    for await (const row of readRows(database, table)) {
      rows += 1;
      const keys = String(row['key_set']).split(' ').length;
      const fault = findSealFault(row['sealed'] as Uint8Array, keys);
      if (fault !== undefined) faults.push(`${table} ${String(row['reference'] ?? row['id'])}: ${fault}`);
    }
  }
  return faults.length === 0
    ? well('sealed files', `${String(rows)} looked at, each a whole age header for its keys`)
    : ill('sealed files', faults.slice(0, 5).join('; '), 'Take these from a backup');
}
