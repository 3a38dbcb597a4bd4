// Seals and commits inquiries as fast as one process can, eight at a time, without HTTP, form, limits or pages: what the
// store and the sealing alone allow. Prints how many a second. Runs as a process of its own, like the server it is
// compared with.
import { randomUUID } from 'node:crypto';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { makeReference } from '#lib/inquiries/make-reference.ts';
import { sealInquiry } from '#lib/inquiries/seal.ts';
import { acceptInquiry } from '#lib/inquiries/store/accept-inquiry.ts';
import { openDatabase } from '#lib/inquiries/store/open-database.ts';
import { concurrency, measuredMessage, warmUp } from './bench-inquiry.ts';

const seconds = Number(process.env['BENCH_SECONDS'] ?? 5);
const database = await openDatabase({
  dataDir: String(process.env['DATA_DIR']),
  databaseUrl: process.env['DATABASE_URL'],
});
const recipients = await Promise.all([1, 2].map(async () => identityToRecipient(await generateIdentity())));

async function keepOne(): Promise<void> {
  const now = Date.now();
  const inquiry = {
    writer: 'for-myself',
    reachBy: 'email',
    email: 'robin@example.org',
    message: measuredMessage(randomUUID()),
  };
  const sealed = {
    reference: makeReference(),
    submit_key: randomUUID(),
    created_at: now,
    writer: inquiry.writer,
    marks: '',
    key_set: recipients.join(' '),
    sealed: await sealInquiry(inquiry, recipients),
    due_at: now,
    delete_at: now + 86_400_000,
  };
  await acceptInquiry(database, sealed, ['inbox']);
}

async function runFor(duration: number): Promise<number> {
  const end = performance.now() + duration;
  let kept = 0;
  await Promise.all(
    [...Array(concurrency).keys()].map(async () => {
      while (performance.now() < end) {
        await keepOne();
        kept += 1;
      }
    }),
  );
  return kept;
}

await runFor(warmUp);
const kept = await runFor(seconds * 1000);
console.log(JSON.stringify({ perSecond: kept / seconds }));
await database.destroy();
