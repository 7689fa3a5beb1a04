import { compare, growNetwork, presets, type Scenario } from 'ripplecast';
import { presetCatalogue, resolveScenario } from 'ripplecast/scenario';
import { describe, expect, it } from 'vitest';
import type { RunsCounted, ShownResult, SingleRun } from '../simulation/messages.ts';
import { lastRound, restRound, rowAt } from '../simulation/rounds.ts';
import { toSmallWorld } from '../state/small-world.ts';
import { textOf } from './sentence-parts.ts';
import { failedVerdict, failureSentence, loadingVerdict, verdictOf, type PageVerdict } from './verdict.ts';

const RUNS = 100;
const example: Scenario = {
  ...presets.seedExample,
  experiment: { ...presets.seedExample.experiment, replicates: RUNS },
};
const expected: Scenario = { ...example, level: 'meanField' };
const rates = { fanVisibility: 0.16, model: { shareProbability: 0.00288, visibility: 0.35 } };

function resultOf(scenario: Scenario): ShownResult {
  const { level } = resolveScenario(scenario);
  return compare(scenario, level === 'network' ? { network: growNetwork(scenario) } : {});
}

interface Said {
  readonly round?: number;
  readonly runs?: RunsCounted;
  readonly single?: SingleRun;
}

function verdictAt(result: ShownResult, { round, runs, single }: Said = {}): PageVerdict {
  const { replicates } = result.provenance.scenario.experiment;
  return verdictOf({
    result,
    round: round ?? restRound(result),
    runs: runs ?? { counted: replicates, wanted: replicates },
    voice: single === undefined ? 'average' : 'run',
    run: 11,
    single: single ?? null,
  });
}

const said = (scenario: Scenario, how?: Said): string => textOf(verdictAt(resultOf(scenario), how).parts);
const below = (scenario: Scenario, how?: Said): readonly string[] => verdictAt(resultOf(scenario), how).below;
const run = (...reach: readonly number[]): SingleRun => ({ reach, byCriticism: [] });

