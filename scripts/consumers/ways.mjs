/** Ways to run a project: each gives answers, one after the other, with how it came to them. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { environment, run } from '../processes.mjs';
import { nodePath } from '../tools.mjs';
import { answerOfPage } from './in-chromium.mjs';
import { findNodes } from './nodes.mjs';
import { serveFolder, startServer } from './servers.mjs';

/**
 * @typedef {object} Answer
 * @property {string} how - Empty where there is only one way.
 * @property {() => Promise<string>} answer - Rejects with what the project says where it fails.
 */
/** @typedef {(folder: string) => AsyncIterable<Answer>} Ways - Of running the project that is installed in a folder. */

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** What scripts start as `node` is the Node that runs everything here. */
const env = environment({
  PATH: `${dirname(nodePath())}${delimiter}${process.env['PATH'] ?? ''}`,
  NEXT_TELEMETRY_DISABLED: '1',
});

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} cwd
 * @returns {Promise<string>} What it writes to standard output.
 */
async function answerOf(command, args, cwd) {
  const { code, output, answer } = await run(command, args, { cwd, env, output: 'collect' });
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with code ${code}:\n${output}`);
  return answer;
}

/** @param {string} name */
const script = (name) => ['run', '--silent', name];

/**
 * A program, on the oldest Node and on the newest.
 * @param {string} program
 * @returns {Ways}
 */
export function onNodes(program) {
  return async function* ways(cwd) {
    for (const { path, version } of await findNodes()) {
      yield { how: `Node ${version}`, answer: () => answerOf(path, [program], cwd) };
    }
  };
}

/**
 * The script `start`, where `builds` after the script `build`.
 * @param {{ builds?: boolean }} [options]
 * @returns {Ways}
 */
export function byScript({ builds = false } = {}) {
  return async function* ways(cwd) {
    const answer = async () => {
      if (builds) await answerOf(npm, script('build'), cwd);
      return answerOf(npm, script('start'), cwd);
    };
    yield { how: '', answer };
  };
}

/**
 * A page in Chromium that also shows something.
 * @param {object} options
 * @param {string} [options.element] - Name of one that it must paint.
 * @param {string} [options.visible] - Selector of what must become visible in it.
 * @param {boolean} [options.builds] - Whether the script `build` comes first.
 * @param {Readonly<Record<string, string>>} [options.files] - One of each of these packages is copied into the project.
 * @param {boolean} [options.answers] - Whether the page gives an answer, which it does by default.
 * @param {string} [options.folder] - Is served as it is.
 * @param {readonly string[]} [options.servers] - Scripts that serve the page, one after the other.
 * @returns {Ways}
 */
export function inPages({ element, visible, answers = true, builds = false, files = {}, folder, servers = [] }) {
  /** @param {string} address */
  const ask = (address) => answerOfPage(address, { element, visible, answers });
  return async function* ways(cwd) {
    for (const [name, file] of Object.entries(files)) {
      cpSync(join(cwd, 'node_modules', name, file), join(cwd, basename(file)));
    }
    if (builds) await answerOf(npm, script('build'), cwd);
    if (folder !== undefined) {
      const answer = () => served(serveFolder(join(cwd, folder)), ask);
      yield { how: '', answer };
    }
    for (const name of servers) {
      const answer = () => served(serverOf(name, cwd), ask);
      yield { how: name, answer };
    }
  };
}

/**
 * The text at a route of a server, built by the script `build`.
 * @param {{ server: string, route: string }} options - The script that starts it.
 * @returns {Ways}
 */
export function overHttp({ server, route }) {
  return async function* ways(cwd) {
    const answer = async () => {
      await answerOf(npm, script('build'), cwd);
      return served(serverOf(server, cwd), async (address) => (await fetch(new URL(route, address))).text());
    };
    yield { how: '', answer };
  };
}

/**
 * A project of TypeScript, checked by compilers.
 * @param {Readonly<Record<string, readonly string[]>>} compilers - Packages, and the settings that each is tried with.
 * @param {object} [options]
 * @param {string} [options.from] - The project that has the compilers, as a path from the one that is checked.
 * @param {readonly string[]} [options.without] - Subpaths that are not imported.
 * @returns {Ways}
 */
export function byCompiler(compilers, { from = '.', without = [] } = {}) {
  return async function* ways(cwd) {
    importEverySubpath(cwd, without);
    for (const [compiler, files] of Object.entries(compilers)) {
      const folder = join(cwd, from, 'node_modules', compiler);
      const { bin, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      for (const settings of files) {
        const answer = () => answerOf(nodePath(), [join(folder, bin.tsc), '--project', settings], cwd);
        yield { how: `TypeScript ${version}, ${settings}`, answer };
      }
    }
  };
}

/**
 * Writes a file into the project that imports the subpaths of our packages that have types.
 * @param {string} folder
 * @param {readonly string[]} without
 */
function importEverySubpath(folder, without) {
  const modules = join(folder, 'node_modules');
  const { dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const names = Object.keys(dependencies).filter((name) => dependencies[name] === 'workspace:*');
  const paths = names.flatMap((name) => {
    const { exports } = JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8'));
    return Object.entries(exports)
      .filter(([, target]) => target.types !== undefined)
      .map(([subpath]) => `${name}${subpath.slice(1)}`);
  });
  const chosen = paths.filter((path) => !without.includes(path));
  const lines = chosen.map((path, i) => `import * as path${i} from '${path}';\n`);
  const uses = chosen.map((_, i) => `path${i}`);
  const text = `${lines.join('')}export const everything: readonly object[] = [${uses.join(', ')}];\n`;
  writeFileSync(join(folder, 'src', 'every-subpath.ts'), text);
}

/**
 * @param {string} name - Of a script.
 * @param {string} cwd
 */
const serverOf = (name, cwd) => startServer(npm, [...script(name), '--'], { cwd, env });

/**
 * @param {Promise<import('./servers.mjs').Served>} starting
 * @param {(address: string) => Promise<string>} ask
 */
async function served(starting, ask) {
  const { address, close } = await starting;
  try {
    return await ask(address);
  } finally {
    await close();
  }
}
