/**
 * What conversations leave in fans: a year of three posts a week, counts by role given.
 */
import assert from 'node:assert/strict';
import { openStream } from 'ripplecast/random';
import {
  createEngagementTally,
  FanFeelings,
  layOutContent,
  leaveFeelings,
  noAnswers,
} from '../../packages/core/src/campaign/feelings/index.ts';
import { createRoleTally } from '../../packages/core/src/cascade/population/roles/role-tally.ts';
import { atMost, measured, printReport } from '../measure.ts';

const posts = 156;
const MOST_MICROSECONDS = 60;
const rules = { goodwillHalfLifeDays: 90, grievanceHalfLifeDays: 30, advocateAt: 1, criticAt: 1, lastDay: 364 };
const reactions = { believesCriticism: 0.5, bystanders: 0.5, grievance: 2, recovery: 0.6, gift: 0, thanks: 0 };
const everyone = [true, true, true, true];
const content = layOutContent({
  attention: 0.5,
  value: [0.4, 0.4, 0.4, 0.4],
  interaction: [0.02, 0.02, 0.02, 0.02],
  isFor: everyone,
  trust: [1, 1, 1],
});
const tally = createRoleTally();
const into = createEngagementTally();

interface Year {
  readonly engagements: number;
  readonly millisecondsOfConversations: number;
  readonly millisecondsOfDays: number;
}

/** A year in which each post is seen by a fraction of the fans, and criticism of it by another. */
function live(feelings: FanFeelings, fans: number, seen: number, criticised: number, replicate: number): Year {
  const leaving = openStream('benchmark', replicate, 'leaving');
  const stream = openStream('benchmark', replicate, 'feelings');
  let [engagements, millisecondsOfConversations, millisecondsOfDays] = [0, 0, 0];
  feelings.begin(fans);
  for (let post = 0; post < posts; post += 1) {
    const begin = performance.now();
    feelings.advanceTo(Math.floor((post * 7) / 3));
    feelings.join(feelings.leave(leaving, 0.0006));
    millisecondsOfDays += performance.now() - begin;
    for (const role of [1, 2, 3]) {
      const people = feelings.people[role];
      tally.postSights[role] = Math.floor(people * seen);
      tally.firstOfPraise[role] = Math.floor(people * seen * 0.1);
      tally.moreOfPraise[role] = Math.floor(people * seen * 0.05);
      tally.firstOfCriticism[role] = Math.floor(people * criticised);
      tally.reached[role] = tally.postSights[role] + tally.firstOfPraise[role] + tally.firstOfCriticism[role];
    }
    const afterwards = performance.now();
    leaveFeelings(feelings, tally, content, reactions, noAnswers, stream, into);
    millisecondsOfConversations += performance.now() - afterwards;
    engagements += into.valuable.reduce((sum, count) => sum + count, 0);
    engagements += into.believed.reduce((sum, count) => sum + count, 0);
  }
  return { engagements: engagements / posts, millisecondsOfConversations, millisecondsOfDays };
}

function checkSums(feelings: FanFeelings): void {
  for (const feeling of ['goodwill', 'grievance'] as const) {
    const sum = feelings.listFeelings().reduce((before, fan) => before + fan[feeling], 0);
    assert.ok(Math.abs(sum - feelings[feeling]) <= 1e-9 * sum, `${feeling}: ${feelings[feeling]}, and ${sum} added up`);
  }
}

const years = 40;
const fans = 100_000;
const findings = [
  { what: 'a tenth see a post', seen: 0.08, criticised: 0 },
  { what: 'all see a post', seen: 0.8, criticised: 0 },
  { what: 'a third see a post, and some criticism of it', seen: 0.3, criticised: 0.0005 },
].flatMap(({ what, seen, criticised }) => {
  const feelings = new FanFeelings(rules);
  const lived = Array.from({ length: years }, (_, replicate) => live(feelings, fans, seen, criticised, replicate));
  checkSums(feelings);
  const median = (of: (year: Year) => number): number => lived.map(of).toSorted((a, b) => a - b)[years >> 1];
  const microseconds = (median((year) => year.millisecondsOfConversations) * 1000) / posts;
  const counted = median((year) => year.engagements);
  return [
    atMost(`${what}: a conversation with ${counted.toFixed(0)} of them`, microseconds, MOST_MICROSECONDS, 'µs'),
    measured(
      `${what}: fading, leaving and joining of a day`,
      (median((year) => year.millisecondsOfDays) * 1000) / posts,
      'µs',
    ),
  ];
});

const many = new FanFeelings(rules);
live(many, 1e7, 0.3, 0, 0);
checkSums(many);
const felt = [1, 2, 3].reduce((sum, role) => sum + many.recordsOf(role).count, 0);

printReport({
  title: 'Feelings of 100,000 fans, three posts a week for a year',
  checked: ['the sums of goodwill and grievance are those of the fans, added up'],
  findings: [
    ...findings,
    measured('10,000,000 fans, a third see a post: fans who feel something after a year', felt, 'fans'),
    measured('their space', many.bytes / 1e6, 'MB'),
  ],
});
