// `npm run dev`: Next's development server with the environment that lib/serve/open-development.ts expects.
import { spawn } from 'node:child_process';

const host = process.env['HOST'] ?? '127.0.0.1';
const port = process.env['PORT'] ?? '3000';

const child = spawn('next', ['dev', '--hostname', host, '--port', port], {
  stdio: 'inherit',
  env: { ...process.env, HOST: host, PORT: port, NEXT_TELEMETRY_DISABLED: '1' },
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => child.kill(signal));
child.on('exit', (code) => {
  process.exitCode = code ?? 0;
});
