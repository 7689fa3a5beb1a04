import {
  areSameRows,
  areWholeRows,
  arraysOfRows,
  checkRowBytes,
  partsOf,
  partsOfRows,
  type RowPart,
} from '../cascade/cascade-rows.ts';
import type { CascadeRows } from '../cascade/index.ts';
import { checkArray, checkObject } from '../check.ts';
import { InvalidParameterError } from '../errors.ts';
import { isDeterministic } from '../scenario/index.ts';
import type { CompleteScenario } from '../scenario/index.ts';
import { conversationOf } from './conversation-of-scenario.ts';

/**
 * Puts the shards of one scenario into replicate order and makes sure that every replicate is there exactly once.
 * @param shards - In any order; not changed, and the rows are not copied.
 * @returns Shards in replicate order; a single one for a deterministic level, whose shards are all the same row.
 * @throws InvalidParameterError for a replicate that is missing, doubled or outside the scenario, arrays that do not fit
 * together, or deterministic rows that differ; TooLargeError when all rows together need more than 2 GiB.
 */
export function orderShards(scenario: CompleteScenario, shards: readonly CascadeRows[]): readonly CascadeRows[] {
  const television = scenario.broadcast?.notice === undefined ? undefined : scenario.broadcast;
  const parts = partsOf(conversationOf(scenario), television);
  for (const shard of shards) checkShape(shard, parts);
  if (isDeterministic(scenario.level)) return onlyRow(shards);
  const ordered = shards.toSorted((a, b) => a.first - b.first);
  let next = 0;
  let rounds = 0;
  for (const shard of ordered) {
    if (shard.first > next) throw wrongShards(scenario, `replicates ${next} to ${shard.first - 1} are missing`);
    if (shard.first < next) throw wrongShards(scenario, `replicate ${shard.first} is there more than once`);
    next += shard.count;
    rounds += shard.offsets[shard.count]!;
  }
  const { replicates } = scenario.experiment;
  if (next < replicates) throw wrongShards(scenario, `replicates ${next} to ${replicates - 1} are missing`);
  if (next > replicates) throw wrongShards(scenario, `replicate ${replicates} does not belong to the scenario`);
  checkRowBytes(replicates, rounds, parts);
  return ordered;
}

function wrongShards(scenario: CompleteScenario, got: string): InvalidParameterError {
  const last = scenario.experiment.replicates - 1;
  return new InvalidParameterError('shards', `rows of replicates 0 to ${last}, each exactly once`, got);
}

function onlyRow(shards: readonly CascadeRows[]): readonly CascadeRows[] {
  const [first, ...others] = shards;
  const expected = 'at least one shard, each with the one row of a deterministic level';
  if (first === undefined) throw new InvalidParameterError('shards', expected, 'no shard');
  for (const shard of shards) {
    if (shard.first !== 0 || shard.count !== 1) {
      throw new InvalidParameterError('shards', expected, `${shard.count} rows from ${shard.first} on`);
    }
  }
  for (const other of others) {
    if (!areSameRows(first, other)) throw new InvalidParameterError('shards', expected, 'rows that differ');
  }
  return [first];
}

const expectedRows = 'rows as simulateShard returns them';

function checkShape(shard: CascadeRows, parts: readonly RowPart[]): void {
  checkObject('shards', shard, expectedRows);
  for (const column of arraysOfRows(shard)) checkArray('shards', column);
  if (!areWholeRows(shard)) {
    throw new InvalidParameterError('shards', expectedRows, 'arrays that do not fit together');
  }
  const got = partsOfRows(shard);
  if (got.join() === parts.join()) return;
  throw new InvalidParameterError(
    'shards',
    `rows with ${listOf(parts)}, as the scenario has it`,
    `rows with ${listOf(got)}`,
  );
}

function listOf(parts: readonly RowPart[]): string {
  return parts.length === 0 ? 'rounds alone' : parts.join(' and ');
}
