import { planReach } from '../../../src/broadcast/index.ts';
import type { Calls } from './call.ts';

/** Calls of what plans schedules. */
export const reachCalls: Calls = {
  planReach: {
    call: planReach,
    arguments: [
      {
        universe: 100,
        placements: [
          {
            audience: 5,
            insertions: 1,
            costPerInsertion: 2,
            secondReach: 6,
            name: 'News',
            basis: 'P2+',
            currency: 'USD',
          },
          { audience: 5, insertions: 1, costPerInsertion: 2 },
        ],
        duplications: [{ between: [0, 1], audience: 2 }],
        production: 3,
        basis: 'P2+',
        currency: 'USD',
      },
      'loyalViewers',
      { effectiveFrequency: 2 },
    ],
    kinds: {
      0: 'object',
      '0.universe': 'number',
      '0.placements': 'array',
      '0.placements.0': 'object',
      '0.placements.0.audience': 'number',
      '0.placements.0.insertions': 'number',
      '0.placements.0.costPerInsertion': 'number',
      '0.placements.0.secondReach': 'number',
      '0.placements.0.name': 'text',
      '0.placements.0.basis': 'text',
      '0.placements.0.currency': 'text',
      '0.duplications': 'array',
      '0.duplications.0': 'object',
      '0.duplications.0.between': 'array',
      '0.duplications.0.audience': 'number',
      '0.production': 'number',
      '0.basis': 'text',
      '0.currency': 'text',
      1: 'text',
      2: 'object',
      '2.effectiveFrequency': 'number',
    },
  },
};
