import type { Counted } from './counted.ts';
import type { PlanningWords } from './planning-words.ts';

const people = ({ text, count }: Counted): string => `${text} ${count === 1 ? 'person' : 'people'}`;
const ofEveryone = (share: string | null): string => (share === null ? '' : `, ${share} of everyone`);
const atLeast = (times: number): string => (times === 1 ? 'at least once' : `${times} or more times`);
const exactly = (times: number): string => (times === 1 ? 'exactly once' : `exactly ${times} times`);

/** The elements that show plans, in English. */
export const englishPlanning: PlanningWords = {
  reachCurve: {
    cost: 'Cost',
    insertions: 'Insertions',
    reached: 'reached',
    atLeast,
    atLeastShort: (times) => `${times}+`,
    chosen: 'this schedule',
    countedInsertions: ({ text, count }) => `${text} ${count === 1 ? 'insertion' : 'insertions'}`,
    peopleReached: ({ people: reached, share }) => `${people(reached)}${ofEveryone(share)}`,
    frequency: ({ times, people: reached }) => `${atLeast(times)}: ${people(reached)}`,
    summary: ({ axis, plan }) =>
      `People reached by ${axis}.${plan === null ? '' : ` This schedule: ${plan}.`} The table has every point.`,
    key: (times) =>
      `Solid line: people reached at least once.${times.length === 0 ? '' : ` Broken: ${times.join(', ')}.`}`,
    table: 'Reach curve, table',
    peopleColumn: 'People reached',
    shareColumn: 'Of everyone',
  },
  frequencyBars: {
    title: 'How many see it so often or more',
    atLeast: (times) => `${times}+`,
    people: ({ times, people: reached, share }) => `${atLeast(times)}: ${people(reached)}${ofEveryone(share)}`,
    exactly: ({ times, people: reached }) => `${exactly(times)}: ${people(reached)}`,
    effective: 'effective reach',
    nobody: 'nobody',
  },
  partsBar: {
    televisionOnly: 'television only',
    both: 'both',
    postsOnly: 'posts only',
    bar: ({ people: reached, parts }) => `${people(reached)}: ${parts.join(', ')}`,
    part: ({ name, people: reached, share }) => `${name}: ${people(reached)} (${share})`,
    nobody: 'Nobody is reached',
  },
  certificate: {
    chosen: 'the chosen',
    reached: ({ name, people: reached }) => `${name}: ${people(reached)}`,
    atLeast: (reached) => `at least ${people(reached)}`,
    about: (reached) => `${people(reached)} on average`,
    atMost: (reached) => `no other choice reaches more than ${people(reached)}`,
    certified: (share) => `At least ${share} of the best possible`,
    confidence: (share) => `with ${share} confidence`,
    nobody: 'Nobody was chosen',
  },
  picking: { key: 'Enter: pick them, or take them back.' },
};
