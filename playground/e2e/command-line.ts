import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the command line writes to standard output. */
export function ripplecast(...args: readonly string[]): string {
  const program = ['--conditions', 'ripplecast/source', `${root}/packages/node/src/cli/ripplecast.ts`];
  const { stdout, stderr, status } = spawnSync(process.execPath, [...program, ...args], { encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  return stdout;
}
