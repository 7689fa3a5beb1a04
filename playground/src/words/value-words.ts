import type { Level, Ties } from 'ripplecast/scenario';
import type { ConversationPart } from '../state/conversation.ts';
import type { ValueName } from '../state/scenario-values.ts';
import { measuredRate } from './measured-words.ts';

/** How the page speaks of one number of a scenario. */
export interface ValueWords {
  readonly label: string;
  /** What it is, below its control. */
  readonly hint: string;
}

/** How the page speaks of every number of a scenario that it has a control for. */
export const valueWords: Readonly<Record<ValueName, ValueWords>> = {
  fans: { label: 'Fans', hint: 'People who follow the brand. Its post goes to them.' },
  friends: { label: 'Friends', hint: 'Friends of each person who shares it.' },
  overlap: { label: 'Overlap', hint: 'How many of your friends know each other.' },
  share: { label: 'Share rate', hint: 'Of those who see it, how many share it.' },
  visibility: {
    label: 'Friends who see it',
    hint: `How many friends see a share (feeds show only some: ${measuredRate('model.visibility')}).`,
  },
  fanVisibility: {
    label: 'Fans who see it',
    hint: `How many fans see the post (${measuredRate('message.fanVisibility')}).`,
  },
  budget: {
    label: 'Budget for sharing',
    hint: 'What the campaign costs: content and staff. Leave empty if unknown.',
  },
  universe: { label: 'Population', hint: 'Everyone who could be reached.' },
  replicates: { label: 'Runs', hint: 'How often the simulation runs. More runs, steadier averages.' },
  delay: { label: 'Half have seen it after', hint: 'Minutes from a share until half of those who will see it have.' },
  horizon: { label: 'Stop after', hint: 'Hours after which nobody looks. Leave empty to go on to the end.' },
  quality: { label: 'Praise', hint: 'Of those who share, how many praise; the others criticise.' },
  shareMultiplier: { label: 'Criticism is shared', hint: 'As often as praise: 125 % is a quarter more.' },
  complaints: { label: 'Complaints at the start', hint: 'People who criticise at once, whoever they follow.' },
  complaintsPerHour: { label: 'New complaints an hour', hint: 'Complaints that keep coming, by chance.' },
  complaintHours: { label: 'They keep coming for', hint: 'Hours.' },
  deskPeople: {
    label: 'People at the desk',
    hint: 'Each answers one complaint at a time. With 0, nobody answers.',
  },
  handling: { label: 'An answer takes', hint: 'Minutes, on average.' },
  viewers: { label: 'Viewers of the spot', hint: 'How many people see it when it is shown once.' },
  price: { label: 'Price of the spot', hint: 'What it costs to show it once.' },
  insertions: { label: 'Times it is shown', hint: 'How often the spot is on air.' },
  production: { label: 'Producing the spot', hint: 'Paid once, on top of the airtime.' },
};

/** Names of the controls that hold no number. */
export const controlWords = {
  level: 'How it is computed',
  ties: 'Friendship',
  buy: 'Compare with',
  rngSeed: 'Random seed',
  parts: 'What else is counted',
  openHours: 'The desk is open',
  nation: 'Whole population',
  everyPerson: 'Person by person',
} as const;

/** What is said below the controls that hold no number. */
export const controlHints = {
  rngSeed: 'Same seed, same results.',
  rngSeedMissing: 'Write any text, for example 1.',
  openHours: 'Each day. Work stops at closing and goes on the next day.',
} as const;

/** What a scenario may have besides rounds of praise. */
export const partWords: Readonly<Record<ConversationPart, ValueWords>> = {
  timing: { label: 'Hours', hint: 'When people see it: a clock instead of rounds.' },
  criticism: { label: 'Criticism', hint: 'Some of those who share criticise.' },
  desk: { label: 'Reply desk', hint: 'People who answer criticism; needs hours and criticism.' },
};

/** Names of the levels. */
export const levelNames: Readonly<Record<Level, string>> = {
  population: 'Many runs, with luck',
  meanField: 'Averages without luck',
  arithmetic: 'Simple multiplication',
  network: 'Person by person',
};

/** What each level does, after its name. */
export const levelHints: Readonly<Record<Level, string>> = {
  population: 'Each person counts once; every run has its own luck.',
  meanField: 'Each person counts once.',
  arithmetic: 'Everyone counted again and again.',
  network: 'Every person and every friendship of a small world.',
};

/** Whether friendship goes one way or both. */
export const tiesWords: Readonly<Record<Ties, ValueWords>> = {
  follow: { label: 'One way', hint: 'Followers see what a person shares; that person does not see theirs.' },
  mutual: {
    label: 'Both ways',
    hint: 'Friends see each other’s shares, including of what they passed on themselves.',
  },
};
