import type { Campaign, CompleteScenario } from 'ripplecast/scenario';
import { planOf } from './year-plan.ts';
import type { YearNumbers } from './year-numbers.ts';

/** A year of posts as the page has it: the scenario that each post repeats, and its own numbers. */
export interface PageYear {
  readonly scenario: CompleteScenario;
  readonly numbers: YearNumbers;
}

/** What the two mixes are called in the document. */
export const mixNames = ['A', 'B'] as const;

/** The same as a document: two mixes of the same two kinds of content. */
export function campaignOf({ scenario, numbers }: PageYear): Campaign {
  const { weeks, posts, baitA, baitB, halfLife, advocateFactor } = numbers;
  return {
    version: 1,
    scenario,
    weeks,
    content: {
      advice: {
        attention: numbers.adviceAttention,
        value: numbers.adviceValue,
        interaction: numbers.adviceInteraction,
        like: numbers.adviceLike,
      },
      bait: {
        attention: numbers.baitAttention,
        value: numbers.baitValue,
        interaction: numbers.baitInteraction,
        like: numbers.baitLike,
      },
    },
    plan: planOf(weeks, posts, baitA),
    feelings: { goodwillHalfLifeDays: halfLife, advocateShareFactor: advocateFactor },
    mixes: { [mixNames[0]]: {}, [mixNames[1]]: { plan: planOf(weeks, posts, baitB) } },
  };
}
