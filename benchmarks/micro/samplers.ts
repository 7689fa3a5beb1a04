/**
 * The samplers that rounds are drawn with, each in the regimes that it treats differently.
 */
import assert from 'node:assert/strict';
import { drawBinomial, drawHypergeometric, drawNormal, drawPoisson, openStream } from 'ripplecast/random';
import { Bench } from 'tinybench';
import { measured, printReport } from '../measure.ts';

const stream = openStream('benchmark', 0, 'samplers');

const samplers: Record<string, { draw: () => number; mean: number; deviation: number }> = {
  'uniform, 53 bits': { draw: () => stream.nextUniform(), mean: 0.5, deviation: Math.sqrt(1 / 12) },
  normal: { draw: () => drawNormal(stream), mean: 0, deviation: 1 },
  'binomial, 10 trials': { draw: () => drawBinomial(stream, 10, 0.3), mean: 3, deviation: Math.sqrt(2.1) },
  'binomial, 300 trials, mean 3': { draw: () => drawBinomial(stream, 300, 0.01), mean: 3, deviation: Math.sqrt(2.97) },
  'binomial, 1e9 trials': { draw: () => drawBinomial(stream, 1e9, 0.1), mean: 1e8, deviation: Math.sqrt(9e7) },
  'poisson, mean 3': { draw: () => drawPoisson(stream, 3), mean: 3, deviation: Math.sqrt(3) },
  'poisson, mean 1e6': { draw: () => drawPoisson(stream, 1e6), mean: 1e6, deviation: 1e3 },
  'hypergeometric, 300 of 294,650,000': {
    draw: () => drawHypergeometric(stream, 294_650_000, 147_325_000, 300),
    mean: 150,
    deviation: Math.sqrt(75),
  },
};

const draws = 20_000;
for (const [name, { draw, mean, deviation }] of Object.entries(samplers)) {
  let sum = 0;
  for (let index = 0; index < draws; index += 1) sum += draw();
  const error = Math.abs(sum / draws - mean) / (deviation / Math.sqrt(draws));
  assert.ok(error < 5, `${name}: the mean of ${draws} draws is ${error.toFixed(1)} standard errors off`);
}

const bench = new Bench({ time: 300, warmupTime: 100 });
// A thousand draws at a time: one would be lost in the resolution of the clock.
const batch = 1000;
for (const [name, { draw }] of Object.entries(samplers)) {
  bench.add(name, () => {
    for (let index = 0; index < batch; index += 1) draw();
  });
}
await bench.run();

printReport({
  title: 'Samplers, one draw',
  checked: [`the means of ${draws} draws lie within 5 standard errors of the exact ones`],
  findings: bench.tasks.map(({ name, result }) => {
    if (result.state !== 'completed') throw new Error(`${name}: ${result.state}`);
    return measured(name, (result.latency.p50 * 1e6) / batch, 'ns');
  }),
});
