import { describe, expect, test } from 'vitest';
import { createRaiseAlarm } from '#lib/inquiries/deliver/raise-alarm.ts';
import { openDatabase } from '#lib/inquiries/store/open-database.ts';
import { aLog } from '#tests/support/a-desk.ts';
import {
  aMailServer,
  aSilentPort,
  mailSettings,
  type RunningMailServer,
} from '#tests/support/a-mail-server.ts';
import { aStorePlace, removePostgresAfterwards, storeKinds } from '#tests/support/a-store.ts';

removePostgresAfterwards();

const hour = 3_600_000;

describe.each(storeKinds)('an alarm with its store in %s', (kind) => {
  const open = async () => {
    const server = await aMailServer();
    const database = await openDatabase(await aStorePlace(kind));
    const clock = { time: 1_000_000 };
    const raiser = (mail = server.settings) => {
      const log = aLog();
      const now = () => new Date(clock.time);
      return { log, raise: createRaiseAlarm({ database, log, mail, now, limit: 300 }) };
    };
    return { server, database, clock, raiser };
  };
  const subjects = ({ mails }: RunningMailServer) => mails.map(({ subject }) => subject);

  test('is logged every time and mailed once an hour for each code, by two processes too', async () => {
    const { server, database, clock, raiser } = await open();
    const [one, other] = [raiser(), raiser()];
    for (const { raise } of [one, other, one, other]) {
      await raise({ code: 'delivery-dead', facts: { reference: 'KM4-TR9-WX3' } });
      clock.time += 1;
    }
    await one.raise({ code: 'form-closed' });
    expect(subjects(server)).toEqual(['Alarm: delivery-dead', 'Alarm: form-closed']);
    expect(server.mails[0]?.text).toContain('reference: KM4-TR9-WX3');
    expect(one.log.lines).toHaveLength(3);
    expect(other.log.lines.every((line) => line.includes('"alarm":"delivery-dead"'))).toBe(true);
    clock.time += hour;
    await other.raise({ code: 'delivery-dead' });
    expect(server.mails).toHaveLength(3);
    await server.close();
    await database.destroy();
  });

  test('is mailed although the store is gone, still once an hour', async () => {
    const { server, database, raiser } = await open();
    const { raise } = raiser();
    await database.destroy();
    await raise({ code: 'form-closed' });
    await raise({ code: 'form-closed' });
    expect(subjects(server)).toEqual(['Alarm: form-closed']);
    await server.close();
  });

  test('is not held back for long by a clock that ran ahead', async () => {
    const { server, database, clock, raiser } = await open();
    clock.time += 1_000 * hour;
    await raiser().raise({ code: 'form-closed' });
    clock.time -= 1_000 * hour;
    await raiser().raise({ code: 'form-closed' });
    expect(server.mails).toHaveLength(2);
    await server.close();
    await database.destroy();
  });

  test('is a line of the log alone when the mail server refuses, hangs or is not set up', async () => {
    const { server, database, clock, raiser } = await open();
    server.behave(550);
    const silent = await aSilentPort();
    for (const { raise, log } of [raiser(), raiser(mailSettings(silent.port))]) {
      clock.time += hour;
      await raise({ code: 'inquiries-overdue' });
      expect(log.lines[0]).toContain('"alarm":"inquiries-overdue"');
      expect(log.lines[1]).toContain('could not be mailed');
    }
    const log = aLog();
    await createRaiseAlarm({ database, log, now: () => new Date() })({ code: 'inquiries-overdue' });
    expect(log.lines).toHaveLength(1);
    silent.close();
    await server.close();
    await database.destroy();
  });
});
