import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateIdentity } from 'age-encryption';
import { describe, expect, test } from 'vitest';
import { openDatabase } from '#lib/inquiries/store/open-database.ts';
import { aDesk, aSubmission } from '#tests/support/a-desk.ts';
import { aStorePlace, removePostgresAfterwards, storeKinds } from '#tests/support/a-store.ts';
import { runInbox } from '#tests/support/run-inbox.ts';
import { someKeys } from '#tests/support/some-settings.ts';

removePostgresAfterwards();

async function keyFile(identity: string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'key-')), 'a.key');
  await writeFile(path, `${identity}\n`);
  return path;
}

/** A store with one inquiry that two keys open. */
async function aSealedOne(kind: (typeof storeKinds)[number]) {
  const place = await aStorePlace(kind);
  const keys = await someKeys();
  const recipients = keys.map(({ recipient }) => recipient);
  const { desk } = await aDesk({ ...place, recipients });
  const outcome = await desk.receive(aSubmission({ message: 'Planted words.' }));
  await desk.close();
  const reference = outcome.status === 'received' ? outcome.reference : '';
  const environment = { INQUIRY_RECIPIENTS: recipients.join(' ') };
  const show = (path: string) => runInbox(place, ['show', reference, '--identity', path], { environment });
  return { place, keys, show, reference };
}

describe.each(storeKinds)('an inquiry in %s', (kind) => {
  test('is opened by either key when the other is lost, and by no third', async () => {
    const { keys, show } = await aSealedOne(kind);
    for (const { identity } of keys) {
      expect(show(await keyFile(identity)).stdout).toContain('Planted words.');
    }
    const foreign = show(await keyFile(await generateIdentity()));
    expect(foreign).toMatchObject({ status: 1, stdout: '' });
    expect(foreign.stderr).toContain('No key at hand opens');
  });

  test('that was tampered with is refused, not shown', async () => {
    const { place, keys, show, reference } = await aSealedOne(kind);
    const database = await openDatabase(place);
    const find = database.selectFrom('inquiry').select('sealed').where('reference', '=', reference);
    const { sealed } = await find.executeTakeFirstOrThrow();
    const changed = Buffer.from(sealed);
    changed.writeUInt8(changed.readUInt8(changed.length - 20) ^ 1, changed.length - 20);
    await database
      .updateTable('inquiry')
      .set({ sealed: changed })
      .where('reference', '=', reference)
      .execute();
    await database.destroy();
    const { status, stdout, stderr } = show(await keyFile(keys[0]?.identity ?? ''));
    expect(status).toBe(1);
    expect(stdout).not.toContain('Planted');
    expect(stderr).not.toBe('');
  });
});
