import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keyFiles, keyFolder, readIdentities } from '#lib/inquiries/key-files.ts';
import { openSealed } from '#lib/inquiries/seal.ts';
import { openDatabase } from '#lib/inquiries/store/open-database.ts';
import { findInquiry, listInquiries } from '#lib/inquiries/store/staff-queries.ts';
import { aDesk, aSubmission } from '#tests/support/a-desk.ts';
import { listReferences } from '#tests/support/list-references.ts';

const message = 'I was born on 3/14/1987 and take 20 mg. Can I join?';

async function openDesk() {
  const opened = await aDesk();
  const send = (changes: Readonly<Record<string, string>>) => opened.desk.receive(aSubmission(changes));
  return { ...opened, send };
}

/** The codes that the page carries to the next post. */
function seenOf(outcome: Awaited<ReturnType<Awaited<ReturnType<typeof openDesk>>['send']>>): string {
  if (outcome.status !== 'look-again') throw new Error(`The inquiry ended as ${outcome.status}.`);
  return outcome.seen;
}

describe('the second look', () => {
  test('gives a message with details back once, with every value, and stores nothing', async () => {
    const { desk, dataDir, send } = await openDesk();
    expect(await send({ message })).toMatchObject({
      status: 'look-again',
      details: [
        { kind: 'birth-date', start: 14, end: 23 },
        { kind: 'dose', start: 33, end: 38 },
      ],
      values: { message, firstName: 'Robin', email: 'robin@example.org', topic: 'how-it-works' },
    });
    expect(listReferences(dataDir)).toEqual([]);
    await desk.close();
  });

  test('lets it go on as it is, and marks for staff what kinds it holds', async () => {
    const { desk, dataDir, send } = await openDesk();
    const seen = seenOf(await send({ message }));
    expect(await send({ message, seen })).toMatchObject({ status: 'received' });
    // A double press, or a reload of either page.
    expect(await send({ message })).toMatchObject({ status: 'received' });
    await desk.close();
    const database = await openDatabase({ dataDir });
    const rows = await listInquiries(database);
    await database.destroy();
    expect(rows.map(({ marks }) => marks)).toEqual(['second-look:birth-date second-look:dose']);
  });

  test('asks nothing when the details are gone, or only some of them', async () => {
    const { desk, send } = await openDesk();
    const seen = seenOf(await send({ message }));
    expect(await send({ message: 'Can I join?' })).toMatchObject({ status: 'received' });
    expect(await send({ message: 'I take 20 mg. Can I?', seen })).toMatchObject({ status: 'received' });
    await desk.close();
  });

  test('asks anew about other details', async () => {
    const { desk, send } = await openDesk();
    const seen = seenOf(await send({ message }));
    expect(await send({ message: `${message} My SSN is 219-45-6789.`, seen })).toMatchObject({
      status: 'look-again',
    });
    await desk.close();
  });

  test('comes after the checks: what is missing is said first', async () => {
    const { desk, send } = await openDesk();
    expect(await send({ message, email: '' })).toMatchObject({ status: 'refused' });
    await desk.close();
  });

  test('asks professionals about what may identify a client, and nobody else', async () => {
    const { desk, send } = await openDesk();
    const words = { message: 'My client J.D. would like to start.' };
    const professional = { writer: 'as-a-professional', organization: 'County Court' };
    expect(await send(words)).toMatchObject({ status: 'received' });
    expect(await send({ ...words, ...professional })).toMatchObject({
      status: 'look-again',
      details: [{ kind: 'client', start: 10, end: 14 }],
    });
    await desk.close();
  });
});

describe('what is sealed', () => {
  test('begins with the wishes about safe contact', async () => {
    const { desk, dataDir, send } = await openDesk();
    const phone = { reachBy: 'phone', phone: '202 555 0142', leaveMessage: 'no', bestTime: 'morning' };
    const outcome = await send(phone);
    await desk.close();
    const database = await openDatabase({ dataDir });
    const reference = outcome.status === 'received' ? outcome.reference : '';
    const found = await findInquiry(database, reference);
    await database.destroy();
    const key = await readFile(join(keyFolder(dataDir), keyFiles[0]), 'utf8');
    const opened = await openSealed(found?.sealed ?? new Uint8Array(), readIdentities(key, 'the key'));
    expect(Object.keys(opened)).toEqual([
      'reachBy',
      'leaveMessage',
      'bestTime',
      'writer',
      'firstName',
      'phone',
      'state',
      'topic',
      'message',
    ]);
  });
});
