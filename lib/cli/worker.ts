// `npm run worker`: delivers and tidies up in a process of its own, on the store of servers with WORKER=apart.
import { provider } from '#content/provider/provider.ts';
import { createRaiseAlarm } from '#lib/inquiries/deliver/raise-alarm.ts';
import { startWorker } from '#lib/inquiries/start-worker.ts';
import { openDatabase } from '#lib/inquiries/store/open-database.ts';
import { readEnvironment, type Environment } from '#lib/site/environment.ts';
import { createLog } from '#lib/site/log.ts';

async function start({ dataDir, databaseUrl, mail, webhook }: Environment): Promise<void> {
  const log = createLog();
  const now = () => new Date();
  const database = await openDatabase({ dataDir, databaseUrl });
  const raiseAlarm = createRaiseAlarm({ database, log, mail, now });
  const { timeZone } = provider;
  const worker = await startWorker({ database, log, now, mail, webhook, timeZone, raiseAlarm });
  const stop = async () => {
    await worker.stop();
    await database.destroy();
    process.exit(0);
  };
  // Before the ready line: whoever waits for it may ask for a stop at once.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop());
  process.stdout.write('Worker ready\n');
}

try {
  await start(readEnvironment(process.env));
} catch (error) {
  process.stderr.write(
    `The worker did not start. ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exit(1);
}
