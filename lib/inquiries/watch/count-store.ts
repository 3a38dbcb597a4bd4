import { canaryWriter } from '../store/canary-writer.ts';
import type { Channel, Database, DeliveryTable } from '../store/tables.ts';

/** How many of what the store holds; canaries count as no inquiries. */
export type StoreCounts = {
  readonly open: number;
  /** Open and past their due time. */
  readonly overdue: number;
  /** Rows of the outbox, with the tries that they took. */
  readonly deliveries: readonly {
    readonly channel: Channel;
    readonly state: DeliveryTable['state'];
    readonly count: number;
    readonly tries: number;
  }[];
  /** Inquiries that their senders withdrew, and that went because their time was over. */
  readonly withdrawn: number;
  readonly expired: number;
  /** When a worker last finished a canary, in milliseconds since 1970; undefined when none ever did. */
  readonly canaryAt: number | undefined;
};

/** Counts at a time (milliseconds since 1970). Rejects when the store does not answer. */
export async function countStore(database: Database, time: number): Promise<StoreCounts> {
  const open = database
    .selectFrom('inquiry')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('status', '=', 'open')
    .where('writer', '!=', canaryWriter);
  const deliveries = await database
    .selectFrom('delivery')
    .select(({ fn }) => [
      'channel',
      'state',
      fn.countAll<number>().as('count'),
      fn.sum('attempts').as('tries'),
    ])
    .groupBy(['channel', 'state'])
    .execute();
  const tally = await database.selectFrom('tally').selectAll().execute();
  const canary = await database
    .selectFrom('meta')
    .select('value')
    .where('name', '=', 'canary')
    .executeTakeFirst();
  const tallyOf = (name: string) => tally.find((row) => row.name === name)?.count ?? 0;
  return {
    open: (await open.executeTakeFirstOrThrow()).count,
    overdue: (await open.where('due_at', '<', time).executeTakeFirstOrThrow()).count,
    deliveries: deliveries.map((row) => ({ ...row, tries: Number(row.tries) })),
    withdrawn: tallyOf('withdrawn'),
    expired: tallyOf('expired'),
    canaryAt: canary === undefined ? undefined : Number(canary.value),
  };
}
