import { describe, expect, test } from 'vitest';
import { feelByNames, type NamedFan } from '../../../test/campaign/feelings-by-names.ts';
import { createRoleTally, type RoleTally } from '../../cascade/population/roles/role-tally.ts';
import { openStream } from '../../random/index.ts';
import { layOutContent } from './content-rules.ts';
import { createEngagementTally } from './engagement-tally.ts';
import { FanFeelings } from './fan-feelings.ts';
import { leaveFeelings } from './leave-feelings.ts';
import { type DeskAnswers, noAnswers, type ReactionRules } from './reaction-rules.ts';

const content = layOutContent({
  attention: 0.9,
  value: [0.4, 0.5, 0.8, 0.2],
  interaction: [0.5, 0.6, 0.9, 0.7],
  isFor: [true, true, true, true],
  trust: [1, 1.4, 1.8],
});
const reactions: ReactionRules = {
  believesCriticism: 0.6,
  bystanders: 0.5,
  grievance: 2,
  recovery: 0.6,
  gift: 0,
  thanks: 0,
};

/** Rules under which nobody changes their role, so that twenty fans can be watched one by one. */
const rules = { goodwillHalfLifeDays: 90, grievanceHalfLifeDays: 30, advocateAt: 1e3, criticAt: 1e3, lastDay: 1 };

interface Case {
  readonly fans: number;
  readonly tally: Partial<Record<keyof RoleTally, number>>;
  readonly reactions?: Partial<ReactionRules>;
  readonly answers?: DeskAnswers;
}

function tallyOf({ tally }: Case, role: number): RoleTally {
  const whole = createRoleTally();
  for (const [name, count] of Object.entries(tally)) whole[name as keyof RoleTally][role] = count;
  return whole;
}

/** Two conversations in a row, then the law of what can be seen without knowing anyone: how many feel what, how much, how unequally. */
const figures = {
  'fans with goodwill': (fans) => fans.filter(({ goodwill }) => goodwill > 1e-6).length,
  'fans with grievance': (fans) => fans.filter(({ grievance }) => grievance > 1e-6).length,
  'fans with both': (fans) => fans.filter(({ goodwill, grievance }) => goodwill > 1e-6 && grievance > 1e-6).length,
  'sum of goodwill': (fans) => fans.reduce((sum, { goodwill }) => sum + goodwill, 0),
  'sum of grievance': (fans) => fans.reduce((sum, { grievance }) => sum + grievance, 0),
  'largest goodwill': (fans) => Math.max(0, ...fans.map(({ goodwill }) => goodwill)),
  'largest grievance': (fans) => Math.max(0, ...fans.map(({ grievance }) => grievance)),
  'goodwill times grievance': (fans) => fans.reduce((sum, { goodwill, grievance }) => sum + goodwill * grievance, 0),
} satisfies Record<string, (fans: readonly NamedFan[]) => number>;

const cases: Readonly<Record<string, Case>> = {
  'a post and what friends say about it': {
    fans: 20,
    tally: { postSights: 8, firstOfPraise: 3, moreOfPraise: 9, reached: 11 },
  },
  'few of many': {
    fans: 150,
    tally: { postSights: 30, firstOfPraise: 10, moreOfPraise: 5, firstOfCriticism: 6, moreOfCriticism: 3, reached: 46 },
  },
  'everyone is reached': {
    fans: 6,
    tally: { postSights: 4, firstOfPraise: 1, moreOfPraise: 4, firstOfCriticism: 1, moreOfCriticism: 5, reached: 6 },
  },
  'a spot, a post that some see after it, praise and criticism': {
    fans: 14,
    tally: { postSights: 6, spotSights: 5, firstOfPraise: 1, moreOfPraise: 6, firstOfCriticism: 2, reached: 12 },
  },
  'criticism first, the post later': {
    fans: 9,
    tally: { postSights: 4, firstOfPraise: 3, moreOfPraise: 2, firstOfCriticism: 3, moreOfCriticism: 6, reached: 8 },
  },
  'criticism that is passed on and answered': {
    fans: 12,
    tally: {
      postSights: 2,
      firstOfCriticism: 6,
      criticsAfterCriticism: 5,
      moreOfCriticism: 9,
      moreOfPraise: 3,
      reached: 8,
    },
    answers: { ofSights: 0.7, ofCritics: 0.6 },
  },
  'gifts and thanks': {
    fans: 12,
    tally: { postSights: 5, firstOfPraise: 2, firstOfCriticism: 2, moreOfPraise: 3, supporters: 5, reached: 9 },
    reactions: { gift: 0.5, thanks: 0.25 },
  },
};

