import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InvalidParameterError } from '../errors.ts';
import { drawBinomial } from './draw-binomial.ts';
import { drawHypergeometric } from './draw-hypergeometric.ts';
import { drawMultinomial } from './draw-multinomial.ts';
import { drawPoisson } from './draw-poisson.ts';
import { openStream } from './open-stream.ts';
import type { RandomStream } from './random-stream.ts';

/** What every sampler of whole numbers is tested for; a new sampler adds itself here. */
interface Sampler {
  readonly name: string;
  /** Valid parameters of every size. */
  readonly parameters: fc.Arbitrary<readonly number[]>;
  readonly draw: (stream: RandomStream, parameters: readonly number[]) => number;
  readonly bounds: (parameters: readonly number[]) => readonly [number, number];
  readonly invalid: readonly (readonly [parameters: readonly number[], message: string])[];
  /** First draws from stream `golden|0|<name>`: a change of any of them changes every result. */
  readonly golden: readonly (readonly [parameters: readonly number[], draws: readonly number[]])[];
}

/** Whole numbers of every size: as many small ones as large ones. */
const whole = (max: number): fc.Arbitrary<number> =>
  fc.oneof(
    fc.integer({ min: 0, max: Math.min(max, 30) }),
    fc.integer({ min: 0, max: Math.min(max, 5000) }),
    fc.double({ min: 0, max, noNaN: true }).map((x) => Math.floor(x)),
    fc.constant(max),
  );
const probability = fc.oneof(
  fc.constantFrom(0, 1, 0.5, 5e-324, 1 - 2 ** -53),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: 0, max: 1, noNaN: true }).map((x) => x * 1e-6),
);

const samplers: readonly Sampler[] = [
  {
    name: 'drawBinomial',
    parameters: fc.tuple(whole(2 ** 53), probability),
    draw: (stream, [trials, p]) => drawBinomial(stream, trials, p),
    bounds: ([trials]) => [0, trials],
    invalid: [
      [[10, 1.3], 'probability must be a probability in [0, 1]; got 1.3'],
      [[10, -0.1], 'probability must be a probability in [0, 1]; got -0.1'],
      [[10, NaN], 'probability must be a probability in [0, 1]; got NaN'],
      [[-1, 0.5], 'trials must be a whole number from 0 to 2^53; got -1'],
      [[1.5, 0.5], 'trials must be a whole number from 0 to 2^53; got 1.5'],
      [[NaN, 0.5], 'trials must be a whole number'],
      [[Infinity, 0.5], 'trials must be a whole number'],
    ],
    golden: [
      [
        [5, 0.5],
        [2, 3, 4, 3, 1, 4, 4, 4],
      ],
      [
        [300, 0.01],
        [4, 6, 1, 7, 1, 2, 0, 4],
      ],
      [
        [300, 0.1],
        [22, 26, 29, 36, 23, 29, 33, 36],
      ],
      [
        [300, 0.9],
        [278, 274, 271, 264, 277, 271, 267, 264],
      ],
      [
        [2147483647, 0.3],
        [644254980, 644206296, 644211362, 644231078, 644239925, 644268576, 644215684, 644242608],
      ],
      [
        [1000000000000000, 0.7],
        [
          699999993254185, 700000026475697, 700000023018751, 700000009564155, 700000003527071, 699999983975954,
          700000020068913, 700000001696355,
        ],
      ],
    ],
  },
  {
    name: 'drawHypergeometric',
    parameters: whole(1e12).chain((population) =>
      fc.tuple(fc.constant(population), whole(population), whole(population)),
    ),
    draw: (stream, [population, successes, draws]) => drawHypergeometric(stream, population, successes, draws),
    bounds: ([population, successes, draws]) => [
      Math.max(0, draws + successes - population),
      Math.min(draws, successes),
    ],
    invalid: [
      [[10, 11, 2], 'successes must be a whole number from 0 to population = 10; got 11'],
      [[10, 2.5, 2], 'successes must be a whole number from 0 to population = 10; got 2.5'],
      [[10, NaN, 2], 'successes must be a whole number'],
      [[10, 2, 11], 'draws must be a whole number from 0 to population = 10; got 11'],
      [[10, 2, -1], 'draws must be a whole number from 0 to population = 10; got -1'],
      [[10, 2, 0.5], 'draws must be a whole number from 0 to population = 10; got 0.5'],
      [[2e12, 2, 1], 'population must be a whole number from 0 to 1,000,000,000,000; got 2000000000000'],
      [[10.5, 2, 1], 'population must be a whole number from 0 to 1,000,000,000,000; got 10.5'],
      [[NaN, 2, 1], 'population must be a whole number'],
    ],
    golden: [
      [
        [300000000, 100000, 300],
        [0, 0, 0, 0, 0, 0, 0, 0],
      ],
      [
        [300000000, 250000000, 300],
        [254, 253, 250, 264, 246, 253, 239, 250],
      ],
      [
        [1000, 30, 300],
        [8, 6, 7, 8, 10, 11, 3, 6],
      ],
      [
        [1000, 400, 300],
        [105, 112, 126, 112, 107, 119, 125, 118],
      ],
      [
        [10000000000, 5000000000, 1000000],
        [499028, 499498, 500406, 499481, 499127, 499915, 500351, 499867],
      ],
    ],
  },
  {
    name: 'drawPoisson',
    parameters: fc.tuple(
      fc.oneof(
        fc.double({ min: 0, max: 40, noNaN: true }),
        fc.double({ min: 0, max: 1e15, noNaN: true }),
        fc.constantFrom(0, 10, 5e-324),
      ),
    ),
    draw: (stream, [mean]) => drawPoisson(stream, mean),
    bounds: ([mean]) => [0, mean === 0 ? 0 : mean + 40 * Math.sqrt(mean) + 60],
    invalid: [
      [[-1], 'mean must be a number in [0, 1e15]; got -1'],
      [[NaN], 'mean must be a number in [0, 1e15]; got NaN'],
      [[Infinity], 'mean must be a number in [0, 1e15]; got Infinity'],
    ],
    golden: [
      [[0.5], [0, 1, 0, 0, 0, 0, 0, 0]],
      [[9], [8, 11, 9, 2, 5, 5, 5, 4]],
      [[30], [27, 31, 22, 22, 38, 32, 33, 33]],
      [[1000000], [999557, 1000217, 998563, 998509, 1001490, 1001219, 1000383, 1000464]],
    ],
  },
  {
    name: 'drawMultinomial (first of three cells)',
    parameters: fc.tuple(whole(2 ** 53), probability, probability),
    draw: (stream, [trials, p, q]) => {
      const counts = new Float64Array(3);
      drawMultinomial(stream, trials, Float64Array.of(p, (1 - p) * q, (1 - p) * (1 - q)), counts);
      expect(counts[0] + (counts[1] + counts[2])).toBe(trials);
      return counts[0];
    },
    bounds: ([trials]) => [0, trials],
    invalid: [[[-1, 0.5, 0.5], 'trials must be a whole number from 0 to 2^53; got -1']],
    golden: [
      [
        [100, 0.2, 0.5],
        [17, 23, 25, 22, 24, 14, 15, 21],
      ],
      [
        [1000000000000, 0.3, 0.5],
        [
          300000576145, 299999883299, 300000091093, 299999550743, 300000336783, 299999389190, 300000459335,
          299999289414,
        ],
      ],
    ],
  },
];

