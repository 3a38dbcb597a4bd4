// Runs before every npm command, on whatever Node starts npm (20.20 or newer): plain JavaScript, built-ins only.
// It installs the packages when package.json or the lockfile changed, and with --build makes dist/ anew when a
// source, or an environment value that is written into pages, changed since the last build, or when a review has got
// into another stage since.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const installStamp = join(root, 'node_modules/.installed');
const buildStamp = join(root, 'dist/.built');
const staleDay = join(root, 'dist/.stale-on');
const ownNode = join(root, 'node_modules/.bin/node');

const sourceFolders = ['app', 'components', 'content', 'lib', 'public'];
const sourceFiles = [
  'next.config.ts',
  'package-lock.json',
  'package.json',
  'postcss.config.mjs',
  'tailwind.config.ts',
  'tsconfig.json',
];
const bakedIn = ['SITE_URL', 'HOST', 'PORT', 'CONTENT_DATE'];

const environment = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' };
// npm would hand this on to the nested install and leave packages without their install steps.
delete environment.npm_config_ignore_scripts;
environment.PATH = [join(root, 'node_modules/.bin'), environment.PATH].join(delimiter);

function say(text) {
  console.log(text);
}

function run(command, args, whatFailed) {
  const { status } = spawnSync(command, args, { cwd: root, env: environment, stdio: 'inherit' });
  if (status === 0) return;
  console.error(whatFailed);
  process.exit(status ?? 1);
}

function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths)
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)));
  return hash;
}

function listFiles(folder) {
  const full = join(root, folder);
  if (!existsSync(full)) return [];
  return readdirSync(full, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => statSync(join(root, path)).isFile())
    .sort();
}

function isCurrent(stamp, hash) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
}

/** Whether the day has come on which a page has something else to say of its review: lib/publish noted it. */
function isOverdue() {
  const today = process.env.CONTENT_DATE?.trim() || new Date().toISOString().slice(0, 10);
  const day = existsSync(staleDay) ? readFileSync(staleDay, 'utf8') : '';
  return day !== '' && today >= day;
}

function install() {
  const hash = hashOf(['package.json', 'package-lock.json']).digest('hex');
  if (isCurrent(installStamp, hash)) return;
  say('Installing packages…');
  run(
    'npm',
    ['ci', '--loglevel=error', '--no-audit', '--no-fund'],
    'The packages could not be installed: see above.',
  );
  writeFileSync(installStamp, hash);
}

function build() {
  const hash = hashOf([...sourceFolders.flatMap(listFiles), ...sourceFiles]);
  for (const name of bakedIn) hash.update(`${name}=${process.env[name] ?? ''}\0`);
  const digest = hash.digest('hex');
  if (isCurrent(buildStamp, digest) && !isOverdue()) {
    say('The build is current.');
    return;
  }
  say('Building the site…');
  rmSync(buildStamp, { force: true });
  run(ownNode, ['lib/cli/content-check.ts'], 'The site was not built: content has faults, see above.');
  run(ownNode, ['node_modules/next/dist/bin/next', 'build'], 'The site could not be built: see above.');
  writeFileSync(buildStamp, digest);
}

function checkNode() {
  if (existsSync(ownNode)) return;
  // Linux gets Node 24 with the packages; elsewhere the Node that runs this must serve.
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= 24) return;
  console.error(
    `Node 24 or newer is needed on this system, and this is ${process.version}: install it from nodejs.org.`,
  );
  process.exit(1);
}

install();
checkNode();
if (process.argv.includes('--build')) build();