const repeats = 800;
/** What advocates have of goodwill, and critics of grievance, beforehand: so much that nobody's role changes. */
const BEFORE = 2 ** 20;
const before = [0, 0, 0, 0].map((_, role) => ({
  role,
  goodwill: role === 2 ? BEFORE : 0,
  grievance: role === 3 ? BEFORE : 0,
}));

/** What the conversations have left in each fan. */
function leftIn(fans: readonly NamedFan[]): NamedFan[] {
  return fans.map(({ role, goodwill, grievance }) => ({
    role,
    goodwill: goodwill - before[role].goodwill,
    grievance: grievance - before[role].grievance,
  }));
}

function watchOurs(given: Case, role: number, tally: RoleTally): [NamedFan[], number[]][] {
  const feelings = new FanFeelings(rules);
  const into = createEngagementTally();
  return Array.from({ length: repeats }, (_, replicate) => {
    const stream = openStream('ours', replicate, 'feelings');
    feelings.begin(given.fans);
    if (role !== 1) {
      for (let fan = 0; fan < given.fans; fan += 1) feelings.touchNew(before[role].goodwill, before[role].grievance);
      feelings.settleRoles();
    }
    const { answers = noAnswers } = given;
    leaveFeelings(feelings, tally, content, { ...reactions, ...given.reactions }, answers, stream, into);
    leaveFeelings(feelings, tally, content, { ...reactions, ...given.reactions }, answers, stream, into);
    return [leftIn(feelings.listFeelings()), [...into.valuable, ...into.believed]];
  });
}

function watchPeople(given: Case, role: number, tally: RoleTally): [NamedFan[], number[]][] {
  return Array.from({ length: repeats }, (_, replicate) => {
    const stream = openStream('people', replicate, 'feelings');
    const fans = Array.from({ length: given.fans }, () => ({ ...before[role] }));
    let counted: number[] = [];
    for (let post = 0; post < 2; post += 1) {
      const rulesOfAll = { ...reactions, ...given.reactions };
      const { valuable, believed } = feelByNames(
        fans,
        role,
        tally,
        content,
        rulesOfAll,
        given.answers ?? noAnswers,
        stream,
      );
      counted = Array.from({ length: 16 }, (__, i) => (i % 4 === role ? (valuable[i >> 2] ?? believed) : 0));
    }
    return [leftIn(fans), counted];
  });
}

describe('what a conversation leaves, against people with names', () => {
  const all = Object.entries(cases).flatMap(([name, given]) => [1, 2, 3].map((role) => [name, role, given] as const));
  /* Two samples of 800, chi-square of 30 cells: laws that differ by about 0.1 in total variation. */
  test.each(all)('%s, role %i', (_, role, given) => {
    const tally = tallyOf(given, role);
    if (role === 3) tally.supporters[role] = 0;
    const ours = watchOurs(given, role, tally);
    const theirs = watchPeople(given, role, tally);
    for (const [name, figure] of Object.entries(figures)) {
      const values = ours.map(([fans]) => round(figure(fans)));
      expect(values, name).toAgreeWithValues(theirs.map(([fans]) => round(figure(fans))));
    }
    for (let i = 0; i < 16; i += 1) {
      expect(ours.map(([, counted]) => counted[i])).toAgreeWithValues(theirs.map(([, counted]) => counted[i]));
    }
  });
});

/** Without what the large feelings beforehand cost in digits. */
function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
