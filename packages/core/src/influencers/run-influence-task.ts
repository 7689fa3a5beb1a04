import { InvalidParameterError } from '../errors.ts';
import type { InfluenceAnswer, InfluenceSteps, InfluenceTask } from './influence-steps.ts';
import { measureSets } from './measure-sets.ts';
import { joinMeasured } from './measured-sets.ts';
import type { PreparedInfluence } from './prepared-influence.ts';
import { countHitsOf, sampleSets } from './reverse-sets.ts';

/**
 * Does one task of a choice, or a part of one: the same with another range.
 * @param influence - Of the step; not changed.
 * @returns New arrays.
 */
export function runInfluenceTask(influence: PreparedInfluence, task: InfluenceTask): InfluenceAnswer {
  switch (task.kind) {
    case 'sample':
      return { kind: 'sample', parts: [sampleSets(influence, task.range)] };
    case 'count':
      return { kind: 'count', hits: countHitsOf(influence, task.seeds, task.range) };
    case 'measure':
      return { kind: 'measure', measured: measureSets(influence, task) };
  }
}

/**
 * The answer to a task whose range was cut into parts.
 * @param task - The whole.
 * @param parts - At least one, in the order of their ranges, which together are that of the task.
 * @returns The same, number for number, as if the task had been done at once. Drawn sets stay in the parts that they came in.
 * @throws InvalidParameterError for parts of another kind of task.
 */
export function joinInfluenceAnswers(task: InfluenceTask, parts: readonly InfluenceAnswer[]): InfluenceAnswer {
  const [first] = parts;
  if (first === undefined) throw new InvalidParameterError('parts', 'at least one answer', []);
  const given = parts.find((part) => part.kind !== task.kind);
  if (given !== undefined)
    throw new InvalidParameterError('parts', `answers to a task of kind '${task.kind}'`, given.kind);
  if (parts.length === 1) return first;
  switch (task.kind) {
    case 'sample':
      return { kind: 'sample', parts: parts.flatMap((part) => answerOf(part, 'sample').parts) };
    case 'count':
      return { kind: 'count', hits: parts.reduce((hits, part) => hits + answerOf(part, 'count').hits, 0) };
    case 'measure':
      return { kind: 'measure', measured: joinMeasured(parts.map((part) => answerOf(part, 'measure').measured)) };
  }
}

/**
 * An answer of the kind that was asked for.
 * @throws InvalidParameterError for another.
 */
export function answerOf<Kind extends InfluenceAnswer['kind']>(
  answer: InfluenceAnswer,
  kind: Kind,
): Extract<InfluenceAnswer, { kind: Kind }> {
  if (answer.kind === kind) return answer as Extract<InfluenceAnswer, { kind: Kind }>;
  throw new InvalidParameterError('answer', `one to a task of kind '${kind}'`, answer.kind);
}

/**
 * Does all tasks of a computation here, one after the other.
 * @param steps - Of `chooseSeedsSteps`, say; used up.
 * @returns What it comes to.
 * @throws Whatever the computation throws.
 */
export function runSteps<Answer>(steps: InfluenceSteps<Answer>): Answer {
  let step = steps.next(null);
  while (step.done !== true) step = steps.next(runInfluenceTask(step.value.influence, step.value.task));
  return step.value;
}
