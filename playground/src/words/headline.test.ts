import type { HeadlinePart } from '@ripplecast/elements';
import { compare, growNetwork, presets, type Scenario } from 'ripplecast';
import { describe, expect, it } from 'vitest';
import type { RunsCounted } from '../simulation/messages.ts';
import { toSmallWorld } from '../state/small-world.ts';
import { headline, loadingHeadline } from './headline.ts';
import { lastRound, restRound } from '../simulation/rounds.ts';

const all = (runs: number): RunsCounted => ({ counted: runs, wanted: runs });

/** The sentence as it is read, with plain spaces. */
function read(parts: readonly HeadlinePart[]): string {
  const words = parts.map((part) => ('text' in part ? part.text : 'edit' in part ? part.display : part.value));
  return words.join('').replaceAll(/\s+/gu, ' ').trim();
}

function sentence(scenario: Scenario, round?: number): string {
  const result = compare(scenario);
  return read(headline(result, round ?? restRound(result), all(100)).parts);
}

const example = { ...presets.seedExample, level: 'meanField' } as const;

describe('the headline', () => {
  it('says at rest in which round sharing passes broadcast', () => {
    expect(sentence(example)).toBe(
      '1,000 fans with 300 friends each; 10 % pass it on. In 4 rounds it reaches 275 million people, 2.5 × the Super Bowl audience of 2011.',
    );
  });

  it('follows the playhead', () => {
    expect(sentence(example, 3)).toContain('In 3 rounds it reaches 26.6 million people, 0.24 ×');
    expect(sentence(example, 1)).toContain('In 1 round it reaches 31,000 people');
    expect(sentence(example, 0)).toContain('In round 0 it reaches 1,000 people');
  });

  it('is sober where cascades die', () => {
    expect(sentence({ ...presets.oneFan, experiment: { replicates: 200 } })).toMatch(
      /^1 fan with 300 friends; 10 % pass it on\. In \d+ runs in \d+ nobody passes it on\. The average of all is /u,
    );
  });

  it('calls half of all runs half', () => {
    const halfSilent = { ...presets.classroom, model: { shareProbability: 0.49 }, experiment: { replicates: 1000 } };
    expect(sentence(halfSilent)).toContain('In half of all runs nobody passes it on. The average of all is ');
  });

  it('says that a subcritical cascade fades', () => {
    expect(sentence({ ...presets.measured2012, level: 'meanField' })).toContain('It fades: after');
  });

  it('says when the arithmetic exceeds everyone', () => {
    expect(sentence({ ...presets.seedExample, level: 'arithmetic' })).toContain(
      'reaches 838 million people, more than the 295 million there are',
    );
  });

  it('says when nobody sees it, and why', () => {
    expect(sentence({ ...example, message: { fans: 0 } })).toContain('Nobody sees it: there are no fans');
    expect(sentence({ ...example, message: { fans: 10, fanVisibility: 0 } })).toContain('shown to none of the fans');
  });

  it('compares with nothing where there is no broadcast', () => {
    expect(sentence({ ...example, broadcast: null })).toMatch(/practically everyone\.$/u);
  });

  it('tells a small difference from none', () => {
    const fans = { ...example, message: { fans: 113_000_000 }, followers: 0 };
    expect(sentence(fans)).toContain('It reaches 113 million people, 1.02 × the Super Bowl audience of 2011.');
    expect(sentence({ ...fans, message: { fans: 110_900_000 } })).toContain('111 million people, 0.999 × the Super');
  });

  it('says why it stays with the fans', () => {
    const alone = { ...presets.seedExample, broadcast: null, experiment: { replicates: 100 } };
    expect(sentence({ ...alone, universe: 1, followers: 0, message: { fans: 1 } })).toBe(
      '1 fan with 0 friends; 10 % pass it on. It stays with the fan: everyone is a fan already. It reaches 1 person, everyone there is.',
    );
    expect(sentence({ ...alone, followers: 0 })).toContain(
      'It stays with the fans: there are no friends to pass it on to. It reaches 1,000 people.',
    );
    expect(sentence({ ...alone, model: { shareProbability: 0 } })).toContain('nobody passes it on. It reaches 1,000');
    expect(sentence({ ...alone, model: { shareProbability: 0.1, visibility: 0 } })).toContain(
      'no friend gets to see it',
    );
  });

  it('speaks of a broadcast that is written out', () => {
    expect(sentence({ ...presets.seedExampleRound, level: 'meanField' })).toContain(
      '2.5 × the Super Bowl audience of 2011 in round numbers.',
    );
    const placements = [{ audience: 1e8, insertions: 1, costPerInsertion: 1e6 }];
    expect(sentence({ ...example, broadcast: { placements } })).toContain('2.8 × the audience of the broadcast.');
  });

  it('gives the range of 9 runs in 10 beside a random number', () => {
    const result = compare({ ...presets.seedExample, experiment: { replicates: 100 } });
    expect(headline(result, 4, all(100)).below).toMatch(
      /^Mean of 100 runs; 9 in 10 of them reach \d+–\d+ million by then\. All of them pass the Super Bowl in the end\.$/u,
    );
  });
});

