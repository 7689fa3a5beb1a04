/**
 * A desk that answers complaints, in closed forms: waits, who gives up, what people see, what answers change.
 *
 * @packageDocumentation
 * @experimental
 */
export { deskFigures } from './desk-figures.ts';
export type { DeskFigures } from './desk-figures.ts';
export { erlangC } from './erlang-c.ts';
export { deskQueue } from './desk-queue.ts';
export type { DeskQueue } from './desk-queue.ts';
export type { DeskLoad } from './desk-load.ts';
export { answeredWithin, begunWithin, coverage } from './coverage.ts';
export { coverageThatStops, effectOfAnswers, netEffect, unknownAnswers } from './effect-of-answers.ts';
export type { AnsweredComplaint, AnswerEffect } from './effect-of-answers.ts';
export { loopDemand } from './loop-demand.ts';
export type { LoopDemand, LoopOptions } from './loop-demand.ts';
export { coverageOfOpeningHours } from './opening-hours.ts';
export { largestBacklog } from './burst-backlog.ts';
export type { Backlog, Burst } from './burst-backlog.ts';
export { answeredMeanField } from './answered-mean-field.ts';
export type { AnsweredPost, AnsweredReach } from './answered-mean-field.ts';
