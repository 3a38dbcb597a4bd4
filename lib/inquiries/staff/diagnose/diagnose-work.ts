import { readMeta } from '#lib/inquiries/store/meta.ts';
import { listInquiries } from '#lib/inquiries/store/staff-queries.ts';
import type { Database } from '#lib/inquiries/store/tables.ts';
import { upkeepInterval } from '#lib/inquiries/upkeep.ts';
import { listUndelivered } from '../list-undelivered.ts';
import { ill, well, type Finding } from './finding.ts';

/** What people and the worker have left undone. */
export async function diagnoseWork(database: Database, now: Date): Promise<readonly Finding[]> {
  const open = (await listInquiries(database)).filter(({ status }) => status === 'open');
  const overdue = open.filter(({ due_at }) => due_at < now.getTime()).length;
  const notices = await listUndelivered(database);
  const dead = notices.filter(({ state }) => state === 'dead').length;
  return [
    overdue === 0
      ? well('answers', `${String(open.length)} open, none overdue`)
      : ill('answers', `${String(overdue)} of ${String(open.length)} are overdue`, 'npm run inbox -- list'),
    dead === 0
      ? well('notices', `none given up, ${String(notices.length)} being tried again`)
      : ill(
          'notices',
          `${String(dead)} to staff were given up`,
          'Mend the mail server or webhook (npm run inbox -- list says why), then: npm run inbox -- retry --all',
        ),
    await checkBeat(database, now),
  ];
}

async function checkBeat(database: Database, now: Date): Promise<Finding> {
  const beat = Number((await readMeta(database, 'beat')) ?? 0);
  const remedy =
    'Start the server, or the worker where WORKER=apart: nothing is announced or deleted without it';
  if (beat === 0) return ill('worker', 'it never ran on this store', remedy);
  const seconds = Math.round((now.getTime() - beat) / 1000);
  return seconds * 1000 < 3 * upkeepInterval
    ? well('worker', `last beat ${String(seconds)} s ago`)
    : ill('worker', `last beat ${String(Math.round(seconds / 60))} min ago`, remedy);
}