describe('the verdict', () => {
  it('tells the round in which sharing beats the broadcast, and the end', () => {
    const verdict = said(expected);
    expect(verdict).toBe('By round 4: 275 million people, 2.5 times the 2011 Super Bowl. In the end, everyone.');
    expect(verdict.length).toBeLessThanOrEqual(85);
    expect(said({ ...presets.seedExampleRound, level: 'meanField' })).toBe(verdict);
  });

  it('has at most 85 characters in every round of the example', () => {
    for (const level of ['population', 'meanField'] as const) {
      const result = resultOf({ ...example, level });
      const texts = Array.from({ length: lastRound(result) + 1 }, (_, round) =>
        textOf(verdictAt(result, { round }).parts),
      );
      expect(texts.filter((text) => text.length > 85)).toEqual([]);
    }
  });

  it('follows the playhead', () => {
    expect(said(expected, { round: 0 })).toBe('At the start: 1,000 people. In the end, everyone.');
    expect(said(expected, { round: 3 })).toBe(
      'By round 3: 26.6 million people, 24 % of the 2011 Super Bowl. In the end, everyone.'.replace(' %', '\u202f%'),
    );
    expect(said(expected, { round: 5 })).toBe(
      'In the end, everyone: 295 million people, 2.7 times the 2011 Super Bowl.',
    );
  });

  it('tells another end for another share rate', () => {
    expect(said({ ...expected, model: { shareProbability: 0.018 } })).toMatch(
      /^By round \d+: \d+ million people, 1\.\d+ times the 2011 Super Bowl\. In the end, nearly everyone\.$/u,
    );
    expect(said({ ...expected, model: { shareProbability: 0.005 } })).toMatch(/In the end, 172 million people\.$/u);
  });

  it('has counts that a reader can add', () => {
    const number = (text: string | undefined): number => Number(text?.replaceAll(',', ''));
    for (const [fans, share] of [
      [40_000, 0.00288],
      [40_000, 0.005],
      [1_000_000, 0.00288],
    ] as const) {
      const scenario = {
        ...example,
        message: { fans, fanVisibility: 0.16 },
        model: { ...rates.model, shareProbability: share },
        level: 'population',
        broadcast: null,
      } as const;
      const [, seen, adds, end] =
        /^(?:About )?([\d,]+) of the .+ fans see it; sharing adds ([\d,]+)\. In the end, ([\d,]+) people\.$/u.exec(
          said(scenario),
        ) ?? [];
      const { mean } = resultOf(scenario).cascade.earnedReach;
      expect(Math.abs(number(adds) / mean - 1), said(scenario)).toBeLessThan(0.02);
      expect(number(seen) + number(adds), said(scenario)).toBe(number(end));
    }
  });

  it('tells what sharing adds where it fades, not after how many rounds', () => {
    expect(said({ ...presets.measured2012, level: 'meanField' })).toBe(
      '160,000 of the million fans see it; sharing adds 69,000. That is 1 in 480 of the Super Bowl audience.',
    );
    expect(said({ ...expected, model: { shareProbability: 0.001 } })).toBe(
      'All 1,000 fans see it; sharing adds 429. That is 1 in 78,000 of the Super Bowl audience.',
    );
    const { fanVisibility, model } = rates;
    expect(said({ ...example, message: { fans: 1000, fanVisibility }, model })).toMatch(
      /^About 160 of the 1,000 fans see it, 2\d\d people in the end; in most runs nobody shares\.$/u,
    );
    expect(said({ ...example, message: { fans: 1, fanVisibility }, model })).toBe(
      'That one fan may not even see it. Hardly anyone else sees it; in most runs nobody shares.',
    );
  });

  it('says how runs split in two, and no average, in whatever round', () => {
    const split = '9 times in 10 nobody shares and it ends with that one fan. The tenth time it reaches everyone.';
    const result = resultOf(presets.oneFan);
    for (const round of [0, 3, lastRound(result)]) expect(textOf(verdictAt(result, { round }).parts)).toBe(split);
  });

  it('says so where no run shares it', () => {
    const rare = { ...example, message: { fans: 1 }, model: { shareProbability: 1e-6 } };
    expect(said(rare)).toBe('Nobody shares it in any of 100 runs. It ends with that one fan.');
  });

  it('says when the arithmetic counts more people than there are', () => {
    expect(said({ ...example, level: 'arithmetic' })).toBe(
      'In the end: 838 million of 295 million people. Everyone is counted again and again.',
    );
    expect(said({ ...example, level: 'arithmetic' }, { round: 2 })).toContain('In the end, 838 million: more than');
  });

  it('says when nobody sees it, and why', () => {
    expect(said({ ...example, message: { fans: 0 } })).toBe('Nobody sees it: there are no fans to start with.');
    expect(said({ ...example, message: { fans: 10, fanVisibility: 0 } })).toContain('shown to none of the fans');
    expect(below({ ...example, message: { fans: 0 } })).toEqual([]);
  });

  it('says why it stays with the fans', () => {
    const alone = { ...example, broadcast: null };
    expect(said({ ...alone, universe: 1, followers: 0, message: { fans: 1 } })).toBe(
      'It stays with the one fan: everyone is a fan already. 1 person sees it.',
    );
    expect(said({ ...alone, followers: 0 })).toBe(
      'It stays with the fans: there are no friends to share it with. 1,000 people see it.',
    );
    expect(said({ ...alone, model: { shareProbability: 0 } })).toContain('the fans: nobody shares it.');
    expect(said({ ...alone, model: { shareProbability: 0.1, visibility: 0 } })).toContain('no friend gets to see');
  });

  it('speaks of other broadcasts, and of none', () => {
    expect(said({ ...expected, broadcast: { buy: 'oscars-2011' } })).toContain('times the 2011 Academy Awards');
    const placements = [{ audience: 1e8, insertions: 1, costPerInsertion: 1e6 }];
    expect(said({ ...expected, broadcast: { placements } })).toContain('2.8 times your TV spot.');
    expect(said({ ...expected, broadcast: null })).toBe('In the end, everyone: 295 million people.');
  });

  it('tells a small difference from none', () => {
    const fans = { ...expected, message: { fans: 113_000_000 } };
    expect(said(fans)).toContain('113 million people, 1.02 times the 2011 Super Bowl. In the end, everyone.');
    const less = { ...fans, message: { fans: 110_900_000 } };
    expect(said(less, { round: 0 })).toContain('99.9\u202f% of the 2011 Super Bowl');
  });

  it('counts everyone in a large world', () => {
    expect(said({ ...example, universe: 1e10 })).toMatch(/^By round 4: \d+ million people, 7\.\d times .*everyone\.$/u);
    expect(said({ ...example, model: { shareProbability: 1 } })).toMatch(/everyone: 295 million people/u);
    expect(said({ ...example, message: { fans: 294_650_000 } })).toContain('everyone is a fan already');
  });

  it('speaks of complaints where they begin it', () => {
    const complaint = { ...presets.complaintAsMeasured, experiment: { replicates: 30 } };
    expect(said(complaint)).toMatch(/^In the end: [\d,.]+ people see a complaint\.$/u);
    expect(said(complaint, { round: 0 })).toMatch(
      /^After 1 hour: [\d,.]+ people see a complaint\. In the end, [\d,.]+ /u,
    );
  });

  it('ends with the hours where sharing goes on, and tells what a desk changes', () => {
    const desk = { ...presets.roundTheClockDesk, experiment: { replicates: 20 } };
    expect(said(desk)).toMatch(/^After 3 days: [\d,.]+ people see a complaint, .* (?:than|as) without your desk\.$/u);
    expect(said(desk, { round: 1 })).toMatch(/ people see a complaint\. After 3 days, [\d,.]+ people\.$/u);
  });

  it('says that it counts, or why it cannot', () => {
    expect(textOf(loadingVerdict().parts)).toBe('Counting how far it goes …');
    expect(failedVerdict('refused', 'Too many people.').below).toEqual(['Too many people.']);
    expect(failureSentence('died', '')).toBe('The simulation has stopped. The browser may be short of memory.');
    expect(failedVerdict('died', '').parts).toEqual([{ text: 'The simulation has stopped.' }]);
  });
});

