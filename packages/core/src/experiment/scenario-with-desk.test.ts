import { describe, expect, test } from 'vitest';
import { unknownAnswers, effectOfAnswers } from '../desk/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { english, englishVerdict, verdictOf } from '../words/index.ts';
import { growNetwork } from './open-network.ts';
import { reduceShards } from './reduce-shards.ts';
import { simulate } from './simulate.ts';
import { simulateShard } from './simulate-shard.ts';

const scenario: Scenario = {
  version: 1,
  level: 'network',
  universe: null,
  network: { generator: { kind: 'randomRegular', people: 2000, friends: 20 } },
  message: { complaints: 6, perHour: 2, hours: 24 },
  model: { kind: 'share', visibility: 0.35, shareProbability: 0.04 },
  timing: { horizonHours: 96 },
  criticism: {},
  desk: { people: 1, openHours: [9, 17], costPerHour: 30 },
  reply: {},
  hide: { afterHours: 12 },
  elsewhere: { fraction: 0.2 },
  experiment: { replicates: 40, rngSeed: 'desk' },
};
const network = growNetwork(scenario);
const result = simulate(scenario, { network });
const { cascade, outcomes, warnings } = result;
const desk = cascade.desk!;
const criticism = cascade.criticism!;

describe('a desk on a network', () => {
  test('gives the same bytes for every split into shards', () => {
    const cut = (first: number, count: number) => simulateShard(scenario, { first, count }, { network });
    const split = reduceShards(scenario, [cut(30, 10), cut(0, 7), cut(7, 23)], { network, broadcast: false });
    expect(JSON.stringify(split) === JSON.stringify(result)).toBe(true);
    expect(split.outcomes).toEqual(outcomes);
  });

  test('accounts for every sight of criticism', () => {
    const { beforeAnswer, withAnswer, elsewhere, prevented } = desk.sights;
    expect(beforeAnswer + withAnswer + elsewhere).toBeCloseTo(criticism.impressions.criticism, 9);
    expect(Math.min(beforeAnswer, withAnswer, elsewhere, prevented)).toBeGreaterThan(0);
    expect(criticism.impressions.praise + criticism.impressions.criticism).toBeCloseTo(cascade.impressions.mean, 9);
    expect(criticism.reachByFirstSight.praise + criticism.reachByFirstSight.criticism).toBeCloseTo(
      cascade.reach.mean,
      9,
    );
    expect(criticism.supporters.mean + criticism.critics.mean).toBeCloseTo(cascade.sharers.mean, 9);
    expect(
      [...outcomes.supporters!].every((supporters, i) => supporters + outcomes.critics![i] === outcomes.sharers[i]),
    ).toBe(true);
  });

  test('everyone who complains is answered, gives up, or still waits', () => {
    expect(desk.answered! + desk.gaveUp!).toBeLessThanOrEqual(1);
    expect(desk.answeredWithinHour!).toBeLessThanOrEqual(desk.answered!);
    expect(desk.waiting).toHaveLength(cascade.timeline!.length);
    expect(Math.max(...desk.waiting)).toBeGreaterThan(0.1);
    // One person, eight hours on each of four days.
    expect(desk.cost! / 30).toBeCloseTo(32, 9);
    expect(desk.costPerAnsweredSight!).toBeCloseTo(desk.cost! / desk.sights.withAnswer, 12);
  });

  test('differences are those of both means, and surer than either where chance is the same', () => {
    const { critics, supporters } = desk.withoutDesk;
    expect(critics.mean + critics.difference.mean).toBeCloseTo(criticism.critics.mean, 9);
    expect(supporters.mean + supporters.difference.mean).toBeCloseTo(criticism.supporters.mean, 9);
    expect(critics.standardError!).toBeGreaterThan(0);
    expect(desk.withoutDesk.impressionsOfCriticism.mean).toBeGreaterThan(criticism.impressions.criticism * 0.8);
  });

  test('is told with bounds that are computed', () => {
    const change = ({ calming, spreading } = unknownAnswers) =>
      [calming, spreading].map((answers) => {
        const { critics } = effectOfAnswers(criticism.reproductionNumber.criticism, desk.coverage!, answers);
        return Math.round(100 * (critics! - 1));
      });
    const { findings } = verdictOf(result, 'the buy', englishVerdict(english()));
    const { text = '' } = findings.find(({ topic }) => topic === 'desk') ?? {};
    const [low, high] = change();
    expect(text).toContain(`(${String(low).replace('-', '−')} to +${high}).`);
    expect(text).toContain(`Your desk answers before ${Math.round(100 * desk.coverage!)} % of the sights (`);
  });

  test('warns of what nobody has measured, and of answers that spread criticism', () => {
    const codes = warnings.map(({ code }) => code);
    expect(codes).toContain('hidingUnmeasured');
    expect(codes).not.toContain('answersSpread');
    const loud = simulate({ ...scenario, reply: { effect: 0.1, publicity: 0.5 } }, { network });
    expect(loud.cascade.desk!.netEffect).toBeCloseTo(1 - 0.9 * 1.5, 14);
    expect(loud.warnings.find(({ code }) => code === 'answersSpread')?.message).toContain('net effect −0.35');
  });
});
