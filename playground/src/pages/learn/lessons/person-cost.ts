import { findCatalogueBuy } from 'ripplecast/broadcast';
import { presets, type CompleteScenario } from 'ripplecast/scenario';
import { readValue, withValue } from '../../../state/scenario-values.ts';
import { personCostWords as words } from '../../../words/lessons/person-cost-words.ts';
import type { Lesson } from '../lesson.ts';
import { reachInTheEnd, resultOf, type LessonState } from '../lesson-state.ts';

/** How near to the price of the spot a person must come. */
const NEAR = 0.1;
/** People whom the last task must reach. */
const LEAST = 1_000_000;
/** Fans of the page in the claim. */
const FANS = readValue(presets.seedExample, 'fans');

const claim: CompleteScenario = { ...presets.seedExample, level: 'meanField' };
const measured = withValue({ ...presets.measured2012, level: 'meanField' }, 'fans', FANS);
const { currency } = claim;
const budget = readValue(claim, 'budget');

/** What is offered as an answer, for one person: far enough apart to be told by thinking. */
const ofSpot = [0.0037, 0.037, 0.37] as const;
const ofClaim = [0.00017, 0.017, 1.7] as const;
const ofMeasured = [0.00017, 0.037, 218] as const;

/** What one person costs by friends; 0 while it is not counted. */
function costByFriends(state: LessonState): number {
  return (resultOf(state)?.cascade.costPerThousandReached ?? 0) / 1000;
}

/** What one person costs by the spot; 0 while it is not counted. */
function costBySpot(state: LessonState): number {
  return (resultOf(state)?.broadcast?.costPerThousandReached ?? 0) / 1000;
}

/** Place of the amount that is nearest by its ratio; null while there is nothing to be near to. */
function nearest(amounts: readonly number[], cost: number): number | null {
  if (cost <= 0) return null;
  const distances = amounts.map((amount) => Math.abs(Math.log(amount / cost)));
  return distances.indexOf(Math.min(...distances));
}

function spotSays(): readonly string[] {
  const buy = claim.broadcast !== null && 'buy' in claim.broadcast ? findCatalogueBuy(claim.broadcast.buy) : null;
  const production = readValue(claim, 'production');
  return words.spotSays(buy?.costPerInsertion ?? 0, production, buy?.audience ?? 0, currency);
}

/** What one person costs, both ways, as claimed and as measured. */
export const personCost: Lesson = {
  id: 'person-cost',
  title: words.title,
  question: words.question,
  minutes: 3,
  controls: ['budget', 'fans'],
  steps: [
    {
      kind: 'choice',
      title: words.spotTitle,
      says: spotSays,
      scenario: claim,
      shows: ['stage', 'costs'],
      controls: [],
      choices: () => ofSpot.map((amount) => words.choice(amount, currency)),
      right: (state) => nearest(ofSpot, costBySpot(state)),
      hint: words.divideHint,
      learnt: (state) => words.spotLearnt(costBySpot(state), 1000 * costBySpot(state), currency),
    },
    {
      kind: 'choice',
      title: words.claimTitle,
      says: (state) => words.claimSays(budget, reachInTheEnd(state), currency),
      scenario: claim,
      shows: ['stage', 'verdict', 'costs'],
      controls: [],
      choices: () => ofClaim.map((amount) => words.choice(amount, currency)),
      right: (state) => nearest(ofClaim, costByFriends(state)),
      hint: words.divideHint,
      learnt: (state) => words.claimLearnt(costByFriends(state), costBySpot(state) / costByFriends(state), currency),
    },
    {
      kind: 'choice',
      title: words.measuredTitle,
      says: (state) => words.measuredSays(budget, reachInTheEnd(state), currency),
      scenario: measured,
      shows: ['stage', 'verdict', 'costs'],
      controls: [],
      choices: () => ofMeasured.map((amount) => words.choice(amount, currency)),
      right: (state) => nearest(ofMeasured, costByFriends(state)),
      hint: words.divideHint,
      learnt: (state) => words.measuredLearnt(costByFriends(state), costByFriends(state) / costBySpot(state), currency),
    },
    {
      kind: 'task',
      title: words.budgetTitle,
      says: (state) => words.budgetSays(costBySpot(state), currency),
      scenario: measured,
      shows: ['stage', 'verdict', 'costs'],
      controls: ['budget'],
      done: (state) => {
        const [friends, spot] = [costByFriends(state), costBySpot(state)];
        return spot > 0 && Math.abs(friends / spot - 1) <= NEAR;
      },
      hint: (state, tries) => {
        if (costByFriends(state) === 0) return words.noBudget();
        const said = words.costHint(costByFriends(state), costBySpot(state), currency);
        return tries > 1 ? `${said} ${words.budgetTip(reachInTheEnd(state))}` : said;
      },
      learnt: (state) => words.budgetLearnt(readValue(state.scenario, 'budget'), currency),
    },
    {
      kind: 'task',
      title: words.fansTitle,
      says: () => words.fansSays(budget, LEAST, currency),
      scenario: measured,
      shows: ['stage', 'verdict', 'costs'],
      controls: ['budget', 'fans'],
      done: (state) => {
        const [friends, spot] = [costByFriends(state), costBySpot(state)];
        return friends > 0 && friends <= spot && reachInTheEnd(state) >= LEAST;
      },
      hint: (state) => {
        if (reachInTheEnd(state) < LEAST) return words.fansTooFew(reachInTheEnd(state));
        if (costByFriends(state) === 0) return words.noBudget();
        return words.costHint(costByFriends(state), costBySpot(state), currency);
      },
      learnt: ({ scenario, ...state }) =>
        words.fansLearnt(
          readValue(scenario, 'fans'),
          reachInTheEnd({ scenario, ...state }),
          readValue(scenario, 'budget'),
          currency,
        ),
    },
  ],
  closing: words.closing,
  worksheet: async () => (await import('./person-cost-worksheet.ts')).personCostWorksheet(measured),
};