describe('the verdict of one run', () => {
  it('tells its own people, its own end and its own passing', () => {
    const single = run(1000, 31_000, 9e5, 26e6, 281e6, 294_650_000);
    expect(said(example, { single, round: 4 })).toBe(
      'Run 12 of 100, by round 4: 281 million people, 2.5 times the 2011 Super Bowl. In the end, everyone.',
    );
    expect(said(example, { single, round: 5 })).toMatch(/^Run 12 of 100, in the end: everyone, 295 million people/u);
    expect(below(example, { single, round: 4 })).toEqual([
      expect.stringMatching(/^9 in 10 of 100 runs reach between \d+ and \d+ million people by round 4\.$/u),
      'Each sharer brings 30 new sharers',
      'It beats the Super Bowl in round 4.',
    ]);
  });

  it('says with whom it ends', () => {
    expect(said(presets.oneFan, { single: run(1, 1) })).toBe('Run 12 of 1,000: it ends with one fan.');
    expect(said(example, { single: run(160, 160) })).toBe('Run 12 of 100: it ends with the 160 fans who see it.');
    expect(said(example, { single: run(0) })).toBe('Run 12 of 100: nobody sees it.');
    expect(below(presets.oneFan, { single: run(1, 1) }).at(-1)).toBe('This run never beats the Super Bowl.');
  });

  it('says the end from the step on at which it ends', () => {
    const single = run(1, 12, 23, 23, 23);
    const village = {
      ...toSmallWorld(presets.seedExample, 300),
      experiment: { ...example.experiment, replicates: 50 },
    };
    const result = resultOf(resolveScenario(village));
    const { parts, below: line } = verdictAt(result, { round: 2, single });
    expect(textOf(parts)).toBe('Run 12 of 50, in the end: 23 of 2,000 people.');
    expect(line[0]).toMatch(/^9 in 10 of 50 runs end /u);
  });

  it('fits on a phone, as the other verdicts do', () => {
    const texts = [example, presets.measured2012, { ...expected, level: 'population' as const }].flatMap((scenario) => {
      const result = resultOf({ ...scenario, experiment: example.experiment ?? {} });
      return [null, run(1000, 31_000, 9e5, 26e6, 281e6, 294_650_000)].map((single) =>
        textOf(
          verdictOf({
            result,
            round: restRound(result),
            runs: { counted: RUNS, wanted: RUNS },
            voice: single === null ? 'average' : 'run',
            run: 11,
            single,
            isNarrow: true,
          }).parts,
        ),
      );
    });
    expect(texts.filter((text) => text.length > 90)).toEqual([]);
    expect(texts).toContain('Run 12, by round 4: 281 million, 2.5 times the 2011 Super Bowl. In the end, everyone.');
    expect(texts[2]).toMatch(
      /^160,000 of the million fans see it; sharing adds 69,\d00: 1 in 4[89]0 of the Super Bowl\.$/u,
    );
  });

  it('is a plain verdict where there is only one', () => {
    const one = { ...example, experiment: { ...example.experiment, replicates: 1 } };
    expect(said(one, { single: run(1000, 31_000) })).toMatch(/^By round 4/u);
  });
});

