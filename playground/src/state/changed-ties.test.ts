import { presets, type CompleteScenario } from 'ripplecast/scenario';
import { expect, it } from 'vitest';
import { amongNewPeople, withoutTie, withTie } from './changed-ties.ts';
import { withSmallWorld } from './small-world.ts';

const village = withSmallWorld(presets.seedExample, { people: 30, meanFriends: 9, clustering: 0.3 });

function tiesOf({ network }: CompleteScenario): unknown {
  if (network === null || !('generator' in network)) throw new Error('the network must be grown');
  return [network.cut, network.tie];
}

it('a tie that is cut stands in the scenario, the smaller number first', () => {
  const cut = withoutTie(withoutTie(village, 7, 3), 12, 20);
  expect(tiesOf(cut)).toEqual([
    [
      [3, 7],
      [12, 20],
    ],
    undefined,
  ]);
});

it('a tie that is added stands there too', () => {
  expect(tiesOf(withTie(village, 4, 9))).toEqual([undefined, [[4, 9]]]);
});

it('what is taken back leaves the scenario as it was', () => {
  expect(withTie(withoutTie(village, 7, 3), 3, 7)).toEqual(village);
  expect(withoutTie(withTie(village, 4, 9), 9, 4)).toEqual(village);
});

it('a scenario without a grown network has no ties to change', () => {
  expect(withTie(presets.seedExample, 0, 1)).toBe(presets.seedExample);
});

it('other people have other ties: those that were changed by hand, and absent starters, are left out', () => {
  const cut = { ...withoutTie(village, 3, 7), message: { seeds: [2, 28] } };
  const fewer = withSmallWorld({ ...cut, network: cut.network }, { people: 20, meanFriends: 9, clustering: 0.3 });
  expect(amongNewPeople(fewer, cut)).toMatchObject({ network: fewer.network, message: { seeds: [2] } });
  const other = { ...cut, experiment: { ...cut.experiment, rngSeed: 'other' } };
  expect(tiesOf(amongNewPeople(other, cut))).toEqual([undefined, undefined]);
  const louder = { ...cut, message: { seeds: [5] } };
  expect(amongNewPeople(louder, cut)).toBe(louder);
  const given = { ...withoutTie(other, 1, 2) };
  expect(tiesOf(amongNewPeople(given, cut))).toEqual(tiesOf(given));
});
