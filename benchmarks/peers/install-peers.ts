import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { environmentFolder } from './tools.ts';

function run(command: string, args: readonly string[]): void {
  process.stderr.write(`${command} ${args.join(' ')}\n`);
  // What pip says is no result of the benchmark.
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', 2, 'inherit'] });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${command} ended with code ${status}`);
}

/** Makes a Python environment in the project's cache, with the tools that the Python index has, in pinned versions. */
export function installPeers(): void {
  const python = join(environmentFolder, 'bin/python');
  if (!existsSync(python)) run('python3', ['-m', 'venv', environmentFolder]);
  const requirements = join(import.meta.dirname, 'requirements.txt');
  run(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', requirements]);
}
