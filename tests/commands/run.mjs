// First step of every npm script: works on plain Node 20 with nothing installed. Installs what is missing from the
// lockfile, then runs tests/commands/NAME.ts on the Node that npm brought.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const [name, ...rest] = process.argv.slice(2);

if (Number(process.versions.node.split('.')[0]) < 20) {
  stop(
    `Node 20 or newer is needed; this is ${process.versions.node}. Get it from https://nodejs.org and try again.`,
  );
}
if (!isInstalled()) install();
const command = join(root, 'tests', 'commands', `${name}.ts`);
if (!existsSync(command)) stop(`There is no command "${name}".`);
const { status } = spawnSync(findNode(), [command, ...rest], { cwd: root, stdio: 'inherit' });
process.exit(status ?? 1);

/** Whether every package the lockfile demands is there in the version it names. */
function isInstalled() {
  const wanted = readPackages('package-lock.json');
  const present = readPackages('node_modules/.package-lock.json');
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' ||
      entry.optional ||
      entry.devOptional ||
      entry.peer ||
      present[path]?.version === entry.version,
  );
}

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8')).packages;
  } catch {
    return {};
  }
}

/** Exactly what the lockfile names. */
function install() {
  console.log('Installing the packages named in the lockfile (once; a minute or two) …');
  const npm = process.env.npm_execpath;
  const viaNode = npm !== undefined && /\.c?js$/.test(npm);
  const [program, before] = viaNode ? [process.execPath, [npm]] : ['npm', []];
  const args = [...before, 'ci', '--no-fund', '--no-audit', '--loglevel=error'];
  const result = spawnSync(program, args, { cwd: root, stdio: 'inherit', shell: !viaNode });
  if (result.status !== 0) stop('The packages could not be installed; the lines above say why.');
}

/** The Node of the `node` package, or the running one where install scripts are switched off and it is new enough. */
function findNode() {
  const brought = join(
    root,
    'node_modules',
    'node',
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  if (existsSync(brought)) return brought;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  return stop(
    'The packages are there without Node 24 (install scripts are switched off): run `npm rebuild node`.',
  );
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
