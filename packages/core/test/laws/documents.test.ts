import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakEven, compare, fansToReach, resolveScenario, simulate, toDocument, version } from '../../src/index.ts';
import { breakEvenSchema, fansToReachSchema, resultSchema } from '../../src/scenario/index.ts';
import { allLevels, scenarios } from '../arbitraries/scenario.ts';

const runs = { seed: 20_261_122, numRuns: 200 };

test('every result is a document of version 1, and the same after a journey as text', () => {
  fc.assert(
    fc.property(scenarios(allLevels), (scenario) => {
      for (const result of [compare(scenario), simulate(scenario)]) {
        const document = toDocument(result);
        expect(resultSchema['~standard'].validate(document)).not.toHaveProperty('issues');
        expect(JSON.parse(JSON.stringify(document))).toEqual(document);
      }
    }),
    runs,
  );
});

test('every break-even is a document of version 1, and its value lies in its range', () => {
  const parameters = fc.constantFrom('shareProbability', 'fans', 'followers', 'visibility', 'budget');
  fc.assert(
    fc.property(scenarios(allLevels), parameters, fc.boolean(), (scenario, parameter, reach) => {
      fc.pre(scenario.broadcast !== null && scenario.cost !== null && scenario.universe! > 2);
      fc.pre(typeof scenario.followers === 'number' && !(parameter === 'budget' && reach));
      const { model } = scenario;
      fc.pre('shareProbability' in model && typeof model.shareProbability === 'number');
      const answer = breakEven(scenario, { parameter, target: reach ? 'reach' : 'costPerThousandReached' });
      expect(breakEvenSchema['~standard'].validate(answer)).not.toHaveProperty('issues');
      expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
      if (answer.value === null) return;
      expect(answer.value).toBeGreaterThanOrEqual(answer.range[0]);
      expect(answer.value).toBeLessThanOrEqual(answer.range[1]);
    }),
    { seed: 20_261_122, numRuns: 60 },
  );
});

test('every answer in fans is a document of version 1, whose fans reach so many people', () => {
  fc.assert(
    fc.property(scenarios(allLevels), fc.double({ min: 1e-3, max: 1.5, noNaN: true }), (scenario, part) => {
      const people = part * scenario.universe!;
      const provenance = { ripplecast: version, scenario: resolveScenario(scenario) };
      const answer = { version: 1, provenance, ...fansToReach(scenario, people) } as const;
      expect(fansToReachSchema['~standard'].validate(answer)).not.toHaveProperty('issues');
      expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
      expect(answer.fans === null ? answer.reach < people : answer.reach >= people * (1 - 1e-12)).toBe(true);
      if (answer.fans === null) expect([answer.fansCost, answer.cost]).toEqual([null, null]);
      else expect(answer.fans > scenario.universe!).toBe(answer.exceedsUniverse);
    }),
    { seed: 20_261_122, numRuns: 60 },
  );
});
