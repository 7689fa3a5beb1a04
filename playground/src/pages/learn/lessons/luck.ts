import { presets } from 'ripplecast/scenario';
import { hasTakenOff } from '../../../simulation/take-off.ts';
import { readValue } from '../../../state/scenario-values.ts';
import { luckWords as words } from '../../../words/lessons/luck-words.ts';
import { pageNumbers } from '../../../words/page-words.ts';
import type { Lesson } from '../lesson.ts';
import { reachOfRun, resultOf, type LessonState } from '../lesson-state.ts';

const scenario = presets.classroom;
const PEOPLE = readValue(scenario, 'universe');
/** Runs that are drawn in order of luck, by tens. */
const TENS = Array.from({ length: 10 }, (_, ten) => 10 * (ten + 1));
/** What is offered as an answer, runs of 100. */
const OFTEN = [10, 40, 65, 95] as const;
/** In so many of 100 runs it must take off in the end. */
const NEARLY_ALWAYS = 90;

/** People reached by runs of a hundred, by tens in order of luck; null before they are counted. */
export function byLuck(outcomes: readonly number[]): readonly number[] | null {
  const sorted = outcomes.toSorted((one, other) => one - other);
  return sorted.length < 100 ? null : TENS.map((rank) => sorted[rank - 1] ?? 0);
}

/** In how many of 100 runs it takes off; null before all are counted. */
function takesOff(state: LessonState): number | null {
  return resultOf(state) === null ? null : 100 * (state.answer.takesOff?.share ?? 0);
}

/** The same settings many times: one run says little. */
export const luck: Lesson = {
  id: 'luck',
  title: words.title,
  question: words.question,
  minutes: 4,
  controls: ['share'],
  steps: [
    {
      kind: 'task',
      title: words.rollTitle,
      says: () => words.rollSays(PEOPLE, readValue(scenario, 'share')),
      scenario,
      shows: ['stage', 'verdict'],
      controls: [],
      tools: ['roll'],
      done: (state) => {
        const reached = reachOfRun(state);
        return reached !== null && !hasTakenOff(reached, PEOPLE);
      },
      hint: (state) => {
        const reached = reachOfRun(state);
        return reached === null ? words.rollHint() : words.rollTooMany(reached);
      },
      learnt: (state) => words.rollLearnt(state.answer.shownRun, reachOfRun(state) ?? 0),
    },
    {
      kind: 'guess',
      title: words.drawTitle,
      says: words.drawSays,
      scenario,
      shows: [],
      controls: [],
      axis: words.drawAxis,
      places: () => TENS.map((rank) => pageNumbers().whole(rank)),
      top: PEOPLE,
      scale: 'linear',
      known: [],
      answer: (state) => (resultOf(state) === null ? null : byLuck(state.answer.outcomes)),
      learnt: (state) => {
        const reached = byLuck(state.answer.outcomes) ?? [];
        return words.drawLearnt(reached[0] ?? 0, reached[4] ?? 0, reached.at(-1) ?? 0);
      },
    },
    {
      kind: 'choice',
      title: words.oftenTitle,
      says: () => words.oftenSays(PEOPLE / 2),
      scenario,
      shows: ['outcomes'],
      open: true,
      controls: [],
      choices: () => OFTEN.map((runs) => words.oftenChoice(runs)),
      right: (state) => {
        const often = takesOff(state);
        if (often === null) return null;
        const distances = OFTEN.map((runs) => Math.abs(runs - often));
        return distances.indexOf(Math.min(...distances));
      },
      hint: (state, chosen) => words.oftenHint((OFTEN[chosen] ?? 0) < (takesOff(state) ?? 0), PEOPLE / 2),
      learnt: (state) => words.oftenLearnt(Math.round(takesOff(state) ?? 0), state.answer.runs.counted),
    },
    {
      kind: 'task',
      title: words.taskTitle,
      says: () => words.taskSays(NEARLY_ALWAYS),
      scenario,
      view: { voice: 'average' },
      shows: ['verdict', 'outcomes'],
      controls: ['share'],
      done: (state) => {
        const often = takesOff(state);
        return often !== null && often >= NEARLY_ALWAYS && often < 100;
      },
      hint: (state) => {
        const often = takesOff(state) ?? 0;
        return often >= 100 ? words.taskAll() : words.taskTooFew(Math.round(often));
      },
      learnt: (state) => words.taskLearnt(readValue(state.scenario, 'share'), Math.round(takesOff(state) ?? 0)),
    },
  ],
  closing: words.closing,
  worksheet: async () => (await import('./luck-worksheet.ts')).luckWorksheet(scenario),
};
