import { presets, type CompleteScenario } from 'ripplecast/scenario';
import { readValue } from '../../../state/scenario-values.ts';
import { withSmallWorld } from '../../../state/small-world.ts';
import { overlapWords as words } from '../../../words/lessons/overlap-words.ts';
import { pageNumbers } from '../../../words/page-words.ts';
import type { Lesson } from '../lesson.ts';
import { reachByRound, resultOf, type LessonState } from '../lesson-state.ts';

/** The round in which friends of friends are told. */
const SECOND = 2;
/** Rounds that are drawn. */
const ROUNDS = 4;
const FRIENDS = 300;
const PEOPLE = 100_000;
/** So many people must know it in the larger place. */
const LEAST = 85_000;
const VILLAGE = { people: 300, meanFriends: 12, clustering: 0.1 } as const;
/** So many people in the village are few. */
const FEW = 60;

/** Everybody sees it, and everybody passes it on. */
const allShare: CompleteScenario = {
  ...presets.seedExample,
  message: { fans: 1, fanVisibility: 1 },
  model: { kind: 'share', visibility: 1, shareProbability: 1 },
  cost: null,
  broadcast: null,
};
const town: CompleteScenario = { ...allShare, level: 'meanField', universe: PEOPLE, followers: FRIENDS };
const village = withSmallWorld(allShare, VILLAGE);

/** The first person, their friends, and those of each of them. */
function sumOf(friends: number): number {
  return 1 + friends + friends ** 2;
}

/** How many times somebody was told by the second round; the first person was told by nobody. 0 while it is not counted. */
function timesTold(state: LessonState): number {
  const rows = resultOf(state)?.cascade.generations?.slice(1, SECOND + 1) ?? [];
  return rows.reduce((sum, { impressions }) => sum + impressions, 0);
}

const known = (state: LessonState): number => Math.round(reachByRound(state, SECOND));
/** Who knows it besides the first person. */
const wereTold = (state: LessonState): number => known(state) - 1;

/** Why multiplying friends counts people again and again. */
export const overlap: Lesson = {
  id: 'overlap',
  title: words.title,
  question: words.question,
  minutes: 4,
  controls: ['universe', 'overlap'],
  steps: [
    {
      kind: 'guess',
      title: words.drawTitle,
      says: () => words.drawSays(PEOPLE, FRIENDS),
      scenario: town,
      shows: [],
      controls: [],
      places: () => Array.from({ length: ROUNDS }, (_, round) => pageNumbers().whole(round)),
      top: PEOPLE,
      scale: 'linear',
      known: [1, 1 + FRIENDS],
      answer: (state) =>
        resultOf(state) === null ? null : Array.from({ length: ROUNDS }, (_, round) => reachByRound(state, round)),
      learnt: (state) => words.drawLearnt(known(state), sumOf(FRIENDS)),
    },
    {
      kind: 'choice',
      title: words.whereTitle,
      says: (state) => words.whereSays(known(state), timesTold(state) - wereTold(state)),
      scenario: town,
      shows: ['stage', 'verdict'],
      controls: [],
      choices: words.whereChoices,
      right: (state) => {
        if (resultOf(state) === null) return null;
        // Everybody shares and has as many friends as the others: what is left are people who were told again.
        return timesTold(state) > wereTold(state) ? 1 : null;
      },
      hint: (_, chosen) => words.whereHints()[chosen] ?? '',
      learnt: (state) => words.whereLearnt(timesTold(state), wereTold(state), timesTold(state) - wereTold(state)),
    },
    {
      kind: 'task',
      title: words.countryTitle,
      says: () => words.countrySays(LEAST, FRIENDS),
      scenario: town,
      shows: ['stage', 'verdict'],
      controls: ['universe'],
      done: (state) => resultOf(state) !== null && reachByRound(state, SECOND) >= LEAST,
      hint: (state) => words.countryHint(readValue(state.scenario, 'universe'), known(state)),
      learnt: (state) => words.countryLearnt(readValue(state.scenario, 'universe'), known(state)),
    },
    {
      kind: 'task',
      title: words.groupsTitle,
      says: () => words.groupsSays(VILLAGE.people, VILLAGE.meanFriends, sumOf(VILLAGE.meanFriends), FEW),
      scenario: village,
      view: { voice: 'average' },
      shows: ['stage', 'verdict', 'chart'],
      controls: ['overlap'],
      done: (state) => resultOf(state) !== null && reachByRound(state, SECOND) < FEW,
      hint: (state) => words.groupsHint(readValue(state.scenario, 'overlap'), reachByRound(state, SECOND)),
      learnt: (state) =>
        words.groupsLearnt(
          readValue(state.scenario, 'overlap'),
          reachByRound(state, SECOND),
          sumOf(VILLAGE.meanFriends),
        ),
    },
  ],
  closing: words.closing,
  worksheet: async () => (await import('./overlap-worksheet.ts')).overlapWorksheet(town),
};
