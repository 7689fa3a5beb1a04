import { join } from 'node:path';
import process from 'node:process';
import { run } from '../../scripts/processes.mjs';
import { cacheFolder, nodePath } from '../../scripts/tools.mjs';
import { readText, root } from '../source-files.ts';

/**
 * Runs a program of an example to its end, in its folder, with the sources of our packages.
 * @param folder - In `examples`.
 * @returns What it writes.
 * @throws Error with that, where it does not end well.
 */
export function runProgram(folder: string, ...args: readonly string[]): Promise<string> {
  return runNode(folder, args);
}

/**
 * Runs a script of an example's package.json, which starts Node with a program.
 * @returns What it writes, wherever the script sends it.
 */
export function runScript(folder: string, name: string): Promise<string> {
  const { scripts } = JSON.parse(readText(`examples/${folder}/package.json`)) as {
    readonly scripts: Record<string, string>;
  };
  const [program, ...args] = scripts[name]?.replace(/ > \S+$/, '').split(' ') ?? [];
  if (program !== 'node')
    throw new Error(`${folder}: the script ${name} must start with "node"; got "${scripts[name]}"`);
  return runNode(folder, args);
}

/** Runs the text of a module as if it were a file of an example. */
export function runModule(folder: string, text: string): Promise<string> {
  return runNode(folder, ['--input-type=module', '--eval', text]);
}

async function runNode(folder: string, args: readonly string[]): Promise<string> {
  const { code, output } = await run(nodePath(), args, {
    cwd: join(root, 'examples', folder),
    output: 'collect',
    env: {
      ...process.env,
      // Not as an argument: the processes that an example starts need it, too.
      NODE_OPTIONS: '--conditions=ripplecast/source',
      NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] ?? join(cacheFolder, 'compile'),
      NO_COLOR: '1',
    },
  });
  if (code !== 0) throw new Error(`${folder}: ${args.join(' ')} ended with code ${code}:\n${output}`);
  return output;
}
