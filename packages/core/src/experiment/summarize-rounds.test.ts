import { expect, test } from 'vitest';
import { handmadeRows, type Round } from '../../test/handmade-rows.ts';
import { countRunning } from './summarize-rounds.ts';

const round: Round = [1, 1, 0];

test('a round is counted for every replicate that has it, over all shards', () => {
  const shards = [handmadeRows(0, [[round, round, round, round], [round]]), handmadeRows(2, [[round, round], [round]])];
  expect([...countRunning(shards)]).toEqual([4, 2, 1, 1]);
});
