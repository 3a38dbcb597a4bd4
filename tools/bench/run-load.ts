import { spawnSync } from 'node:child_process';

/** What one run of load measured. */
export type Load = { readonly perSecond: number; readonly p50: string; readonly p99: string };

const seconds = 4;
const connections = 32;

/** Loads one address with wrk for four seconds over 32 kept connections, gzip accepted. Throws when any answer failed. */
export function runLoad(wrk: string, url: string): Load {
  const args = [
    '-t1',
    `-c${String(connections)}`,
    `-d${String(seconds)}s`,
    '--latency',
    '-H',
    'Accept-Encoding: gzip',
    url,
  ];
  const { stdout } = spawnSync(wrk, args, { encoding: 'utf8', timeout: (seconds + 10) * 1000 });
  if (/Non-2xx|Socket errors/.test(stdout)) throw new Error(`${url} failed under load:\n${stdout}`);
  const read = (pattern: RegExp) => pattern.exec(stdout)?.[1] ?? '?';
  return {
    perSecond: Number(read(/Requests\/sec:\s+([\d.]+)/)),
    p50: read(/^\s+50%\s+(\S+)/m),
    p99: read(/^\s+99%\s+(\S+)/m),
  };
}