describe.each(samplers)('$name', ({ name, parameters, draw, bounds, invalid, golden }) => {
  test('gives whole numbers within its bounds, for every valid parameter', () => {
    fc.assert(
      fc.property(parameters, fc.nat(), (values, replicate) => {
        const stream = openStream('bounds', replicate, 'draw');
        const [lowest, highest] = bounds(values);
        for (let index = 0; index < 20; index += 1) {
          const drawn = draw(stream, values);
          expect(Number.isInteger(drawn) && drawn >= lowest && drawn <= highest && !Object.is(drawn, -0)).toBe(true);
        }
      }),
      { seed: 20261122, numRuns: 1000 },
    );
  });

  test('the same stream and parameters give the same numbers, in any company', () => {
    fc.assert(
      fc.property(parameters, parameters, fc.nat(), (values, others, replicate) => {
        const alone = openStream('same', replicate, 'draw');
        const accompanied = openStream('same', replicate, 'draw');
        const other = openStream('other', replicate, 'draw');
        for (let index = 0; index < 5; index += 1) {
          const expected = draw(alone, values);
          draw(other, others);
          expect(draw(accompanied, values)).toBe(expected);
        }
      }),
      { seed: 20261122, numRuns: 300 },
    );
  });

  test('refuses invalid parameters with a message that names them', () => {
    const stream = openStream('invalid', 0, 'draw');
    for (const [values, message] of invalid) {
      expect(() => draw(stream, values)).toThrow(InvalidParameterError);
      expect(() => draw(stream, values)).toThrow(message);
    }
  });

  test('keeps its golden values', () => {
    for (const [values, expected] of golden) {
      const stream = openStream('golden', 0, name);
      expect(expected.map(() => draw(stream, values))).toEqual(expected);
    }
  });
});
