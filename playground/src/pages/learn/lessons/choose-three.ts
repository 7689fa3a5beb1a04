import { presets, type CompleteScenario } from 'ripplecast/scenario';
import { namesFor } from '../../../words/class-names.ts';
import { chooseThreeWords as words } from '../../../words/lessons/choose-three-words.ts';
import { pageNumbers } from '../../../words/page-words.ts';
import type { Lesson } from '../lesson.ts';
import type { LessonState } from '../lesson-state.ts';
import { closestPair, friendsOf } from './friends-of-three.ts';

const PEOPLE = 30;
const THREE = 3;
/** Half of the friends see it: else three reach nearly everybody, whoever they are. */
const VISIBILITY = 0.5;
const SHARE = 0.15;
/** What is asked of the pupil's own three: beyond the three with the most friends, who reach 97 %. */
const ENOUGH = 0.98;
/** After so many tries one of the best is told. */
const TRIES = 3;

const classOfThree: CompleteScenario = {
  ...presets.classroom,
  model: { kind: 'share', visibility: VISIBILITY, shareProbability: SHARE },
};
const asked = { count: THREE, picks: [], isShown: true, isSecret: true } as const;

const namesOf = (people: readonly number[]): readonly string[] =>
  people.map((person) => namesFor(PEOPLE)?.(person) ?? '');

/** People whom the pupil's three reach; 0 while that is not counted. */
function reachOfMine({ asked: { picked } }: LessonState): number {
  return picked?.mean ?? 0;
}

/** The same of the best three. */
function reachOfBest({ asked: { choice } }: LessonState): number {
  return choice?.reach.mean ?? 0;
}

/** The same of three drawn by lot. */
function reachByLot({ asked: { choice } }: LessonState): number {
  return choice?.reachOfRandom ?? 0;
}

/** What part of the best the pupil's three reach, in words. */
function partOfBest(state: LessonState): string {
  return pageNumbers().percent(Math.min(1, reachOfMine(state) / Math.max(1, reachOfBest(state))));
}

/** As many by lot as the best three are worth, with answers on either side. */
function byLot({ asked: { choice } }: LessonState): readonly number[] {
  const worth = choice?.randomPeopleForTheSame ?? null;
  return worth === null ? [] : [THREE, worth, 2 * worth];
}

/** Whom to ask first: the reader's three, three by lot, and the best. */
export const chooseThree: Lesson = {
  id: 'choose-three',
  title: words.title,
  question: words.question,
  minutes: 3,
  controls: [],
  steps: [
    {
      kind: 'task',
      title: words.pickTitle,
      says: () => words.pickSays(PEOPLE, pageNumbers().percent(VISIBILITY), pageNumbers().percent(SHARE)),
      scenario: classOfThree,
      view: { asked },
      begins: 'start',
      shows: ['stage'],
      controls: [],
      asks: 'pick',
      done: ({ asked: { picks } }) => picks.length === THREE,
      hint: ({ asked: { picks } }) => words.pickHint(picks.length),
      learnt: ({ asked: { picks }, answer }) => {
        const graph = answer.traced?.world.graph ?? null;
        const { all, different } = graph === null ? { all: 0, different: 0 } : friendsOf(graph, picks);
        return words.pickLearnt(namesOf(picks), all, different);
      },
    },
    {
      kind: 'choice',
      title: words.lotTitle,
      says: words.lotSays,
      scenario: classOfThree,
      view: { asked },
      shows: ['stage'],
      controls: [],
      asks: 'pick',
      choices: (state) => byLot(state).map(words.lotChoice),
      right: (state) => (byLot(state).length === 0 ? null : 1),
      hint: (state, chosen) => (chosen === 0 ? words.lotMore : words.lotFewer)(reachByLot(state), reachOfBest(state)),
      learnt: (state) => words.lotLearnt(byLot(state)[1] ?? 0, reachOfBest(state)),
    },
    {
      kind: 'task',
      title: words.bestTitle,
      says: () => words.bestSays(pageNumbers().percent(ENOUGH)),
      scenario: classOfThree,
      view: { asked },
      begins: 'start',
      shows: ['stage'],
      controls: [],
      asks: 'compare',
      done: (state) => reachOfMine(state) > 0 && reachOfMine(state) >= ENOUGH * reachOfBest(state),
      hint: (state, tries) => {
        const { picks, choice } = state.asked;
        const graph = state.answer.traced?.world.graph ?? null;
        const closest = graph === null || picks.length < THREE ? null : closestPair(graph, picks);
        if (closest === null || choice === null) return words.bestPick();
        const [mine, part] = [reachOfMine(state), partOfBest(state)];
        const told = choice.seeds.find((person) => !picks.includes(person));
        return tries > TRIES && told !== undefined
          ? words.bestName(mine, part, namesOf([told])[0] ?? '')
          : words.bestHint(mine, part, namesOf(closest.pair), closest.common);
      },
      learnt: (state) => {
        const { choice } = state.asked;
        const most = choice?.rules.find(({ rule }) => rule === 'followers')?.reach.mean ?? 0;
        return words.bestLearnt(reachOfMine(state), namesOf(choice?.seeds ?? []), reachOfBest(state), most);
      },
    },
  ],
  closing: words.closing,
  worksheet: async () => (await import('./choose-three-worksheet.ts')).chooseThreeWorksheet(classOfThree),
};
