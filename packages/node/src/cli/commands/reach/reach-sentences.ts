import { numbers } from '../../../text/words.ts';
import type { ReachAnswer } from './run.ts';

const modelNames = {
  independent: 'Insertions are independent: who saw one is as likely as anyone to see the next.',
  loyalViewers: 'Viewers come back, by what two insertions reach; programmes are independent of each other.',
  measuredDuplication: 'Programmes share their viewers as measured.',
} as const;

const measures = { budget: 'money', insertions: 'insertions', grossRatingPoints: 'rating points' } as const;

/** What a schedule reaches, or what a reach takes, in sentences; the first is the headline. */
export function reachSentences(answer: ReachAnswer, money: (amount: number) => string): string[] {
  const { plan, found, impossible, leftOut } = answer;
  const { universe, reach, basis, model, shrunkTo } = plan;
  const whom = basis === null ? '' : ` (${basis})`;
  const reached = `reaches ${numbers.count(reach)} of ${numbers.count(universe)} people${whom}, ${numbers.percent(reach / universe)}`;
  return [
    ...(impossible === null ? [] : impossibleSentences(impossible)),
    ...(found === null ? [] : foundSentences(answer, money)),
    `${impossible === null ? 'The schedule' : 'The schedule as given'} ${reached}.`,
    modelNames[model],
    ...(shrunkTo === null || shrunkTo === 1
      ? []
      : [
          `What they share was shrunk to ${numbers.percent(shrunkTo)} of its correlation, so that nothing is less likely than never.`,
        ]),
    ...(leftOut.length === 0 ? [] : [`Left out: ${leftOut.join(', ')}.`]),
  ];
}

function targetOf({ k, reach }: { readonly k: number; readonly reach: number }): string {
  return k === 1 ? numbers.percent(reach) : `${numbers.percent(reach)} at ${k}+`;
}

function foundSentences({ found, schedule, plan }: ReachAnswer, money: (amount: number) => string): string[] {
  if (found === null) return [];
  const count = schedule.placements.reduce((sum, { insertions }) => sum + insertions, 0);
  const what = `${numbers.whole(count)} ${count === 1 ? 'insertion' : 'insertions'}, ${numbers.number(plan.grossRatingPoints)} rating points and ${money(plan.cost)}`;
  const least = `That is the least ${measures[found.by]} of all plans`;
  return [
    `${targetOf(found)} takes ${what}.`,
    found.verified ? `${least}.` : 'There are too many plans to rule out that another takes less.',
  ];
}

function impossibleSentences({
  k,
  reach,
  because,
  limit,
  insertions,
}: NonNullable<ReachAnswer['impossible']>): string[] {
  const most = Math.max(...insertions);
  const far = `With ${numbers.whole(most)} ${most === 1 ? 'insertion' : 'insertions'} of each placement it is ${numbers.percent(limit)}`;
  const why = {
    loyalViewers: `The same people come back: if insertions were independent, it could be done. ${far}.`,
    sharedAudiences: `The programmes share their viewers: if they did not, it could be done. The most that was found is ${numbers.percent(limit)}.`,
    everyone: `Everyone is only approached, never reached, as no programme reaches everyone at once.`,
    insertions: `${far}, and no more can be had.`,
  }[because];
  return [`No schedule reaches ${targetOf({ k, reach })}.`, why];
}
