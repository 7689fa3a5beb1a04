import { presets, universeOf, type CompleteScenario } from 'ripplecast/scenario';
import { readValue, withValue } from '../../../state/scenario-values.ts';
import { tippingPointWords as words } from '../../../words/lessons/tipping-point-words.ts';
import { pageNumbers } from '../../../words/page-words.ts';
import type { Lesson } from '../lesson.ts';
import { newSharersEach, reachInTheEnd, resultOf, type LessonState } from '../lesson-state.ts';

/** Just above the tipping point each sharer brings at most so many new sharers. */
const JUST_ABOVE = 1.1;
/** How near a rate must be to what was measured. */
const NEAR = 0.005;

const base: CompleteScenario = { ...presets.seedExample, level: 'meanField', cost: null };
const below = withValue(base, 'share', 0.003);
const visibility = readValue(presets.measured2012, 'visibility');
const behindFeed = withValue(below, 'visibility', visibility);
const friends = readValue(base, 'friends');
/** Rates at which it is drawn how far it goes; between two of them it tips. */
const rates: readonly number[] = [0.001, 0.002, 0.003, 0.004, 0.005, 0.006, 0.007];
const sweep: readonly CompleteScenario[] = rates.map((rate) => withValue(base, 'share', rate));
/** The two rates between which it tips. */
const [LOW, HIGH] = [2, 3] as const;
/** Answers to what a feed does: how many times as many must share. */
const feedGuesses: readonly number[] = [1, 3, 1 / 3];

function percent(rate: number): string {
  return pageNumbers().percent(rate);
}

function ratio(value: number): string {
  return pageNumbers().ratio(value);
}

function shareOf({ scenario }: LessonState): string {
  return percent(readValue(scenario, 'share'));
}

function tippingOf(state: LessonState): number {
  return resultOf(state)?.cascade.tippingPoint.shareProbability ?? 0;
}

function everyoneIn(state: LessonState): number {
  const result = resultOf(state);
  return result === null ? (base.universe ?? 0) : universeOf(result.provenance);
}

function isJustAbove(state: LessonState): boolean {
  const next = newSharersEach(state);
  return next > 1 && next <= JUST_ABOVE;
}

function findHint(state: LessonState, tries: number): string {
  const next = newSharersEach(state);
  const said =
    next <= 1 ? words.findTooLow(shareOf(state), ratio(next)) : words.findTooHigh(shareOf(state), ratio(next));
  return tries > 2 ? `${said} ${words.findTip(friends)}` : said;
}

/** The line between what dies and what spreads. */
export const tippingPoint: Lesson = {
  id: 'tipping-point',
  title: words.title,
  question: words.question,
  minutes: 4,
  controls: ['share', 'visibility'],
  steps: [
    {
      kind: 'choice',
      title: words.belowTitle,
      says: () => {
        const share = readValue(below, 'share');
        return words.belowSays(percent(share), friends, ratio(share * friends));
      },
      scenario: below,
      shows: ['stage', 'verdict'],
      controls: [],
      choices: words.belowChoices,
      right: (state) => {
        if (resultOf(state) === null) return null;
        return reachInTheEnd(state) < everyoneIn(state) / 2 ? 1 : 0;
      },
      hint: (state) => words.belowHint(ratio(newSharersEach(state))),
      learnt: (state) => words.belowLearnt(ratio(newSharersEach(state)), reachInTheEnd(state), everyoneIn(state)),
    },
    {
      kind: 'guess',
      title: words.drawTitle,
      says: (state) => words.drawSays(everyoneIn(state)),
      scenario: below,
      shows: [],
      controls: [],
      axis: words.drawAxis,
      places: () => rates.map((rate) => percent(rate)),
      top: 300_000_000,
      scale: 'linear',
      known: [],
      sweep,
      answer: ({ swept }) => (swept.length === rates.length ? swept : null),
      learnt: ({ swept }) =>
        words.drawLearnt(percent(rates[LOW] ?? 0), swept[LOW] ?? 0, percent(rates[HIGH] ?? 0), swept[HIGH] ?? 0),
    },
    {
      kind: 'task',
      title: words.findTitle,
      says: words.findSays,
      scenario: below,
      shows: ['stage', 'verdict'],
      controls: ['share'],
      done: isJustAbove,
      hint: findHint,
      learnt: (state) => words.findLearnt(shareOf(state), friends),
    },
    {
      kind: 'choice',
      title: words.feedTitle,
      says: () => words.feedSays(percent(visibility)),
      scenario: behindFeed,
      shows: ['stage', 'verdict'],
      controls: [],
      choices: words.feedChoices,
      right: (state) => {
        if (resultOf(state) === null) return null;
        const times = tippingOf(state) * friends;
        const distance = feedGuesses.map((guess) => Math.abs(Math.log(guess / times)));
        return distance.indexOf(Math.min(...distance));
      },
      hint: () => words.feedHint(percent(visibility)),
      learnt: (state) => words.feedLearnt(percent(tippingOf(state)), tippingOf(state) * friends),
    },
    {
      kind: 'task',
      title: words.bothTitle,
      says: () => words.bothSays(percent(visibility)),
      scenario: below,
      shows: ['stage', 'verdict'],
      controls: ['share', 'visibility'],
      done: (state) => Math.abs(readValue(state.scenario, 'visibility') - visibility) <= NEAR && isJustAbove(state),
      hint: (state, tries) => {
        const now = readValue(state.scenario, 'visibility');
        return Math.abs(now - visibility) > NEAR
          ? words.bothNotSet(percent(visibility), percent(now))
          : findHint(state, tries);
      },
      learnt: (state) => words.bothLearnt(shareOf(state), percent(visibility), reachInTheEnd(state)),
    },
  ],
  closing: words.closing,
  worksheet: () => {
    const answers = words.sheetAnswers(percent(1 / friends), percent(1 / (friends * visibility)));
    return words.sheetAsks().map((asks, at) => ({ asks, answer: answers[at] ?? '' }));
  },
};
