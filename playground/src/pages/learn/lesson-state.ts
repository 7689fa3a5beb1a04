import type { CampaignResult, CompleteScenario } from 'ripplecast/scenario';
import type { PlayModel } from '../../machine/play-model.ts';
import { rowAt } from '../../simulation/rounds.ts';
import type { EstimatedReach, PeopleChoice } from '../../simulation/choice-messages.ts';
import type { ShownResult } from '../../simulation/messages.ts';
import type { Answer } from '../../simulation/simulation-controller.ts';
import type { HandedOn } from '../../state/handed-on.ts';
import type { YearNumbers } from '../../state/year-numbers.ts';

/** What the machine of a lesson shows at a moment. By this alone it is decided whether a step is passed. */
export interface LessonState {
  readonly scenario: CompleteScenario;
  readonly answer: Answer;
  /** Whether the average of the runs is shown, or one of them. */
  readonly voice: 'average' | 'run';
  readonly time: LessonTime;
  /** What was handed on by hand; null where nothing can be. */
  readonly handed: HandedOn | null;
  /** Reach in the end of each scenario of a sweep; empty before it is counted, and where there is none. */
  readonly swept: readonly number[];
  /** The line that was drawn, place by place; null for places that were not. */
  readonly drawn: readonly (number | null)[];
  readonly asked: AskedState;
  /** The year that is shown in place of the machine; null where there is none, and while it is not counted. */
  readonly year: YearState | null;
}

/** A year of posts that is counted. */
export interface YearState {
  readonly numbers: YearNumbers;
  readonly result: CampaignResult;
}

/** Whom the pupil would ask first, and whom the page chose. */
export interface AskedState {
  /** Whom the pupil has picked; nobody where nobody is asked. */
  readonly picks: readonly number[];
  /** Null while they are not chosen. */
  readonly choice: PeopleChoice | null;
  /** Whom the picks reach; null while that is not counted, and where not all are picked. */
  readonly picked: EstimatedReach | null;
}

/** Where nobody is asked. */
export const nobodyAsked: AskedState = { picks: [], choice: null, picked: null };

/** Where time stands. */
export interface LessonTime {
  readonly round: number;
  /** Whether it has come to where the result is read, and stands. */
  readonly isOver: boolean;
}

/** The state of a machine at this moment, which does not change when time goes on. */
export function lessonStateOf(
  { scenario, answer, view, time }: Pick<PlayModel, 'scenario' | 'answer' | 'view' | 'time'>,
  more: Pick<LessonState, 'handed' | 'swept' | 'drawn' | 'asked' | 'year'>,
): LessonState {
  const isOver = !time.playing && time.position >= time.rest;
  return { scenario, answer, voice: view.voice, time: { round: time.round, isOver }, ...more };
}

/** The result of the scenario as it is, all runs counted; null before that. */
export function resultOf({ answer }: Pick<LessonState, 'answer'>): ShownResult | null {
  return answer.progress === 'done' && answer.problem === null ? answer.result : null;
}

/** People reached in the end on average; 0 while it is not counted. */
export function reachInTheEnd(state: LessonState): number {
  return resultOf(state)?.cascade.reach.mean ?? 0;
}
/** People reached by a round on average; 0 while it is not counted. */
export function reachByRound(state: LessonState, round: number): number {
  const result = resultOf(state);
  return result === null ? 0 : rowAt(result, round).reach;
}

/** People whom the run that is shown reached in the end; null where none is, or where it was not played to its end. */
export function reachOfRun({ answer, voice, time }: LessonState): number | null {
  return voice === 'run' && time.isOver ? (answer.run?.reach.at(-1) ?? null) : null;
}

/** New sharers whom each sharer brings; 0 while it is not counted. */
export function newSharersEach(state: LessonState): number {
  return resultOf(state)?.cascade.reproductionNumber ?? 0;
}
