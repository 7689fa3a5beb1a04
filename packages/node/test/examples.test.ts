import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { presets } from 'ripplecast';
import { describe, test } from 'vitest';
import { examples } from '../src/cli/examples.ts';
import { command, HANGS, makeDirectory, outcomeOf, runRipplecast } from './run-ripplecast.ts';

describe.concurrent('help', { timeout: HANGS }, () => {
  for (const [name, list] of Object.entries(examples)) {
    test(`of ${name === '' ? 'ripplecast' : name} fits 80 columns and shows its examples`, async ({ expect }) => {
      const { code, stdout, stderr } = await runRipplecast([...(name === '' ? [] : name.split(' ')), '--help']);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      for (const { typed } of list) expect(stdout).toContain(`$ ripplecast ${typed}\n`);
      for (const line of stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
    });

    test.for(list.map(({ typed }) => typed))('has an example that works: ripplecast %s', async (typed, context) => {
      const { expect } = context;
      const cwd = await makeDirectory(context.onTestFinished);
      await writeFile(join(cwd, 'scenario.json'), JSON.stringify(presets.classroom));
      await writeFile(join(cwd, 'followers.txt'), '# who is followed, who follows\nann\tbo\nbo\tann\nann\tzoe\n');
      // As a shell would run it, `ripplecast` being the command line from its sources.
      const child = spawn('bash', ['-c', `"$0" "$@" ${typed}`, ...command], { cwd });
      const { code, stdout, stderr } = await outcomeOf(child);
      const out = /--out (\S+)|graph (?:convert|generate) \S+ (\S+)/.exec(typed);
      const answer = out?.[1] ?? out?.[2];
      const written = answer ?? /--trace (\S+)/.exec(typed)?.[1];
      expect(code).toBe(0);
      expect(stderr.split(/[:\n]/)[0]).toBe(written === undefined ? '' : `Wrote ${written}`);
      expect(stdout === '').toBe(answer !== undefined);
    });
  }
});
