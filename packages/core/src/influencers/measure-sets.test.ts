import { describe, expect, it } from 'vitest';
import { enumerateSets } from '../../test/influencers/enumerated-sets.ts';
import { InvalidParameterError } from '../errors.ts';
import { followerGraphFromRows, karateClub } from '../graph/index.ts';
import type { InfluenceModel } from './influence-model.ts';
import { measureSets } from './measure-sets.ts';
import { joinMeasured } from './measured-sets.ts';
import { prepareInfluence } from './prepare-influence.ts';
import { sampleSets } from './reverse-sets.ts';

const club = karateClub().graph;
const share: InfluenceModel = { kind: 'share', visibility: 0.5, shareProbability: 0.2 };
const range = (first: number, count: number) => ({ collection: 'measure', first, count, rngSeed: 'measured' }) as const;

describe('measureSets', () => {
  it('counts what sets that were kept say, one by one', () => {
    const influence = prepareInfluence(club, { model: share });
    const who = { seeds: [0, 5], booked: [33, 2], candidates: [0, 1, 5, 8, 30] };
    const measured = measureSets(influence, { range: range(0, 3000), ...who });
    const sets = sampleSets(influence, range(0, 3000));
    const [byCandidates, counts] = [new Map<number, number>(), { booked: 0, chosen: 0 }];
    for (let set = 0; set < 3000; set += 1) {
      const members = new Set(sets.members.subarray(sets.offsets[set], sets.offsets[set + 1]));
      if (who.booked.some((person) => members.has(person))) {
        counts.booked += 1;
        continue;
      }
      const inSet = who.candidates.filter((person) => members.has(person)).length;
      byCandidates.set(inSet, (byCandidates.get(inSet) ?? 0) + 1);
      if (who.seeds.some((person) => members.has(person))) counts.chosen += 1;
    }
    expect(measured).toMatchObject({ totalWeight: 34, candidates: 5, sets: 3000 });
    expect([measured.bookedHits, measured.chosenHits]).toEqual([counts.booked, counts.chosen]);
    expect([...measured.byCandidates.values].map((value, i) => [value, measured.byCandidates.sets[i]])).toEqual(
      [...byCandidates].sort(([one], [other]) => one - other),
    );
    expect(measured.byExposed.sets.reduce((sum, sets) => sum + sets, 0)).toBe(counts.chosen);
  });

  it('does not depend on how the sets are cut', () => {
    const influence = prepareInfluence(club, { model: { kind: 'linearThreshold', threshold: 'random' } });
    const who = { seeds: [0], booked: [33], candidates: null };
    const parts = [range(0, 1000), range(1000, 1), range(1001, 1500)].map((part) =>
      measureSets(influence, { range: part, ...who }),
    );
    expect(joinMeasured(parts)).toEqual(measureSets(influence, { range: range(0, 2501), ...who }));
    expect(measureSets(influence, { range: range(7, 0), ...who })).toMatchObject({ sets: 0, candidates: 33 });
  });

  it('agrees with the enumeration of all worlds', () => {
    const six = followerGraphFromRows({
      offsets: Uint32Array.of(0, 2, 4, 6, 7, 8, 9),
      followers: Uint32Array.of(1, 2, 2, 3, 3, 5, 4, 5, 0),
    });
    const visibility = Float32Array.of(0.5, 0.25, 0.1, 0.5, 0.3, 0.2, 0.5, 0.25, 0.1);
    const shareProbability = Float64Array.of(0.2, 0.9, 0.5, 0.7, 0.3, 0.6);
    const sets = 20_000;
    for (const model of ['independentCascade', 'share'] as const) {
      const drawn = prepareInfluence(six, {
        model:
          model === 'share'
            ? { kind: model, visibility, shareProbability }
            : { kind: model, edgeProbability: visibility },
      });
      const who = { seeds: [0, 3], booked: [5], candidates: null };
      const measured = measureSets(drawn, { range: range(0, sets), ...who });
      const exact = enumerateSets(model, who.seeds, { booked: who.booked });
      expect(measured.candidates).toBe(exact.candidates);
      // Exact: the sum over all worlds. n = 20,000; notices an error above 0.018.
      expect(measured.bookedHits).toHappenWith(exact.bookedHits / exact.sets, { n: sets });
      expect(measured.chosenHits).toHappenWith(exact.chosenHits / exact.sets, { n: sets });
      for (const table of ['byCandidates', 'byExposed'] as const) {
        const masses = Array.from(exact[table].sets, (weight) => weight / sum(exact[table].sets));
        const counts = Array.from(exact[table].values, (value) => {
          const place = measured[table].values.indexOf(value);
          return place < 0 ? 0 : measured[table].sets[place];
        });
        expect(sum(counts)).toBe(sum(measured[table].sets));
        expect(counts).toFollow(masses);
      }
    }
  });

  it('refuses people who are not there, given twice, or booked and a candidate', () => {
    const influence = prepareInfluence(club, { model: share });
    const measure = (who: object) => () =>
      measureSets(influence, { range: range(0, 10), seeds: [], booked: [], candidates: null, ...who });
    expect(measure({ seeds: [34] })).toThrow('seeds[0] must be a whole number from 0 to 33; got 34');
    expect(measure({ seeds: [1, 1] })).toThrow('seeds[1] must be a person given once');
    expect(measure({ booked: [3], candidates: [1, 3] })).toThrow('candidates[1] must be');
    expect(measure({ range: range(0, -1) })).toThrow(InvalidParameterError);
    expect(measure({ seeds: 4 })).toThrow('seeds must be an array; got 4');
    expect(() => joinMeasured([])).toThrow('parts must be at least one measured part; got []');
  });
});

function sum(values: ArrayLike<number>): number {
  return Array.from(values).reduce((all, value) => all + value, 0);
}
