import { presets } from '../scenario/index.ts';
import { InvalidParameterError } from '../errors.ts';
import { compare } from './simulate.ts';
import { reduceShards } from './reduce-shards.ts';
import { readShard, writeShard } from './shard-text.ts';
import { simulateShard } from './simulate-shard.ts';
import { version } from './version.ts';
import { describe, expect, test } from 'vitest';
import { smallPopulation } from '../../test/small-population.ts';

const shard = simulateShard(smallPopulation, { first: 20, count: 5 });

describe('a shard that is written', () => {
  test('is read number for number, on levels of counts and of expected values', () => {
    expect(readShard(writeShard(shard))).toEqual(shard);
    const crowd = { ...presets.measured2012, level: 'meanField' } as const;
    const only = simulateShard(crowd, { first: 0, count: 1 });
    expect(readShard(writeShard(only))).toEqual(only);
  });

  test('is worth as much as the rows, in whatever order it comes back', () => {
    const jobs = [750, 0, 500, 250].map((first) =>
      JSON.stringify({ scenario: presets.oneFan, range: { first, count: 250 } }),
    );
    const answers = jobs.map((job) => {
      const { scenario, range } = JSON.parse(job);
      return writeShard(simulateShard(scenario, range));
    });
    const result = reduceShards(presets.oneFan, answers.map(readShard));
    expect(JSON.stringify(result)).toBe(JSON.stringify(compare(presets.oneFan)));
  });

  test('is one line', () => {
    expect(writeShard(shard)).not.toContain('\n');
  });
});

const written = JSON.parse(writeShard(shard));

test.each<[string, string, string]>([
  ['no JSON', '{', 'text must be a shard as writeShard writes it; got "{"'],
  ['no object', '5', 'text must be a shard as writeShard writes it; got "5"'],
  ['nothing', 'null', 'text must be a shard as writeShard writes it; got "null"'],
  [
    'another version',
    JSON.stringify({ ...written, ripplecast: '0.0.9' }),
    `text.ripplecast must be this version, "${version}"; got "0.0.9"`,
  ],
  ['no version', '{}', `text.ripplecast must be this version, "${version}"; got nothing`],
  [
    'a column that is no list',
    JSON.stringify({ ...written, sharers: 7 }),
    'text.sharers must be a list of numbers; got 7',
  ],
  [
    'a column of other things',
    JSON.stringify({ ...written, sharers: ['7'] }),
    'text.sharers must be a list of numbers',
  ],
  ['a column that is too short', JSON.stringify({ ...written, newReach: [1] }), 'columns that do not fit together'],
  [
    'a number of replicates that is none',
    JSON.stringify({ ...written, count: 1.5 }),
    'columns that do not fit together',
  ],
])('text with %s is refused', (_, text, message) => {
  expect(() => readShard(text)).toThrow(InvalidParameterError);
  expect(() => readShard(text)).toThrow(message);
});

test('rows that do not fit together are not written', () => {
  expect(() => writeShard({ ...shard, sharers: new Float64Array(1) })).toThrow('shard must be rows as simulateShard');
});
