import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFreePort } from '#tools/find-free-port.ts';
import { findNginx } from '#tools/find-services.ts';
import { aDataFolder, startSite, type RunningSite } from '#tests/support/start-site.ts';

/** The server block that docs/serving.md gives, over this build and on loopback without certificates. */
function readGuide(port: number, behind: number): string {
  const guide = readFileSync('docs/serving.md', 'utf8');
  const block = /^server \{[\s\S]*?^\}/m.exec(guide)?.[0] ?? '';
  return block
    .replace('listen 443 ssl', `listen 127.0.0.1:${String(port)}`)
    .replace('/srv/site', process.cwd())
    .replaceAll('127.0.0.1:3000', `127.0.0.1:${String(behind)}`);
}

function configure(folder: string, server: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${join(folder, name)};`)
    .join('\n');
  return `${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off; pid ${join(folder, 'pid')}; error_log ${join(folder, 'error.log')};
events {}
http { include /etc/nginx/mime.types; access_log off; ${temporary}
${server}
}`;
}

describe('nginx in front, as docs/serving.md sets it up', () => {
  let site: RunningSite;
  let origin = '';
  let stop: () => void = () => undefined;
  beforeAll(async () => {
    site = await startSite();
    const port = await findFreePort();
    const folder = await aDataFolder();
    const file = join(folder, 'nginx.conf');
    writeFileSync(file, configure(folder, readGuide(port, site.port)));
    const nginx = spawn(findNginx() ?? 'nginx', ['-c', file, '-e', join(folder, 'error.log')]);
    stop = () => void nginx.kill();
    origin = `http://127.0.0.1:${String(port)}`;
    const isUp = () =>
      fetch(`${origin}/health`).then(
        () => true,
        () => false,
      );
    for (let turn = 0; turn < 100 && !(await isUp()); turn += 1) await wait(50);
  });
  afterAll(async () => {
    stop();
    await site.stop();
  });

  test.each([
    ['/', 200, 'text/html'],
    ['/sessions/process-group', 200, 'text/html'],
    ['/faq.md', 200, 'text/markdown; charset=utf-8'],
    ['/contact', 200, 'text/html'],
    ['/health', 200, 'application/json'],
    ['/glosary', 404, 'text/html'],
  ])('%s is answered %i as %s', async (address, status, type) => {
    const answer = await fetch(origin + address);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      status,
      expect.stringContaining(type),
    ]);
  });

  test('a search, and an address near a page, have answers of our server', async () => {
    expect(await (await fetch(`${origin}/search?q=who+may+prescribe`)).text()).toContain('In short');
    expect(await (await fetch(`${origin}/glosary`)).text()).toContain('You may be looking for');
  });
});
