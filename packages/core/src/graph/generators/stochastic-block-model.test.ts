import { expect, test } from 'vitest';
import { openStream } from '../../random/index.ts';
import type { StochasticBlockModelOptions } from './generator.generated.ts';
import { generateStochasticBlockModel } from './stochastic-block-model.ts';

test('probabilities that are the same for all blocks give the graph of the rows with them', () => {
  const blocks = [6, 6, 6];
  const grow = (edgeProbabilities: StochasticBlockModelOptions['edgeProbabilities']): unknown =>
    generateStochasticBlockModel({ blocks, edgeProbabilities }, openStream('blocks', 0, 'graph'));
  const rows = [
    [0.9, 0.2, 0.2],
    [0.2, 0.9, 0.2],
    [0.2, 0.2, 0.9],
  ];
  expect(grow({ inside: 0.9, outside: 0.2 })).toEqual(grow(rows));
  expect(() => grow({ inside: 0.9, outside: 2 })).toThrow(
    'edgeProbabilities.outside must be a probability in [0, 1]; got 2',
  );
  expect(() => grow({ inside: 0.9, outsid: 0.2 } as never)).toThrow(
    'unknown key edgeProbabilities.outsid; did you mean outside?',
  );
});
