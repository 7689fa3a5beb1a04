import { presets, type CompleteScenario } from 'ripplecast/scenario';
import { readValue, withValue } from '../../../state/scenario-values.ts';
import { predictWords as words } from '../../../words/lessons/predict-words.ts';
import { pageNumbers } from '../../../words/page-words.ts';
import type { Lesson } from '../lesson.ts';
import { newSharersEach, reachByRound, resultOf, type LessonState } from '../lesson-state.ts';

/** The round that is predicted; those before it are drawn, too. */
const LAST = 4;
/** A drawing is near that is at most so many times too high or too low. */
const NEAR = 2;
/** People whom the last task must reach, and may reach at most: about the viewers of the Super Bowl, as multiplying alone comes near them only. */
const FEWEST = 90_000_000;
const MOST = 200_000_000;

const oneIn100: CompleteScenario = withValue({ ...presets.seedExample, level: 'meanField', cost: null }, 'share', 0.01);
const twoIn100 = withValue(oneIn100, 'share', 0.02);
const [fans, friends] = [readValue(oneIn100, 'fans'), readValue(oneIn100, 'friends')];
/** Answers: the friends of one, the right one, and what comes of all who share with all. */
const guesses: readonly number[] = [friends, fans * 0.01 * friends, fans * friends];

function rounds(): readonly string[] {
  return Array.from({ length: LAST + 1 }, (_, round) => pageNumbers().whole(round));
}

function reachOfRounds(state: LessonState): readonly number[] | null {
  return resultOf(state) === null ? null : Array.from({ length: LAST + 1 }, (_, round) => reachByRound(state, round));
}

function newIn(state: LessonState, round: number): number {
  return reachByRound(state, round) - reachByRound(state, round - 1);
}

function percentShares(scenario: CompleteScenario): string {
  return pageNumbers().percent(readValue(scenario, 'share'));
}

/** The first place of a drawing that is too far from the answer; −1 where none is. */
function firstAstray(drawn: readonly number[], answer: readonly number[]): number {
  return drawn.findIndex((people, round) => {
    const ratio = people / (answer[round] ?? 1);
    return ratio > NEAR || ratio < 1 / NEAR;
  });
}

function viewersOf(state: LessonState): number {
  return resultOf(state)?.broadcast?.reach ?? 0;
}

/** What comes of multiplying: drawn before it is played. */
export const predict: Lesson = {
  id: 'predict',
  title: words.title,
  question: words.question,
  minutes: 3,
  controls: ['share'],
  steps: [
    {
      kind: 'choice',
      title: words.firstTitle,
      says: () => words.firstSays(fans, percentShares(oneIn100), friends),
      scenario: oneIn100,
      shows: ['stage'],
      controls: [],
      choices: () => guesses.map((count) => words.firstChoice(count)),
      right: (state) => {
        if (resultOf(state) === null) return null;
        const distance = guesses.map((count) => Math.abs(count - newIn(state, 1)));
        return distance.indexOf(Math.min(...distance));
      },
      hint: () => words.firstHint(fans, percentShares(oneIn100), friends),
      learnt: (state) => words.firstLearnt(newIn(state, 1) / friends, friends, newIn(state, 1)),
    },
    {
      kind: 'guess',
      title: words.drawTitle,
      says: words.drawSays,
      scenario: oneIn100,
      shows: [],
      controls: [],
      places: rounds,
      top: 150_000,
      scale: 'linear',
      known: [fans],
      answer: reachOfRounds,
      learnt: (state) =>
        words.drawLearnt(state.drawn[LAST] ?? 0, reachByRound(state, LAST), newIn(state, 2) / newIn(state, 1)),
    },
    {
      kind: 'guess',
      title: words.againTitle,
      says: words.againSays,
      scenario: twoIn100,
      shows: [],
      controls: [],
      places: rounds,
      top: 1e7,
      scale: 'log',
      known: [fans],
      answer: reachOfRounds,
      accepts: (drawn, answer) => firstAstray(drawn, answer) === -1,
      hint: (drawn, answer) => {
        const round = firstAstray(drawn, answer);
        return words.againHint(round, drawn[round] ?? 0, (drawn[round] ?? 0) < (answer[round] ?? 0));
      },
      learnt: (state) => {
        const before = reachOfSum(newSharersEach(state) / 2);
        return words.againLearnt(reachByRound(state, LAST), before, reachByRound(state, LAST) / before);
      },
    },
    {
      kind: 'task',
      title: words.taskTitle,
      says: (state) => words.taskSays(viewersOf(state), FEWEST, MOST),
      scenario: twoIn100,
      view: { round: LAST },
      shows: ['stage', 'verdict'],
      controls: ['share'],
      done: (state) => {
        const reached = reachByRound(state, LAST);
        return reached >= FEWEST && reached <= MOST;
      },
      hint: (state, tries) => {
        const [percent, reached] = [percentShares(state.scenario), reachByRound(state, LAST)];
        const said = reached < FEWEST ? words.taskTooFew(percent, reached) : words.taskTooMany(percent, reached);
        return tries > 1 ? `${said} ${words.taskTip()}` : said;
      },
      learnt: (state) =>
        words.taskLearnt(percentShares(state.scenario), reachByRound(state, LAST), newSharersEach(state)),
    },
  ],
  closing: words.closing,
  worksheet: () => {
    const answers = words.sheetAnswers();
    return words.sheetAsks().map((asks, at) => ({ asks, answer: answers[at] ?? '' }));
  },
};

/** People who know it after the last round where so few do that hardly anybody is told twice: each round so many times the one before. */
function reachOfSum(factor: number): number {
  return Array.from({ length: LAST + 1 }, (_, round) => fans * factor ** round).reduce((sum, fresh) => sum + fresh, 0);
}
