import type { Level } from 'ripplecast/scenario';
import type { ValueName } from '../state/scenario-values.ts';

/** How the page speaks of one number of a scenario. */
export interface ValueWords {
  readonly label: string;
  /** What it is, below its control. */
  readonly hint: string;
}

/** How the page speaks of every number of a scenario that it has a control for. */
export const valueWords: Readonly<Record<ValueName, ValueWords>> = {
  fans: { label: 'Fans', hint: 'People who follow the brand. Its post goes to them.' },
  friends: { label: 'Friends', hint: 'Friends of each person who passes it on.' },
  overlap: { label: 'Overlap', hint: 'Share of a person’s friends who also know each other.' },
  share: { label: 'Pass it on', hint: 'Of those who see it.' },
  visibility: { label: 'Friends who see it', hint: 'Of the friends of a person who passes it on.' },
  fanVisibility: { label: 'Fans who see it', hint: 'Of the fans, when the brand posts.' },
  budget: { label: 'Budget for sharing', hint: 'What content and staff cost. Leave it empty if unknown.' },
  universe: { label: 'Everyone', hint: 'The people who could be reached.' },
  replicates: { label: 'Runs', hint: 'Each run is independent. More runs give steadier averages.' },
  delay: { label: 'Half have seen it after', hint: 'Minutes from a share until half of those who will see it have.' },
  horizon: { label: 'Stop after', hint: 'Hours after which nobody looks. Leave it empty to go on to the end.' },
  quality: { label: 'Praise', hint: 'Of those who share after praise; all others criticise.' },
  shareMultiplier: { label: 'Criticism is shared', hint: 'As often as praise: 125 % is a quarter more.' },
  complaints: { label: 'Complaints at the start', hint: 'People who criticise at once, whoever they follow.' },
  complaintsPerHour: { label: 'New complaints an hour', hint: 'Complaints that keep coming, by chance.' },
  complaintHours: { label: 'They keep coming for', hint: 'Hours.' },
  deskPeople: {
    label: 'People at the desk',
    hint: 'Each answers one complaint at a time. 0 is a desk without people.',
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
  rngSeed: 'Chance',
  parts: 'What else is counted',
  openHours: 'The desk is open',
  nation: 'Nation',
  everyPerson: 'Every person',
} as const;

/** Names of the levels. */
export const levelNames: Readonly<Record<Level, string>> = {
  population: 'Population',
  meanField: 'Mean field',
  arithmetic: 'Arithmetic',
  network: 'Network',
};
