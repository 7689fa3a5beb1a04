import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { expect } from 'vitest';
import { cacheFolder, nodePath } from '../../scripts/tools.mjs';
import { root } from '../source-files.ts';

/** Commands that are not simply run: see stand-in.mjs. */
const standIns = ['ripplecast', 'npm', 'npx', 'pnpm', 'git'];

/** Lines of a block as a shell reads them: without prompts, comments and blank lines, continued lines joined. */
export function readCommands(code: string): string[] {
  return code
    .replaceAll(/\\\n\s*/g, ' ')
    .split('\n')
    .map((line) => line.trim().replace(/^\$ /, ''))
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/**
 * Runs the commands of one document's shell blocks, each block in turn, in a folder that shows everything at the top of
 * the repository but into which new files are written without touching it. A command must end with code 0, or with the
 * code that the line announces: `ripplecast validate wrong.json  # => exit 2`.
 */
export class ShellFolder {
  readonly folder: string = mkdtempSync(join(tmpdir(), 'ripplecast documents '));
  readonly #commands: string = mkdtempSync(join(tmpdir(), 'ripplecast-commands-'));

  constructor() {
    for (const name of readdirSync(root)) {
      if (name !== '.git') symlinkSync(join(root, name), join(this.folder, name));
    }
    mkdirSync(this.#commands, { recursive: true });
    for (const name of standIns) {
      const script = `#!/bin/sh\nexec "${nodePath()}" --conditions ripplecast/source "${join(root, 'test/documents/stand-in.mjs')}" ${name} "$@"\n`;
      writeFileSync(join(this.#commands, name), script, { mode: 0o755 });
    }
  }

  run(code: string): void {
    for (const command of readCommands(code)) {
      const [, line = command, announced = '0'] = /^(.*?)\s+# => exit (\d+)$/.exec(command) ?? [];
      const { status, stdout, stderr } = spawnSync('sh', ['-c', line], {
        cwd: this.folder,
        env: {
          ...process.env,
          PATH: `${this.#commands}${delimiter}${process.env['PATH'] ?? ''}`,
          NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] ?? join(cacheFolder, 'compile'),
          NO_COLOR: '1',
        },
        encoding: 'utf8',
        timeout: 120_000,
      });
      expect(status, `${line}\n${stdout}\n${stderr}`).toBe(Number(announced));
    }
  }

  remove(): void {
    for (const folder of [this.folder, this.#commands]) rmSync(folder, { recursive: true, force: true });
  }
}
