import { msg, str } from '@lit/localize';
import type { Level, Ties } from 'ripplecast/scenario';
import type { ConversationPart } from '../state/conversation.ts';
import type { ValueName } from '../state/value-paths.ts';
import { measuredRate } from './measured-words.ts';
import { pageNumbers } from './page-words.ts';

/** How the page speaks of one number of a scenario. */
export interface ValueWords {
  readonly label: string;
  /** What it is, below its control. */
  readonly hint: string;
}

const values: Readonly<Record<ValueName, () => ValueWords>> = {
  fans: () => ({ label: msg('Fans'), hint: msg('People who follow the brand. Its post goes to them.') }),
  friends: () => ({ label: msg('Friends'), hint: msg('Friends of each person who shares it.') }),
  overlap: () => ({ label: msg('Overlap'), hint: msg('How many of your friends know each other.') }),
  share: () => ({ label: msg('Share rate'), hint: msg('Of those who see it, how many share it.') }),
  visibility: () => ({
    label: msg('Friends who see it'),
    hint: msg(str`How many friends see a share (feeds show only some: ${measuredRate('model.visibility')}).`),
  }),
  fanVisibility: () => ({
    label: msg('Fans who see it'),
    hint: msg(str`How many fans see the post (${measuredRate('message.fanVisibility')}).`),
  }),
  budget: () => ({
    label: msg('Budget for sharing'),
    hint: msg('What the campaign costs: content and staff. Leave empty if unknown.'),
  }),
  universe: () => ({ label: msg('Population'), hint: msg('Everyone who could be reached.') }),
  replicates: () => ({
    label: msg('Runs'),
    hint: msg('How often the simulation runs. More runs, steadier averages.'),
  }),
  delay: () => ({
    label: msg('Half have seen it after'),
    hint: msg('Minutes from a share until half of those who will see it have.'),
  }),
  horizon: () => ({
    label: msg('Stop after'),
    hint: msg('Hours after which nobody looks. Leave empty to go on to the end.'),
  }),
  quality: () => ({
    label: msg('Praise'),
    hint: msg('Of those who share, how many praise; the others criticise.'),
  }),
  shareMultiplier: () => ({
    label: msg('Criticism is shared'),
    hint: msg('As often as praise: 125 % is a quarter more.'),
  }),
  complaints: () => ({
    label: msg('Complaints at the start'),
    hint: msg('People who criticise at once, whoever they follow.'),
  }),
  complaintsPerHour: () => ({
    label: msg('New complaints an hour'),
    hint: msg('Complaints that keep coming, by chance.'),
  }),
  complaintHours: () => ({ label: msg('They keep coming for'), hint: msg('Hours.') }),
  deskPeople: () => ({
    label: msg('People at the desk'),
    hint: msg('Each answers one complaint at a time. With 0, nobody answers.'),
  }),
  handling: () => ({ label: msg('An answer takes'), hint: msg('Minutes, on average.') }),
  viewers: () => ({ label: msg('Viewers of the spot'), hint: msg('How many people see it when it is shown once.') }),
  price: () => ({ label: msg('Price of the spot'), hint: msg('What it costs to show it once.') }),
  insertions: () => ({ label: msg('Times it is shown'), hint: msg('How often the spot is on air.') }),
  notice: () => ({
    label: msg('Viewers who notice it'),
    hint: msg(
      str`How many take notice each time they see the spot, and may pass it on. Nobody has measured this: try ${noticeBand()}.`,
    ),
  }),
  paidSeeds: () => ({
    label: msg('Paid sharers'),
    hint: msg('People drawn at random who are paid to share it. Leave empty for none.'),
  }),
  perPaidSeed: () => ({ label: msg('Price of a paid sharer'), hint: msg('What one of them is paid.') }),
  production: () => ({ label: msg('Producing the spot'), hint: msg('Paid once, on top of the airtime.') }),
};

/** How many viewers might notice a spot: a band to try, which nobody has measured. */
function noticeBand(): string {
  const [low, high] = [0.01, 0.3].map((share) => pageNumbers().percent(share));
  return msg(str`${low} to ${high}`);
}

/** How the page speaks of a number of a scenario that it has a control for. */
export function valueWords(name: ValueName): ValueWords {
  return values[name]();
}

/** Names of the controls that hold no number. */
export function controlWords() {
  return {
    level: msg('How it is computed'),
    ties: msg('Friendship'),
    buy: msg('Compare with'),
    rngSeed: msg('Random seed'),
    parts: msg('What else is counted'),
    openHours: msg('The desk is open'),
    nation: msg('Whole population'),
    everyPerson: msg('Person by person'),
  };
}

/** What is said below the controls that hold no number. */
export function controlHints() {
  return {
    rngSeed: msg('Same seed, same results.'),
    rngSeedMissing: msg('Write any text, for example 1.'),
    openHours: msg('Each day. Work stops at closing and goes on the next day.'),
  };
}

const parts: Readonly<Record<ConversationPart, () => ValueWords>> = {
  timing: () => ({ label: msg('Hours'), hint: msg('When people see it: a clock instead of rounds.') }),
  criticism: () => ({ label: msg('Criticism'), hint: msg('Some of those who share criticise.') }),
  desk: () => ({
    label: msg('Reply desk'),
    hint: msg('People who answer criticism; needs hours and criticism.'),
  }),
};

/** What a scenario may have besides rounds of praise. */
export function partWords(part: ConversationPart): ValueWords {
  return parts[part]();
}

const levels: Readonly<Record<Level, () => ValueWords>> = {
  population: () => ({
    label: msg('Many runs, with luck'),
    hint: msg('Each person counts once; every run has its own luck.'),
  }),
  meanField: () => ({ label: msg('Averages without luck'), hint: msg('Each person counts once.') }),
  arithmetic: () => ({ label: msg('Simple multiplication'), hint: msg('Everyone counted again and again.') }),
  network: () => ({
    label: msg('Person by person'),
    hint: msg('Every person and every friendship of a small world.'),
  }),
};

/** The levels, in the order in which they are offered. */
export const levelsInOrder: readonly Level[] = ['population', 'meanField', 'arithmetic', 'network'];

/** Name of a level, and what it does. */
export function levelWords(level: Level): ValueWords {
  return levels[level]();
}

/** Whether friendship goes one way or both. */
export function tiesWords(ties: Ties): ValueWords {
  return ties === 'follow'
    ? {
        label: msg('One way'),
        hint: msg('Followers see what a person shares; that person does not see theirs.'),
      }
    : {
        label: msg('Both ways'),
        hint: msg('Friends see each other’s shares, including of what they passed on themselves.'),
      };
}
