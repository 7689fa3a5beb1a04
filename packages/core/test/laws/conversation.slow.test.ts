import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NotAvailableError, InvalidDocumentError } from '../../src/errors.ts';
import { simulate, simulateShard, toDocument } from '../../src/index.ts';
import type { CascadeRows, Scenario, SimulationResult } from '../../src/index.ts';
import { openNetwork, prepareScenario } from '../../src/experiment/index.ts';
import { karateClub } from '../../src/graph/index.ts';
import { resultSchema } from '../../src/scenario/index.ts';
import { talkingScenarios } from '../arbitraries/talking-scenario.ts';

/** Expected values may differ by this fraction where they are equal on paper. */
const ROUNDING = 1e-8;

const network = openNetwork(karateClub());

interface Run {
  readonly rows: CascadeRows;
  readonly result: SimulationResult;
  readonly people: number;
}

/** Runs a scenario; null where its delays are too short for steps, or all would happen at once, which is said. */
function runOf(scenario: Scenario): Run | null {
  try {
    const prepared = prepareScenario(scenario, scenario.level === 'network' ? { network } : {});
    return {
      rows: simulateShard(prepared, { first: 0, count: 6 }),
      result: simulate(prepared),
      people: prepared.universe,
    };
  } catch (error) {
    if (error instanceof NotAvailableError) expect(error.message).toMatch(/needs more than|does not settle/);
    else if (error instanceof InvalidDocumentError) expect(error.message).toMatch(/all would happen at once/);
    else throw error;
    return null;
  }
}

const numberOfRuns = { arithmetic: 40, meanField: 20, population: 60, network: 60 } as const;

describe.each(['arithmetic', 'meanField', 'population', 'network'] as const)('%s', (level) => {
  const isExpected = level === 'arithmetic' || level === 'meanField';
  const wrong: string[] = [];
  const atMost = (smaller: number | undefined, larger: number | undefined, what: string): void => {
    const slack = isExpected ? ROUNDING * Math.max(1, larger ?? 0) : 0;
    if (!(smaller! >= -slack && smaller! <= larger! + slack)) wrong.push(`${what}: ${smaller} and ${larger}`);
  };
  const same = (a: number | undefined, b: number, what: string): void => {
    if (!(Math.abs(a! - b) <= ROUNDING * Math.max(1, b))) wrong.push(`${what}: ${a} and ${b}`);
  };
  const sumOf = (values: Float64Array | undefined, from: number, to: number): number =>
    values!.subarray(from, to).reduce((sum, value) => sum + value, 0);

  test('rows obey the laws of counting, results are documents without holes', () => {
    let computed = 0;
    fc.assert(
      fc.property(talkingScenarios(level), (scenario) => {
        const run = runOf(scenario);
        if (run === null) return;
        computed += 1;
        wrong.length = 0;
        const { rows, result, people } = run;
        for (let entry = 0; entry < rows.newReach.length; entry += 1) {
          if (level !== 'meanField') atMost(rows.newReach[entry], rows.impressions[entry], 'newReach ≤ impressions');
          if (rows.critics === undefined) continue;
          atMost(rows.critics[entry], rows.sharers[entry], 'critics ≤ sharers');
          atMost(rows.newReachByCriticism![entry], rows.newReach[entry], 'by criticism ≤ newReach');
          atMost(rows.impressionsOfCriticism![entry], rows.impressions[entry], 'of criticism ≤ impressions');
        }
        for (let row = 0; row < rows.count; row += 1) {
          const [from, to] = [rows.offsets[row], rows.offsets[row + 1]];
          const reach = sumOf(rows.newReach, from, to);
          same(rows.kPlusReach[10 * row], reach, '1+ reach');
          for (let k = 1; k < 10; k += 1)
            atMost(rows.kPlusReach[10 * row + k], rows.kPlusReach[10 * row + k - 1], 'k+');
          if (level !== 'arithmetic') atMost(reach, people, 'reach ≤ universe');
          atMost(sumOf(rows.sharers, from, to), reach, 'sharers ≤ reach');
          if (rows.ownReach !== undefined) atMost(rows.ownReach[row], sumOf(rows.impressions, from, to), 'own');
          if (rows.asked === undefined) continue;
          const sights = rows.sightsBeforeAnswer![row] + rows.sightsWithAnswer![row] + rows.sightsElsewhere![row];
          same(sights, sumOf(rows.impressionsOfCriticism, from, to), 'sights of criticism');
          atMost(rows.coveredSights![row], rows.coverableSights![row], 'covered ≤ coverable');
          same(rows.asked[row], sumOf(rows.critics, from, to), 'every critic asks');
          atMost(rows.answered![row] + rows.gaveUp![row], rows.asked[row], 'answered and gave up');
          if (rows.busyHours![row] > rows.openHours![row] * (1 + ROUNDING)) wrong.push('busy ≤ open');
        }
        expect(rows.asked === undefined).toBe(rows.withoutDesk === undefined);
        const document = toDocument(result);
        expect(resultSchema['~standard'].validate(document)).not.toHaveProperty('issues');
        expect(JSON.parse(JSON.stringify(document))).toEqual(document);
        expect(wrong).toEqual([]);
      }),
      { seed: 20_261_129, numRuns: numberOfRuns[level] },
    );
    expect(computed).toBeGreaterThan(numberOfRuns[level] / 2);
  });
});
