import { scenarioKey } from 'ripplecast/scenario';
import { describe, expect, it } from 'vitest';
import { fieldName } from './field-names.ts';

describe('the name of a key', () => {
  it('is that of its control, and within it both names', () => {
    expect(['followers', 'followers.mu', 'followers.max', 'experiment.maxGenerations'].map(fieldName)).toEqual([
      'Friends',
      'Friends, half have fewer than',
      'Friends, largest number',
      scenarioKey('experiment.maxGenerations').title,
    ]);
  });
});