describe('the line below', () => {
  it('gives the range, R, and how many runs beat the broadcast', () => {
    expect(below(presets.oneFan)).toEqual([
      'Average of 1,000 runs. 9 in 10 end between 1 person and 295 million people.',
      'Each sharer brings 30 new sharers',
      '104 of 1,000 runs beat the Super Bowl.',
    ]);
    expect(below(example)).toEqual([
      expect.stringMatching(/^Average of 100 runs\. 9 in 10 reach between \d+ and \d+ million people by round 4\.$/u),
      'In the end, everyone',
      'Each sharer brings 30 new sharers',
      'All 100 runs beat the Super Bowl in the end.',
    ]);
  });

  it('tells the range of the end beside that of the round that passes, and of which the count of runs is', () => {
    const own = {
      ...example,
      message: { fans: 20_000, fanVisibility: 0.16 },
      model: { shareProbability: 0.01, visibility: 0.35 },
      broadcast: { placements: [{ audience: 5_000_000, insertions: 1, costPerInsertion: 100_000 }] },
    };
    const result = resultOf(own);
    expect(verdictAt(result).below).toEqual([
      expect.stringMatching(/^Average of 100 runs\. 9 in 10 reach between .* people by round \d+\.$/u),
      expect.stringMatching(/^In the end between [\d,]+ people and [\d.]+ million people$/u),
      'Each sharer brings 1.05 new sharers',
      expect.stringMatching(/^\d+ of 100 runs beat your TV spot in the end\.$/u),
    ]);
    const { below: atTheEnd } = verdictAt(result, { round: lastRound(result) });
    expect(atTheEnd).toHaveLength(3);
    expect(atTheEnd.at(-1)).toMatch(/^\d+ of 100 runs beat your TV spot\.$/u);
  });

  it('says where all runs are the same', () => {
    expect(below(example, { round: 0 })[0]).toBe('Average of 100 runs. All reach 1,000 people at the start.');
    expect(below({ ...example, message: { fans: 1_000_000 } }, { round: 9 })[0]).toBe(
      'Average of 100 runs. All end at 295 million people.',
    );
  });

  it('says that a few differ where both ends are the same', () => {
    const rarely = {
      ...example,
      message: { fans: 1 },
      model: { shareProbability: 0.003 },
      experiment: { replicates: 500, rngSeed: 'a' },
    };
    expect(below(rarely)[0]).toBe('Average of 500 runs. At least 9 in 10 end at exactly 1 person.');
  });

  it('says how far the count is', () => {
    expect(below(example, { runs: { counted: 22, wanted: 100 } })[0]).toMatch(
      /^Average of the first 22 of 100 runs\. /u,
    );
  });

  it('says what has no luck in it', () => {
    expect(below(expected)).toEqual([
      'Averages without luck (each person counts once)',
      'Each sharer brings 30 new sharers',
    ]);
    expect(below({ ...example, level: 'arithmetic' })[0]).toBe(
      'Simple multiplication (everyone counted again and again)',
    );
  });

  it('does not speak of all where there is one run', () => {
    const one = { ...example, experiment: { ...example.experiment, replicates: 1 } };
    expect(below(one)).toEqual([
      'This is one run, which does not say what others would do.',
      'Each sharer brings 30 new sharers',
      'It beats the Super Bowl.',
    ]);
  });

  it('says that the people of a small world are the same in all runs', () => {
    const world = { ...toSmallWorld(presets.seedExample, 300), experiment: { ...example.experiment, replicates: 50 } };
    const result = resultOf(resolveScenario(world));
    const { parts, below: line } = verdictAt(result, { round: lastRound(result) });
    expect(textOf(parts)).toMatch(/^\d+ times in \d+ it reaches nearly everyone\. /u);
    expect(line[0]).toMatch(/^50 runs among the same 2,000 people: 9 in 10 end between [\d,]+ and [\d,]+ people\.$/u);
  });
});

describe('every preset', () => {
  it('has sentences without a hole, in every round, of the average and of a run', () => {
    const wrong: string[] = [];
    for (const { id, scenario } of presetCatalogue) {
      const experiment = { ...scenario.experiment, replicates: scenario.timing === undefined ? 100 : 20 };
      const result = resultOf({ ...scenario, experiment });
      const last = lastRound(result);
      const rounds = [...new Set([0, 1, Math.floor(last / 2), restRound(result), last])];
      const single = run(...Array.from({ length: last + 1 }, (_, step) => Math.round(rowAt(result, step).reach)));
      for (const round of rounds) {
        for (const how of [{ round }, { round, single }]) {
          const { parts, below: line } = verdictAt(result, how);
          for (const text of [textOf(parts), ...line]) {
            const isBad =
              /NaN|undefined|Infinity|null|\b1 people\b| {2}|\b1 \w+s\b|[a-z]\.[a-z]/u.test(text) || text.length > 122;
            if (isBad) wrong.push(`${id}, ${round}: ${text}`);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('steps', () => {
  it('end with the last that reaches somebody', () => {
    const result = resultOf(expected);
    expect(restRound(result)).toBe(4);
    expect(lastRound(result)).toBeLessThan(result.cascade.generations!.length);
    expect(lastRound({ ...result, tracedRounds: lastRound(result) + 1 })).toBe(lastRound(result) + 1);
    expect(lastRound({ ...result, tracedRounds: 1 })).toBe(lastRound(result));
  });
});