describe('the headline of complaints', () => {
  const desk = presets.roundTheClockDesk;
  const begins = (message: Readonly<Record<string, number>>): string => {
    const scenario = { ...desk, message: { fans: 0, fanVisibility: 1, ...message } };
    return read(loadingHeadline(scenario).parts).replace(/ people with .*/u, '');
  };

  it('says how many an hour keep coming, and for how long', () => {
    expect(read(loadingHeadline(desk).parts)).toMatch(
      /^25 complaints an hour for 8 hours, among people with 300 friends each; 0\.288.% pass it on\./u,
    );
    expect(begins({ complaints: 0, perHour: 25, hours: 8 })).toBe('25 complaints an hour for 8 hours, among');
    expect(begins({ perHour: 1, hours: 8 })).toBe('1 complaint an hour for 8 hours, among');
    expect(begins({ perHour: 0.5, hours: 8 })).toBe('0.5 complaints an hour for 8 hours, among');
  });

  it('says how many there are at the start, and which fans', () => {
    expect(begins({ complaints: 1, perHour: 25, hours: 8 })).toBe('1 complaint, then 25 an hour for 8 hours, among');
    expect(begins({ complaints: 5 })).toBe('5 complaints among');
    expect(begins({ fans: 10, perHour: 25, hours: 8 })).toBe('10 fans and 25 complaints an hour for 8 hours, among');
    expect(begins({ perHour: 25, hours: 0 })).toBe('0 complaints among');
    expect(begins({})).toBe('0 fans with 300 friends each; 0.288 % pass it on. Counting how far it goes …');
  });

  it('has a number an hour that can be changed', () => {
    const edits = loadingHeadline(desk).parts.flatMap((part) => ('edit' in part ? [part.edit] : []));
    expect(edits).toEqual(['complaintsPerHour', 'friends', 'share']);
  });
});

describe('the headline of a small world', () => {
  const world = {
    ...toSmallWorld(presets.seedExample, 300),
    experiment: { replicates: 50, rngSeed: 'a', maxGenerations: 1000 },
  };
  const result = compare(world, { network: growNetwork(world) });

  it('says of how many people', () => {
    const { parts, below } = headline(result, lastRound(result), all(50));
    expect(read(parts)).toMatch(
      /^20 fans with about 50 friends each; 10 % pass it on\. In \d+ rounds it reaches [\d,]+ of 2,000 people in communities(, practically everyone)?\.$/u,
    );
    expect(below).toMatch(
      /^The same people each time\. Mean of 50 runs; 9 in 10 of them reach [\d,]+–[\d,]+ by then\.$/u,
    );
  });

  it('has as many rounds as the run that is drawn', () => {
    const last = lastRound(result);
    expect(lastRound({ ...result, tracedRounds: last + 1 })).toBe(last + 1);
    expect(lastRound({ ...result, tracedRounds: 1 })).toBe(last);
  });
});

describe('rounds', () => {
  it('end with the last that reaches somebody', () => {
    const result = compare(example);
    expect(restRound(result)).toBe(4);
    expect(lastRound(result)).toBeGreaterThanOrEqual(5);
    expect(lastRound(result)).toBeLessThan(result.cascade.generations!.length);
  });
});
