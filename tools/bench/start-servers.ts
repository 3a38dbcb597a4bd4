import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A server under test: where it answers, how much memory it takes, how to end it. */
export type BenchServer = {
  readonly name: string;
  readonly origin: string;
  /** Resident memory of its processes, in bytes. */
  readonly readMemory: () => number;
  readonly stop: () => Promise<void>;
};

const host = '127.0.0.1';

/** Our server on the built dist/, as `npm start` runs it, with more of its environment where a store is measured. */
export function startOurs(
  port: number,
  environment: Readonly<Record<string, string>> = {},
): Promise<BenchServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-data-'));
  return start('ours', 'node', ['lib/serve/main.ts'], port, {
    ...environment,
    PORT: String(port),
    DATA_DIR: dataDir,
  });
}

/** Next's own server on the same build. */
export function startNext(port: number): Promise<BenchServer> {
  const args = ['node_modules/next/dist/bin/next', 'start', '--hostname', host, '--port', String(port)];
  return start('next start', 'node', args, port, { NEXT_TELEMETRY_DISABLED: '1' });
}

/** nginx with one worker on the same precompressed files, sending the same headers and writing a log as ours does. */
export function startNginx(nginx: string, port: number): Promise<BenchServer> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-nginx-'));
  writeFileSync(join(folder, 'nginx.conf'), configureNginx(folder, port));
  return start('nginx', nginx, ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')], port, {});
}

function configureNginx(folder: string, port: number): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log;
events { worker_connections 512; }
http {
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  access_log ${folder}/access.log combined buffer=64k flush=1s;
  types { text/html html; }
  server {
    listen ${host}:${String(port)};
    root ${join(process.cwd(), 'dist/files')};
    gzip_static on;
    ${readHeaders()
      .map(([name, value]) => `add_header ${name} "${value}";`)
      .join('\n    ')}
    location / { try_files $uri $uri.html =404; }
  }
}
`;
}

/** The headers of a page, so that nginx sends as many bytes as we do. */
function readHeaders(): readonly (readonly [string, string])[] {
  const { files } = JSON.parse(readFileSync('dist/manifest.json', 'utf8')) as {
    readonly files: readonly {
      readonly address: string;
      readonly headers: Readonly<Record<string, string>>;
    }[];
  };
  const page = files.find(({ address }) => address === '/faq');
  return Object.entries(page?.headers ?? {}).filter(([name]) => name !== 'content-type');
}

async function start(
  name: string,
  command: string,
  args: readonly string[],
  port: number,
  environment: Readonly<Record<string, string>>,
): Promise<BenchServer> {
  const child = spawn(command, args, { stdio: 'ignore', env: { ...process.env, ...environment } });
  const origin = `http://${host}:${String(port)}`;
  await waitUntilUp(origin, child, name).catch((error: unknown) => {
    child.kill('SIGTERM');
    throw error;
  });
  return {
    name,
    origin,
    readMemory: () => readTreeMemory(Number(child.pid)),
    stop: async () => {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

async function waitUntilUp(origin: string, child: ChildProcess, name: string): Promise<void> {
  for (let turn = 0; turn < 100; turn += 1) {
    if (child.exitCode !== null) throw new Error(`${name} ended before it answered.`);
    const response = await fetch(`${origin}/faq`).catch(() => undefined);
    if (response?.ok === true) return;
    await wait(100);
  }
  throw new Error(`${name} did not answer within ten seconds.`);
}

/** A process and its children, from /proc; 0 where there is none. */
function readTreeMemory(pid: number): number {
  try {
    const kilobytes = Number(
      /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1] ?? 0,
    );
    const children = readFileSync(`/proc/${String(pid)}/task/${String(pid)}/children`, 'utf8')
      .trim()
      .split(' ');
    return children.reduce(
      (sum, child) => sum + (child === '' ? 0 : readTreeMemory(Number(child))),
      kilobytes * 1024,
    );
  } catch {
    return 0;
  }
}
