import { deliverDue, type DeliveryEvent } from '#lib/inquiries/deliver/deliver-due.ts';
import { listSenders, type SenderOptions } from '#lib/inquiries/deliver/list-senders.ts';
import { createRaiseAlarm } from '#lib/inquiries/deliver/raise-alarm.ts';
import { openDatabase } from '#lib/inquiries/store/open-database.ts';
import type { Database, DeliveryTable } from '#lib/inquiries/store/tables.ts';
import { aLog } from './a-desk.ts';
import { aStorePlace, type storeKinds } from './a-store.ts';

/** A store whose deliveries are sent when a test says so, by a clock that the test moves. */
export type DeliveryDesk = {
  readonly database: Database;
  readonly log: ReturnType<typeof aLog>;
  readonly events: readonly DeliveryEvent[];
  readonly now: () => Date;
  /** Moves the clock, also back. */
  readonly move: (milliseconds: number) => void;
  /** Sends all that is due on every channel. */
  readonly deliver: () => Promise<void>;
  /** The rows of the outbox, the oldest first. */
  readonly readRows: () => Promise<readonly DeliveryTable[]>;
  /** How often an alarm of this code was raised. */
  readonly countAlarms: (code: string) => number;
};

/** Opens one over a new store of a kind, or over an open one. */
export async function aDeliveryDesk(
  store: (typeof storeKinds)[number] | Database,
  settings: Pick<SenderOptions, 'mail' | 'webhook' | 'limits'> = {},
): Promise<DeliveryDesk> {
  const database = typeof store === 'string' ? await openDatabase(await aStorePlace(store)) : store;
  const log = aLog();
  const events: DeliveryEvent[] = [];
  // The receiver of a webhook refuses old timestamps, so that the clock starts at the real time.
  let time = Date.now();
  const now = () => new Date(time);
  const senders = listSenders({
    database,
    timeZone: 'America/New_York',
    ...settings,
  });
  const raiseAlarm = createRaiseAlarm({ database, log, now });
  return {
    database,
    log,
    events,
    now,
    move: (milliseconds) => {
      time += milliseconds;
    },
    deliver: async () => {
      for (const [channel, send] of senders) {
        await deliverDue(channel, send, {
          database,
          log,
          now,
          raiseAlarm,
          onDelivery: (event) => events.push(event),
        });
      }
    },
    readRows: () => database.selectFrom('delivery').selectAll().orderBy('next_at').execute(),
    countAlarms: (code) => log.lines.filter((line) => line.includes(`"alarm":"${code}"`)).length,
  };
}

/** So short that a test can wait for it, in milliseconds. */
export const shortLimits = { mail: 300, webhook: 300 };
