import { chmod } from 'node:fs/promises';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { describe, expect, test } from 'vitest';
import { sealText } from '#lib/inquiries/seal-text.ts';
import { diagnose } from '#lib/inquiries/staff/diagnose/diagnose.ts';
import { acceptInquiry } from '#lib/inquiries/store/accept-inquiry.ts';
import { claimDelivery, settleDelivery } from '#lib/inquiries/store/claim-delivery.ts';
import { writeMeta } from '#lib/inquiries/store/meta.ts';
import { openDatabase } from '#lib/inquiries/store/open-database.ts';
import { noteLeftover } from '#lib/inquiries/upkeep.ts';
import { aNewInquiry } from '#tests/support/a-new-inquiry.ts';
import { aStorePlace, removePostgresAfterwards, storeKinds } from '#tests/support/a-store.ts';

removePostgresAfterwards();

const now = new Date(10_000_000);
const identities = [await generateIdentity(), await generateIdentity()];
const recipients = await Promise.all(identities.map((identity) => identityToRecipient(identity)));
const key_set = recipients.join(' ');

describe.each(storeKinds)('doctor on %s', (kind) => {
  async function aStoreWithOne(changes: Parameters<typeof aNewInquiry>[0]) {
    const place = await aStorePlace(kind);
    const database = await openDatabase(place);
    await acceptInquiry(database, aNewInquiry(changes), ['mail']);
    const look = async (options: { readonly identities?: readonly string[] } = {}) => {
      const keys = { recipients, identities, dataDir: place.dataDir, isProduction: false, ...options };
      return diagnose({ database, dataDir: place.dataDir, keys, now, head: undefined });
    };
    return { place, database, look };
  }

  test('finds nothing ill where all is well', async () => {
    const { database, look } = await aStoreWithOne({
      sealed: await sealText('Planted words.', recipients),
      key_set,
    });
    await writeMeta(database, 'beat', String(now.getTime() - 61_000));
    const findings = await look();
    expect(findings.filter(({ ok }) => !ok)).toEqual([]);
    expect(findings.map(({ subject }) => subject)).toEqual(
      expect.arrayContaining([
        'store',
        'tables',
        'record',
        'keys',
        'key sets',
        'sealed files',
        'worker',
        'disk',
      ]),
    );
    expect(findings).toContainEqual(expect.objectContaining({ text: 'last beat 61 s ago' }));
    await database.destroy();
  });

  test('names each thing that is ill, and what to do', async () => {
    const { place, database, look } = await aStoreWithOne({
      reference: 'KM4-TR9-WX3',
      due_at: 5,
      delete_at: 9_000_000,
    });
    const claim = await claimDelivery(database, ['mail'], 2_000, 1_000);
    if (claim === undefined) throw new Error('Nothing is due.');
    await settleDelivery(database, claim, { state: 'dead', error: 'EAUTH' }, 2_000);
    await noteLeftover(database);
    await chmod(place.dataDir, 0o755);
    const findings = await look({ identities: [await generateIdentity()] });
    const ill = new Map(findings.filter(({ ok }) => !ok).map(({ subject, text }) => [subject, text]));
    expect([...ill.keys()]).toEqual([
      'deleted bytes',
      'retention',
      'keys',
      'key sets',
      'sealed files',
      'answers',
      'notices',
      'worker',
      'data folder',
    ]);
    expect(ill.get('sealed files')).toContain('inquiry KM4-TR9-WX3: it is no age file');
    expect(ill.get('answers')).toContain('1 of 1 are overdue');
    expect(ill.get('worker')).toContain('it never ran on this store');
    expect(ill.get('keys')).toContain('1 of the private keys at hand open nothing');
    await database.destroy();
  });

  test('says what could not be looked at, and looks at the rest', async () => {
    const { database, look } = await aStoreWithOne({});
    await database.schema.dropTable('audit').execute();
    const findings = await look();
    expect(findings.find(({ subject }) => subject === 'record')).toMatchObject({ ok: false });
    expect(findings.some(({ subject }) => subject === 'worker')).toBe(true);
    await database.destroy();
  });
});
