import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { presets } from 'ripplecast';
import { describe, test } from 'vitest';
import { buildProgram } from '../src/cli/command-line.ts';
import { Collector, makeDirectory, runRipplecast } from './run-ripplecast.ts';

const program = buildProgram({
  stdin: process.stdin,
  stdout: new Collector(),
  stderr: new Collector(),
  env: {},
  signal: new AbortController().signal,
});

/** Every command as it is typed, the program itself first. */
function namesBelow(command: Command, typed: readonly string[] = []): string[] {
  const below = command.commands.flatMap((one) => namesBelow(one, [...typed, one.name()]));
  return [typed.join(' '), ...below];
}

/** Words of a line as a shell would have them, and the file that it reads. */
function splitLine(line: string): { readonly args: readonly string[]; readonly input: string | null } {
  const words = line.replaceAll('\\\n', ' ').trim().split(/\s+/);
  const redirect = words.indexOf('<');
  return redirect === -1
    ? { args: words, input: null }
    : { args: words.slice(0, redirect), input: words[redirect + 1] };
}

describe.for(namesBelow(program))('help of ripplecast %s', async (name) => {
  const args = name === '' ? ['--help'] : [...name.split(' '), '--help'];
  const help = await runRipplecast(args);
  const typed = [...help.stdout.matchAll(/^ {4}\$ ripplecast ((?:.*\\\n)*.*)$/gm)].map((match) => match[1]);

  test('fits 80 columns and has examples', ({ expect }) => {
    expect({ code: help.code, stderr: help.stderr }).toEqual({ code: 0, stderr: '' });
    expect(typed.length).toBeGreaterThan(0);
    for (const line of help.stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
  });

  test.for(typed)('has an example that works: ripplecast %s', async (line, context) => {
    const { expect } = context;
    const cwd = await makeDirectory(context.onTestFinished);
    const files = {
      'scenario.json': JSON.stringify(presets.classroom),
      'followers.txt': '# who is followed, who follows\nann\tbo\nbo\tann\nann\tzoe\n',
    };
    for (const [file, text] of Object.entries(files)) await writeFile(join(cwd, file), text);
    const { args: words, input } = splitLine(line);
    const { code, stdout, stderr } = await runRipplecast(words, {
      cwd,
      ...(input !== null && { stdin: files[input as keyof typeof files] }),
    });
    const out = /--out (\S+)|graph (?:convert|generate) \S+ (\S+)/.exec(line);
    const answer = out?.[1] ?? out?.[2];
    const written = answer ?? /--trace (\S+)/.exec(line)?.[1];
    expect(code).toBe(0);
    expect(stderr.split(/[:\n]/)[0]).toBe(written === undefined ? '' : `Wrote ${written}`);
    expect(stdout === '').toBe(answer !== undefined);
  });
});
