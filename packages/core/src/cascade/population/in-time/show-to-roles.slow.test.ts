import { describe, expect, test } from 'vitest';
import { example } from '../../../../test/cascade/example.ts';
import { openStream } from '../../../random/index.ts';
import { createRoleTally, type RoleTally } from '../roles/role-tally.ts';
import { createRoleCounts, type RoleCounts } from './role-counts.ts';
import { MOST_ONE_BY_ONE } from './show-pooled.ts';
import { showGroupToRoles, showPooledToRoles } from './show-to-roles.ts';
import {
  beginTimedPopulation,
  createTimedPopulation,
  CRITICISM,
  PRAISE,
  type TimedPopulation,
} from './timed-population.ts';

interface Batch {
  readonly people: readonly number[];
  readonly unreached: readonly number[];
  readonly praise: number;
  readonly criticism: number;
  readonly count: number;
}

const batches: Readonly<Record<string, Batch>> = {
  'few sights in a town': {
    people: [14_000, 4_000, 1_500, 500],
    unreached: [9_000, 2_000, 500, 400],
    praise: 60,
    criticism: 40,
    count: 500,
  },
  'everyone in a village sees it several times': {
    people: [300, 100, 60, 40],
    unreached: [200, 100, 20, 0],
    praise: 500,
    criticism: 700,
    count: 300,
  },
  'so many that they are drawn as a whole': {
    people: [1_400, 400, 150, 50],
    unreached: [1_300, 200, 150, 0],
    praise: MOST_ONE_BY_ONE / 2,
    criticism: MOST_ONE_BY_ONE,
    count: 120,
  },
};

/*
 * Two samples of one batch; chi-square of up to 30 cells at α = 1e-5: with n = 500, 300 and 120 each it catches a shift of about 0.35, 0.45
 * and 0.7 standard deviations in any number of any role.
 */
describe('pooled sights by people with roles', () => {
  test.each(Object.entries(batches))('cannot be told from one after the other: %s', (name, batch) => {
    const { praise, criticism, count } = batch;
    const universe = batch.people.reduce((a, b) => a + b, 0);
    const draw = (
      rngSeed: string,
      show: (state: TimedPopulation, roles: RoleCounts) => void,
    ): Record<string, number[]> => {
      const roles = createRoleCounts(2);
      roles.stream = openStream(rngSeed, 0, 'roles');
      roles.people.set(batch.people);
      roles.shareAfter.set([0.1, 0.2, 0.6, 0.4, 0.3, 0.3, 0.6, 0.5]);
      roles.praisesAfter.set([0.7, 0.7, 1, 0, 0, 0, 1, 0]);
      const state = createTimedPopulation({ ...example, universe, followers: 20 }, 1, false, roles);
      beginTimedPopulation(state, rngSeed, 0);
      const numbers: Record<string, number[]> = {};
      for (let i = 0; i < count; i += 1) {
        roles.unreached.set(batch.unreached);
        state.undecided[0] = batch.unreached.reduce((a, b) => a + b, 0);
        state.sharing.fill(0);
        roles.tally = createRoleTally();
        show(state, roles);
        for (const [key, values] of Object.entries(roles.tally) as [keyof RoleTally, Float64Array][])
          values.forEach((value, role) => (numbers[`${key} of role ${role}`] ??= []).push(value));
        (numbers['supporters in all'] ??= []).push(state.sharing[PRAISE]);
        (numbers['critics in all'] ??= []).push(state.sharing[CRITICISM]);
        (numbers['unreached in all'] ??= []).push(state.undecided[0]);
      }
      return numbers;
    };
    const pooled = {
      sights: Float64Array.of(praise, criticism),
      shown: new Float64Array(2),
      pairs: new Float64Array(2),
      fresh: new Float64Array(2),
      reads: 0,
    };
    const together = draw(`${name}, together`, (state, roles) => showPooledToRoles(state, roles, pooled));
    const order = openStream(name, 0, 'order');
    const oneByOne = draw(`${name}, one by one`, (state, roles) => {
      let toCome = praise;
      for (let left = praise + criticism; left > 0; left -= 1) {
        const kind = order.nextUniform() * left < toCome ? PRAISE : CRITICISM;
        if (kind === PRAISE) toCome -= 1;
        showGroupToRoles(state, roles, 1, universe - 1, kind);
      }
    });
    for (const [key, values] of Object.entries(oneByOne)) expect(together[key], key).toAgreeWithValues(values);
  });
});
