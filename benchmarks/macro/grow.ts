/**
 * Growing the random regular graph of 200,000 people with 300 friends each, as a ratio against C that this benchmark compiles itself
 * (gcc -O3) and that shuffles as many numbers as the graph has edges. GROW_BENCHMARK=small takes 20,000 people.
 */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FollowerGraph, generateRandomRegular } from 'ripplecast/graph';
import { openStream } from 'ripplecast/random';
import { type Finding, atMost, measured, peakMemoryBytes, printReport } from '../measure.ts';

const people = process.env['GROW_BENCHMARK'] === 'small' ? 20_000 : 200_000;
const friends = 300;
const TURNS = 4;

const folder = mkdtempSync(join(tmpdir(), 'ripplecast-benchmark-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const program = join(folder, 'shuffle');
const compiler = process.env['CC'] ?? 'gcc';
const compiled = spawnSync(compiler, ['-O3', '-o', program, join(import.meta.dirname, 'c/shuffle.c')], {
  encoding: 'utf8',
});
const hasCompiler = compiled.status === 0;
if (!hasCompiler) {
  const reason = compiled.error === undefined ? compiled.stderr : `there is no ${compiler}`;
  process.stderr.write(`Skipped: the ratio against C (${reason.trim()}). Only times of the library are measured.\n`);
}

const grow = (): FollowerGraph =>
  generateRandomRegular({ people, friends }, openStream('benchmark', 'graph', 'regular'));
const shuffleInC = (): number =>
  (
    JSON.parse(execFileSync(program, [String(people * friends)], { encoding: 'utf8' })) as {
      readonly milliseconds: number;
    }
  ).milliseconds;

function checkRegular({ offsets, followers, edges }: FollowerGraph): void {
  assert.equal(edges, people * friends);
  const followed = new Uint32Array(people);
  for (let person = 0; person < people; person += 1) {
    assert.equal(offsets[person + 1] - offsets[person], friends);
    for (let edge = offsets[person]; edge < offsets[person + 1]; edge += 1) {
      const follower = followers[edge];
      assert.ok(follower !== person && (edge === offsets[person] || follower > followers[edge - 1]));
      followed[follower] += 1;
    }
  }
  assert.ok(followed.every((count) => count === friends));
}

checkRegular(grow());

// In turns; other programs only ever add time: the fastest turn is the one that they disturbed least.
let ours = Infinity;
let rival = Infinity;
for (let turn = 0; turn < TURNS; turn += 1) {
  const start = performance.now();
  grow();
  ours = Math.min(ours, performance.now() - start);
  if (hasCompiler) rival = Math.min(rival, shuffleInC());
}

const findings: Finding[] = [measured('growing the graph', ours / 1000, 's')];
if (hasCompiler) {
  findings.push(
    measured(`C, shuffling ${(people * friends) / 1e6} million numbers`, rival / 1000, 's'),
    atMost('growing the graph: time ÷ C shuffling as many numbers', ours / rival, 3, ''),
  );
}
findings.push(measured('peak memory of the process', peakMemoryBytes() / 1e6, 'MB'));
printReport({
  title: `Growing a random regular graph of ${(people * friends) / 1e6} million edges, one core`,
  checked: [`everyone has ${friends} friends, each once, nobody their own friend`],
  findings,
});
