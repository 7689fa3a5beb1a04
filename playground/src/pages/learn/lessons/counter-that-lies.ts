import { usualNumbers } from '../../../state/year-numbers.ts';
import { counterThatLiesWords as words } from '../../../words/lessons/counter-that-lies-words.ts';
import type { Lesson } from '../lesson.ts';
import type { LessonState } from '../lesson-state.ts';
import { lessonYear } from '../lesson-year.ts';

/** What is offered as an answer: changes, and parts of the loss that show in the first month. */
const ofLikes = [-0.1, 0, 0.1] as const;
const ofGoodwill = [0.1, -0.05, -0.3] as const;
const ofMonth = [1, 0.5, 0.2] as const;
const MONTH = 30;
/** What the pupil's own bait must bring, and the part of the loss that must show. */
const WANTED = 0.3;
const HALF = 0.5;

/** By how much the likes of B differ from those of A; null while that is not counted. */
function likesOf({ year }: LessonState): number | null {
  return year?.result.differences[0]?.relative.likes?.mean ?? null;
}

/** The same of goodwill in the end. */
function goodwillOf({ year }: LessonState): number | null {
  return year?.result.differences[0]?.relative.goodwillPerFan?.mean ?? null;
}

/** The part of the final loss that shows in the first month. */
function shownOf({ year }: LessonState): number | null {
  return year?.result.differences[0]?.shown?.find(({ day }) => day === MONTH)?.fraction ?? null;
}

/** By how much a price of B differs from that of A. */
function priceOf({ year }: LessonState, price: 'costPerLike' | 'costPerValuableEngagement'): number {
  const [a, b] = year?.result.mixes ?? [];
  return (b?.[price] ?? 0) / (a?.[price] ?? 1) - 1;
}

/** Place of the number that is nearest; null while nothing is counted. */
function nearest(numbers: readonly number[], value: number | null): number | null {
  if (value === null) return null;
  const distances = numbers.map((each) => Math.abs(each - value));
  return distances.indexOf(Math.min(...distances));
}

/** A counter that rises at once, and what it does not count. */
export const counterThatLies: Lesson = {
  id: 'counter-that-lies',
  title: words.title,
  question: words.question,
  minutes: 3,
  isExtra: true,
  controls: [],
  steps: [
    {
      kind: 'choice',
      title: words.counterTitle,
      says: () => words.counterSays(usualNumbers.posts),
      scenario: lessonYear,
      shows: [],
      controls: [],
      year: { numbers: {}, shows: 'counter' },
      choices: () => ofLikes.map((change) => words.change(change)),
      right: (state) => nearest(ofLikes, likesOf(state)),
      hint: words.counterHint,
      learnt: (state) => words.counterLearnt(likesOf(state) ?? 0),
    },
    {
      kind: 'choice',
      title: words.feelingTitle,
      says: () => words.feelingSays(usualNumbers.halfLife),
      scenario: lessonYear,
      shows: [],
      controls: [],
      year: { numbers: {}, shows: 'both' },
      choices: () => ofGoodwill.map((change) => words.change(change)),
      right: (state) => nearest(ofGoodwill, goodwillOf(state)),
      hint: words.feelingHint,
      learnt: (state) => words.feelingLearnt(goodwillOf(state) ?? 0, likesOf(state) ?? 0),
    },
    {
      kind: 'choice',
      title: words.monthTitle,
      says: words.monthSays,
      scenario: lessonYear,
      shows: [],
      controls: [],
      year: { numbers: {}, shows: 'both' },
      choices: () => ofMonth.map((part) => words.part(part)),
      right: (state) => nearest(ofMonth, shownOf(state)),
      hint: () => words.monthHint(usualNumbers.halfLife),
      learnt: (state) => words.monthLearnt(shownOf(state) ?? 0),
    },
    {
      kind: 'task',
      title: words.baitTitle,
      says: () => words.baitSays(WANTED),
      scenario: lessonYear,
      shows: [],
      controls: [],
      year: { numbers: {}, control: 'baitB', shows: 'costs' },
      done: (state) => (likesOf(state) ?? 0) >= WANTED,
      hint: (state) => words.baitHint(likesOf(state) ?? 0),
      learnt: (state) =>
        words.baitLearnt({
          likes: likesOf(state) ?? 0,
          goodwill: goodwillOf(state) ?? 0,
          like: priceOf(state, 'costPerLike'),
          engagement: priceOf(state, 'costPerValuableEngagement'),
        }),
    },
    {
      kind: 'task',
      title: words.testTitle,
      says: words.testSays,
      scenario: lessonYear,
      shows: [],
      controls: [],
      year: { numbers: {}, control: 'halfLife', shows: 'both' },
      done: (state) => (shownOf(state) ?? 0) >= HALF,
      hint: (state) => words.testHint(state.year?.numbers.halfLife ?? usualNumbers.halfLife, shownOf(state) ?? 0),
      learnt: (state) => words.testLearnt(state.year?.numbers.halfLife ?? usualNumbers.halfLife, shownOf(state) ?? 0),
    },
  ],
  closing: words.closing,
  worksheet: () => words.sheet(usualNumbers.halfLife),
};
