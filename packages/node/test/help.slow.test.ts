import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Command } from 'commander';
import { presets } from 'ripplecast';
import { describe, test } from 'vitest';
import { buildProgram } from '../src/cli/command-line.ts';
import { examplesOf } from '../src/cli/options.ts';
import { Collector, makeDirectory, runRipplecast } from './run-ripplecast.ts';
import { smallCampaign } from './small-campaign.ts';

const program = buildProgram({
  stdin: process.stdin,
  stdout: new Collector(),
  stderr: new Collector(),
  env: {},
  availableMemory: () => 0,
  onInterrupt: () => () => {},
});

/** Every command with what is typed for it, the program itself first. */
function commandsBelow(command: Command, typed: readonly string[] = []): (readonly [string, Command])[] {
  const below = command.commands.flatMap((one) => commandsBelow(one, [...typed, one.name()]));
  return [[typed.join(' '), command], ...below];
}

/** A schedule whose placements reach much together. */
const schedule =
  'name,audience,secondReach,insertions,costPerInsertion\nNews,250000,330000,3,9000\nQuiz,120000,,4,4000\n';

/** Stands for the program where a shell reads a line: prints how many arguments it was given, these, and its standard input. */
const STAND_IN = `ripplecast() { printf '%s\\0' "$#" "$@"; cat; }`;

/** Arguments and standard input that a shell makes of a line. */
async function readByShell(line: string, cwd: string): Promise<{ readonly args: string[]; readonly stdin: string }> {
  const reading = promisify(execFile)('bash', ['-c', `${STAND_IN}; ripplecast ${line}`], { cwd });
  reading.child.stdin?.end();
  const [count = '', ...rest] = (await reading).stdout.split('\0');
  return { args: rest.slice(0, Number(count)), stdin: rest.slice(Number(count)).join('\0') };
}

describe.for(commandsBelow(program))('help of ripplecast %s', ([name, command]) => {
  const examples = examplesOf(command);

  test('fits 80 columns and shows its examples', async ({ expect }) => {
    const args = name === '' ? ['--help'] : [...name.split(' '), '--help'];
    const { code, stdout, stderr } = await runRipplecast(args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(examples.length).toBeGreaterThan(0);
    for (const { typed, shows } of examples) expect(stdout).toContain(`  ${shows}\n    $ ripplecast ${typed}\n`);
    for (const line of stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
  });

  test.for(examples.map(({ typed }) => typed))('has an example that works: ripplecast %s', async (line, context) => {
    const { expect } = context;
    const cwd = await makeDirectory(context.onTestFinished);
    await writeFile(join(cwd, 'scenario.json'), JSON.stringify(presets.classroom));
    await writeFile(join(cwd, 'campaign.json'), JSON.stringify(smallCampaign));
    await writeFile(join(cwd, 'followers.txt'), '# who is followed, who follows\nann\tbo\nbo\tann\nann\tzoe\n');
    await writeFile(join(cwd, 'schedule.csv'), schedule);
    const { args, stdin } = await readByShell(line, cwd);
    const { code, stdout, stderr } = await runRipplecast(args, { cwd, stdin });
    const out = /--out (\S+)|graph (?:convert|generate) \S+ (\S+)/.exec(line);
    const answer = out?.[1] ?? out?.[2];
    const written = answer ?? /--trace (\S+)/.exec(line)?.[1];
    expect(code).toBe(0);
    expect(stderr.split(/[:\n]/)[0]).toBe(written === undefined ? '' : `Wrote ${written}`);
    expect(stdout === '').toBe(answer !== undefined);
  });
});
