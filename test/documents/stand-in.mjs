/**
 * Stands in for commands in the documents' shell blocks that would call the test run itself, or the network:
 *
 * - `npm run --silent ripplecast -- …` runs the checkout's script of that name;
 * - `ripplecast …` and `npx … ripplecast …` run the same command line in this process, without the script's two starts;
 * - `npm start`, `npm test` and `npm run NAME` check that package.json has that script;
 * - `npm install` and `pnpm add` check that the packages named are ones that this repository publishes, or their peers;
 * - `git clone` makes the folder that it would make, as a link to the folder of the documents.
 *
 * Everything else about these commands is an error, so that a new kind of line must be thought about.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { runsTypeScript } from '../../scripts/tools.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const published = new Set(['ripplecast', '@ripplecast/node', '@ripplecast/elements']);
const [command = '', ...args] = process.argv.slice(2);

/** @param {string} message */
function refuse(message) {
  process.stderr.write(`${[command, ...args].join(' ')}: ${message}\n`);
  process.exit(1);
}

/** @param {string[]} commandLine */
async function runRipplecast(commandLine) {
  if (!runsTypeScript()) return runScript(commandLine);
  const program = join(root, 'packages', 'node', 'src', 'cli', 'ripplecast.ts');
  process.argv.splice(1, process.argv.length, program, ...commandLine);
  await import(pathToFileURL(program).href);
}

/** @param {string[]} commandLine */
function runScript(commandLine) {
  // An installation that is needed first must find the real commands.
  const folders = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('ripplecast-commands-'));
  const env = { ...process.env, PATH: folders.join(delimiter) };
  const { status } = spawnSync(process.execPath, [join(root, 'scripts', 'ripplecast.mjs'), ...commandLine], {
    stdio: 'inherit',
    env,
  });
  process.exit(status ?? 1);
}

/** @param {string} name */
function requireScript(name) {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  if (!(name in scripts)) refuse(`package.json has no script ${name}`);
}

const words = args.filter((argument) => !argument.startsWith('-'));
if (command === 'ripplecast') await runRipplecast(args);
else if (command === 'npx') {
  const start = args.indexOf('ripplecast');
  const before = args.slice(0, Math.max(start, 0)).filter((argument) => !argument.startsWith('-'));
  if (start < 0 || before.some((name) => !published.has(name))) refuse('only npx … ripplecast … has a rule');
  await runRipplecast(args.slice(start + 1));
} else if (command === 'npm' || command === 'pnpm') {
  if (words[0] === 'start' || words[0] === 'test') requireScript(words[0]);
  else if (words[0] === 'run' && words[1] === 'ripplecast') runScript(args.slice(args.indexOf('--') + 1));
  else if (words[0] === 'run') requireScript(words[1] ?? '');
  else if (['install', 'i', 'add', 'ci'].includes(words[0] ?? '')) {
    const unknown = words.slice(1).filter((name) => !published.has(name));
    if (unknown.length > 0) refuse(`not published by this repository: ${unknown.join(', ')}`);
  } else refuse('there is no rule for this');
} else if (command === 'git') {
  if (words[0] !== 'clone' || words[1] === undefined) refuse('only git clone ADDRESS has a rule');
  const name = words[2] ?? /([^/]+?)(\.git)?$/.exec(words[1] ?? '')?.[1] ?? '';
  symlinkSync('.', name);
} else refuse('there is no rule for this');
