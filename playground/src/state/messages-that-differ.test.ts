import { compare, toDocument } from 'ripplecast';
import { presets, resolveScenario, type CompleteScenario } from 'ripplecast/scenario';
import { expect, it } from 'vitest';
import { endsEarly } from '../words/early-ends.ts';
import { splitOf } from '../words/split-sentence.ts';
import { pathOf, readValue, withValue } from './scenario-values.ts';

const differing: CompleteScenario = resolveScenario({
  ...presets.measured2012,
  model: { visibility: 0.35, shareProbability: { perMessage: { mean: 0.00288, concentration: 100 } } },
  experiment: { replicates: 100 },
});

it('the control of sharing moves the mean of messages that differ', () => {
  expect(readValue(differing, 'share')).toBe(0.00288);
  expect(pathOf(differing, 'share')).toBe('model.shareProbability.perMessage.mean');
  expect(withValue(differing, 'share', 0.01).model).toEqual({
    kind: 'share',
    visibility: 0.35,
    shareProbability: { perMessage: { mean: 0.01, concentration: 100 } },
  });
});

it('nothing says that such a post dies out, or that its runs split in two', () => {
  const result = toDocument(compare(differing));
  expect(result.cascade.reproductionNumber).toBeLessThan(1);
  expect(endsEarly(result, false)).toBeNull();
  expect(splitOf(result)).toBeNull();
});

it('where nobody shares any message, the page says so', () => {
  const silent = withValue(differing, 'share', 0);
  const text = JSON.stringify(endsEarly(toDocument(compare(silent)), false));
  expect(text).toContain('nobody shares it');
});
