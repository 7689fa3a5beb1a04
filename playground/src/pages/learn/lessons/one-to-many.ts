import { presets, type CompleteScenario } from 'ripplecast/scenario';
import { withOwnSpot } from '../../../state/own-spot.ts';
import { readValue, withValue } from '../../../state/scenario-values.ts';
import { oneToManyWords as words } from '../../../words/lessons/one-to-many-words.ts';
import { pageNumbers } from '../../../words/page-words.ts';
import type { Lesson } from '../lesson.ts';
import { drawingGrid } from './drawing-grid.ts';
import { reachInTheEnd, resultOf, type LessonState } from '../lesson-state.ts';

/** People in the country of this lesson, and those who see the spot. */
const PEOPLE = 10_000_000;
const VIEWERS = 200_000;
/** Rounds that are drawn. */
const ROUNDS = 6;
/** How near to the spot a post must come. */
const NEAR = 0.05;

const silent: CompleteScenario = withValue(
  withOwnSpot(
    { ...presets.seedExample, universe: PEOPLE, level: 'meanField', cost: null },
    { audience: VIEWERS, price: 0, insertions: 1 },
  ),
  'share',
  0,
);

const fanVisibility = readValue(presets.measured2012, 'fanVisibility');
const measured = withValue(silent, 'fanVisibility', fanVisibility);

/** Fans of whom as many see a post as the spot has viewers. */
const ENOUGH = VIEWERS / fanVisibility;
const fans = readValue(measured, 'fans');
/** Answers: who forgets that not all fans see it, the right one, and who counts those who do not. */
const guesses: readonly number[] = [fans, fans * fanVisibility, fans * (1 - fanVisibility)];

function viewersOf(state: LessonState): number {
  return resultOf(state)?.broadcast?.reach ?? 0;
}

function percentSeen(): string {
  return pageNumbers().percent(fanVisibility);
}

/** A sender who reaches everybody alone, and how large it must be. */
export const oneToMany: Lesson = {
  id: 'one-to-many',
  title: words.title,
  question: words.question,
  minutes: 2,
  controls: ['fans'],
  steps: [
    {
      kind: 'task',
      title: words.watchTitle,
      says: words.watchSays,
      scenario: silent,
      begins: 'start',
      shows: ['stage'],
      controls: [],
      done: ({ time }) => time.isOver,
      hint: words.watchHint,
      learnt: (state) => words.watchLearnt(viewersOf(state), reachInTheEnd(state)),
    },
    {
      kind: 'guess',
      title: words.drawTitle,
      says: words.drawSays,
      scenario: silent,
      shows: [],
      controls: [],
      places: () => Array.from({ length: ROUNDS }, (_, round) => pageNumbers().whole(round)),
      top: 2 * VIEWERS,
      scale: 'linear',
      known: [],
      answer: (state) => (resultOf(state) === null ? null : Array.from({ length: ROUNDS }, () => viewersOf(state))),
      learnt: (state) => words.drawLearnt(viewersOf(state), viewersOf(state)),
    },
    {
      kind: 'choice',
      title: words.fansTitle,
      says: () => words.fansSays(fans, percentSeen()),
      scenario: measured,
      shows: ['stage', 'verdict'],
      controls: [],
      choices: () => guesses.map((people) => words.fansChoice(people)),
      right: (state) => {
        if (resultOf(state) === null) return null;
        const distance = guesses.map((people) => Math.abs(people - reachInTheEnd(state)));
        return distance.indexOf(Math.min(...distance));
      },
      hint: () => words.fansHint(fans, percentSeen()),
      learnt: (state) => words.fansLearnt(fans, reachInTheEnd(state)),
    },
    {
      kind: 'task',
      title: words.taskTitle,
      says: () => words.taskSays(VIEWERS),
      scenario: measured,
      shows: ['stage', 'verdict'],
      controls: ['fans'],
      done: (state) => Math.abs(reachInTheEnd(state) / viewersOf(state) - 1) <= NEAR,
      hint: (state, tries) => {
        const [tried, reached] = [readValue(state.scenario, 'fans'), reachInTheEnd(state)];
        const said = reached < viewersOf(state) ? words.taskTooFew(tried, reached) : words.taskTooMany(tried, reached);
        return tries > 1 ? `${said} ${words.taskTip()}` : said;
      },
      learnt: (state) => words.taskLearnt(readValue(state.scenario, 'fans'), reachInTheEnd(state)),
    },
  ],
  closing: words.closing,
  worksheet: () => {
    const answers = words.sheetAnswers(PEOPLE * 0.1 * fanVisibility, ENOUGH);
    return words.sheetAsks().map((asks, at) => ({
      asks,
      answer: answers[at] ?? '',
      // The first one is drawn.
      ...(at === 0 ? { figure: () => drawingGrid(ROUNDS, 2 * VIEWERS) } : {}),
    }));
  },
};
