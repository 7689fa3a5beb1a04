/**
 * The ported functions beside the engine's own, which are not the same on every engine.
 */
import assert from 'node:assert/strict';
import { exp, expm1, log, log1p, logFactorial, normalCdf, openStream } from 'ripplecast/random';
import { Bench } from 'tinybench';
import { measured, printReport } from '../measure.ts';

const batch = 1000;
const stream = openStream('benchmark', 0, 'ported-functions');
const spread = (argument: (uniform: number) => number): Float64Array =>
  Float64Array.from({ length: batch }, () => argument(stream.nextUniform()));

const pairs: { name: string; ported: (x: number) => number; native: (x: number) => number; at: Float64Array }[] = [
  { name: 'log', ported: log, native: Math.log, at: spread((u) => 1000 * u + 1e-9) },
  { name: 'log1p, near 0', ported: log1p, native: Math.log1p, at: spread((u) => 1e-3 * (u - 0.5)) },
  { name: 'log1p', ported: log1p, native: Math.log1p, at: spread((u) => 10 * u - 0.9) },
  { name: 'exp', ported: exp, native: Math.exp, at: spread((u) => 40 * u - 30) },
  { name: 'expm1', ported: expm1, native: Math.expm1, at: spread((u) => 4 * u - 3) },
];

// Both are within 1 unit in the last place of the exact value.
for (const { name, ported, native, at } of pairs) {
  for (const x of at) {
    const difference = Math.abs(ported(x) - native(x));
    assert.ok(difference <= 2 * 2 ** -52 * Math.abs(native(x)), `${name}(${x}) differs by ${difference}`);
  }
}

let sink = 0;
const bench = new Bench({ time: 200, warmupTime: 100 });
const add = (name: string, compute: (x: number) => number, at: Float64Array): void => {
  // A loop of its own for each function, or the engine could not compile the call into it.
  // oxlint-disable-next-line typescript/no-implied-eval
  const loop = new Function('compute', 'at', 'let sum = 0; for (const x of at) sum += compute(x); return sum;') as (
    compute: (x: number) => number,
    at: Float64Array,
  ) => number;
  bench.add(name, () => {
    sink += loop(compute, at);
  });
};
for (const { name, ported, native, at } of pairs) {
  add(`${name}, ported`, ported, at);
  add(`${name}, engine`, native, at);
}
add(
  'normalCdf',
  normalCdf,
  spread((u) => 8 * u - 4),
);
add(
  'logFactorial',
  logFactorial,
  spread((u) => Math.floor(1e6 * u)),
);
await bench.run();
assert.ok(Number.isFinite(sink));

printReport({
  title: 'Ported functions, one call',
  checked: [`ported and engine's values of ${batch} arguments differ by at most 2 units in the last place`],
  findings: bench.tasks.map(({ name, result }) => {
    if (result.state !== 'completed') throw new Error(`${name}: ${result.state}`);
    return measured(name, (result.latency.p50 * 1e6) / batch, 'ns');
  }),
});
