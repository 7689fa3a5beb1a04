import type { Action } from '../../machine/actions.ts';
import type { LessonTool, Step } from './lesson.ts';

/** The tool of a lesson that an action needs. */
const toolOf: Partial<Readonly<Record<Action['kind'], LessonTool>>> = {
  setVoice: 'voice',
  rollAgain: 'roll',
  showRun: 'roll',
  beginWith: 'begin',
  cutTie: 'ties',
  addTie: 'ties',
};

/** What every step has: time, and how near it is looked at. */
const always: ReadonlySet<Action['kind']> = new Set(['playOrPause', 'seek', 'step', 'replay', 'undo', 'zoom', 'look']);

/**
 * Whether a step has what somebody asks for.
 * @param isPassed - Whether the step is passed: before that a question is not answered by playing.
 */
export function isAllowed(action: Action, step: Step, isPassed: boolean): boolean {
  if (action.kind === 'tryAgain') return true;
  if (step.year !== undefined) return false;
  const isClosed = !isPassed && (step.kind === 'guess' || (step.kind === 'choice' && step.open !== true));
  if (isClosed) return false;
  if (action.kind === 'setValue') return step.controls.includes(action.name);
  if (action.kind === 'toggleTable') return step.shows.includes('chart');
  const tool = toolOf[action.kind];
  return tool === undefined ? always.has(action.kind) : (step.tools ?? []).includes(tool);
}
