import { presets } from 'ripplecast/scenario';
import { readValue } from '../../../state/scenario-values.ts';
import { namesFor } from '../../../words/class-names.ts';
import { manyToManyWords as words } from '../../../words/lessons/many-to-many-words.ts';
import { pageNumbers } from '../../../words/page-words.ts';
import type { Lesson } from '../lesson.ts';
import { reachByRound, reachInTheEnd, resultOf, type LessonState } from '../lesson-state.ts';

const { classroom } = presets;
/** People in the class, and the one with whom the rumour begins. */
const PEOPLE = 30;
const FIRST = 2;
/** What is to be brought about by hand. */
const ENOUGH = 24;
const TAPS = 4;
/** Rounds that are drawn. */
const ROUNDS = 7;
/** How far it is to go on average, from somebody who has many friends. */
const FAR = 23;
/** Friends of the question about chance, and its answers: one divided too often, the right one, and all of them. */
const FRIENDS = 9;
const share = readValue(classroom, 'share');
const guesses: readonly number[] = [share, FRIENDS * share, FRIENDS];
function nameOf(person: number): string {
  return namesFor(PEOPLE)?.(person) ?? '';
}

function percentShares(): string {
  return pageNumbers().percent(share);
}

/** New ones who pass it on, for each who does, with the friends of the average pupil. */
function nextOf({ answer }: LessonState): number {
  return (answer.traced?.meanFriends ?? 0) * share;
}

/** New sharers whom each one brings, as the sentence has them while the next answer is counted, too; 0 before the first. */
function sharersShown({ answer }: LessonState): number {
  return answer.result?.cascade.reproductionNumber ?? 0;
}

/** With whom it begins, and how many friends they have. */
function beginnerOf({ scenario, answer }: LessonState): { readonly name: string; readonly friends: number } {
  const [seed] = 'seeds' in scenario.message ? scenario.message.seeds : [];
  const person = typeof seed === 'number' ? seed : FIRST;
  const offsets = answer.traced?.world.graph.offsets ?? [];
  return { name: nameOf(person), friends: (offsets[person + 1] ?? 0) - (offsets[person] ?? 0) };
}

/** A rumour that goes from friend to friend: by hand, then by itself. */
export const manyToMany: Lesson = {
  id: 'many-to-many',
  title: words.title,
  question: words.question,
  minutes: 4,
  controls: [],
  steps: [
    {
      kind: 'task',
      title: words.handTitle,
      says: () => words.handSays(nameOf(FIRST), ENOUGH, PEOPLE, TAPS),
      scenario: classroom,
      shows: ['stage'],
      controls: [],
      byHand: true,
      done: ({ handed }) => handed !== null && handed.know >= ENOUGH && handed.by.length <= TAPS,
      hint: ({ handed }) => {
        if (handed === null || handed.by.length === 0) return words.handNone(nameOf(FIRST));
        if (handed.by.length > TAPS) return words.handTooMany(handed.by.length, TAPS);
        return words.handTooFew(handed.know, PEOPLE);
      },
      learnt: ({ handed }) =>
        handed === null ? '' : words.handLearnt(handed.by.length, handed.know, handed.messages, handed.again),
    },
    {
      kind: 'choice',
      title: words.chanceTitle,
      says: () => words.chanceSays(percentShares()),
      scenario: classroom,
      shows: ['stage'],
      controls: [],
      choices: () => guesses.map((people) => words.chanceChoice(people)),
      right: (state) => {
        const next = nextOf(state);
        if (next === 0) return null;
        const distance = guesses.map((people) => Math.abs(people - next));
        return distance.indexOf(Math.min(...distance));
      },
      hint: () => words.chanceHint(percentShares()),
      learnt: () => words.chanceLearnt(FRIENDS, percentShares(), FRIENDS * share),
    },
    {
      kind: 'guess',
      title: words.drawTitle,
      says: () => words.drawSays(nameOf(FIRST), PEOPLE, percentShares()),
      scenario: classroom,
      shows: [],
      controls: [],
      places: () => Array.from({ length: ROUNDS }, (_, round) => pageNumbers().whole(round)),
      top: PEOPLE,
      scale: 'linear',
      known: [1],
      answer: (state) =>
        resultOf(state) === null ? null : Array.from({ length: ROUNDS }, (_, round) => reachByRound(state, round)),
      learnt: (state) => words.drawLearnt(reachInTheEnd(state), PEOPLE, reachByRound(state, 1)),
    },
    {
      kind: 'task',
      title: words.beginTitle,
      says: (state) => words.beginSays(nameOf(FIRST), FAR, PEOPLE, sharersShown(state), FRIENDS * share),
      scenario: classroom,
      view: { voice: 'average' },
      shows: ['stage', 'verdict'],
      controls: [],
      tools: ['begin'],
      done: (state) => reachInTheEnd(state) >= FAR,
      hint: (state) => {
        const { name, friends } = beginnerOf(state);
        return words.beginHint(name, friends, reachInTheEnd(state));
      },
      learnt: (state) => {
        const { name, friends } = beginnerOf(state);
        return words.beginLearnt(name, friends, reachInTheEnd(state), PEOPLE);
      },
    },
  ],
  closing: words.closing,
  worksheet: async () => {
    const { manyToManyWorksheet } = await import('./many-to-many-worksheet.ts');
    return manyToManyWorksheet(classroom, FRIENDS * share);
  },
};
