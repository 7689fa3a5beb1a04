import { describe, expect, test } from 'vitest';
import { once, shared } from '../../../test/broadcast/modelled-vehicles.ts';
import { InvalidParameterError } from '../../errors.ts';
import { agostini } from './agostini.ts';
import { betaBinomial } from './beta-binomial.ts';
import { binomial } from './binomial.ts';
import { dirichletMultinomialMass } from './dirichlet-multinomial.ts';
import { goerg } from './goerg.ts';
import { hofmansAccumulation } from './hofmans-accumulation.ts';
import { hofmans } from './hofmans.ts';
import { dispersionOfReach } from './negative-binomial.ts';
import { pairwiseUnion } from './pairwise-union.ts';
import { sainsbury } from './sainsbury.ts';

describe('the models refuse', () => {
  const two = once(0.3, 0.4);

  test.each<[string, () => unknown, string]>([
    [
      'a percentage',
      () => sainsbury({ vehicles: once(30) }),
      'schedule.vehicles[0].reach must be a fraction of the universe in [0, 1], where 30 % is 0.3; got 30',
    ],
    ['no vehicle', () => binomial({ vehicles: [] }), 'schedule.vehicles must be at least one vehicle; got []'],
    [
      'no second reach',
      () => betaBinomial({ vehicles: two }),
      'schedule.vehicles[0].secondReach must be what two insertions reach, which the model needs; got nothing',
    ],
    [
      'a second reach beyond chance',
      () => betaBinomial({ vehicles: [{ reach: 0.5, secondReach: 0.8, insertions: 2 }] }),
      'from 0.5, what one insertion reaches, to 0.75, what two independent ones reach; got 0.8',
    ],
    [
      'several insertions',
      () => agostini({ vehicles: [{ reach: 0.3, insertions: 2 }], duplications: [] }),
      '1, since the formula knows one insertion of each vehicle; got 2',
    ],
    [
      'a pair that is missing',
      () => hofmans({ vehicles: two }),
      'schedule.duplications must have every pair of vehicles; the pair [0, 1] is missing',
    ],
    [
      'a pair twice',
      () => hofmans({ vehicles: two, duplications: shared([0, 1, 0.1], [1, 0, 0.1]) }),
      'a pair that is not there already',
    ],
    [
      'a shared audience outside its bounds',
      () => hofmans({ vehicles: once(0.7, 0.6), duplications: shared([0, 1, 0.2]) }),
      'schedule.duplications[0].reach must be from 0.29',
    ],
    [
      'a formula that leaves the universe',
      () => agostini({ vehicles: once(0.9, 0.9, 0.9), duplications: shared([0, 1, 0.8], [0, 2, 0.8], [1, 2, 0.8]) }),
      'for which the formula of Agostini gives a reach from 0.9 to 1; it gives 1.35',
    ],
    [
      'a third reach below the second',
      () => hofmansAccumulation({ reach: 0.3, secondReach: 0.4, thirdReach: 0.39, insertions: 3 }),
      'above 0.4, what two insertions reach, and at most 0.5',
    ],
    ['a reach out of reach', () => dispersionOfReach(1, 0.7), 'reach must be above 0 and at most 0.632'],
    ['a point without repeats', () => goerg({ impressions: 100, reach: 100 }, 50), 'point.reach must be below 100'],
    [
      'more views than occasions',
      () => dirichletMultinomialMass({ vehicles: [1], none: 1, occasions: 2 }, [3]),
      'counts must be together at most 2, the occasions',
    ],
    [
      'overlaps that leave too little',
      () =>
        pairwiseUnion(
          [
            { reach: 0.5, mostReach: 0.5 },
            { reach: 0.5, mostReach: 0.5 },
            { reach: 0.5, mostReach: 0.5 },
          ],
          [
            { between: [0, 1], overlap: 1 },
            { between: [0, 2], overlap: 1 },
            { between: [1, 2], overlap: 1 },
          ],
        ),
      'overlaps must leave from 0.5',
    ],
    ['a misspelt key', () => binomial({ vehicles: two, duplication: [] } as never), 'duplications'],
  ])('%s', (_, call, message) => {
    expect(call).toThrow(InvalidParameterError);
    expect(call).toThrow(message);
  });
});
