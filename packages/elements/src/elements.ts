import { RippleCertificate } from './certificate/ripple-certificate.ts';
import { RippleCostBars } from './cost-bars/ripple-cost-bars.ts';
import { RippleCostTable } from './cost-table/ripple-cost-table.ts';
import { RippleDots } from './dots/ripple-dots.ts';
import type { RippleEvents } from './element-members.generated.ts';
import { RippleFrequencyBars } from './frequency-bars/ripple-frequency-bars.ts';
import { RippleGuess } from './guess/ripple-guess.ts';
import { RippleHeadline } from './headline/ripple-headline.ts';
import { RippleOutcomes } from './outcomes/ripple-outcomes.ts';
import { RipplePartsBar } from './parts-bar/ripple-parts-bar.ts';
import type { RipplePeople } from './people/ripple-people.ts';
import { RipplePlaybar } from './playbar/ripple-playbar.ts';
import { RipplePlayground } from './playground/ripple-playground.ts';
import { RippleReachChart } from './reach-chart/ripple-reach-chart.ts';
import { RippleReachCurve } from './reach-curve/ripple-reach-curve.ts';
import type { RippleRings } from './rings/ripple-rings.ts';
import { RippleRoleChart } from './role-chart/ripple-role-chart.ts';
import { RippleSightsBar } from './sights-bar/ripple-sights-bar.ts';
import { RippleSlider } from './slider/ripple-slider.ts';
import { RippleYearChart } from './year-chart/ripple-year-chart.ts';

/** The elements by their tag names. */
export interface RippleElements {
  /** How good a choice of people is, as a bar. */
  'ripple-certificate': RippleCertificate;
  /** What 1,000 people cost in both arms, as two bars. */
  'ripple-cost-bars': RippleCostBars;
  /** What both arms cost, side by side. */
  'ripple-cost-table': RippleCostTable;
  /** A dot for so many people, lit as they are reached. */
  'ripple-dots': RippleDots;
  /** How many people see a spot how often. */
  'ripple-frequency-bars': RippleFrequencyBars;
  /** A chart that is drawn over before its answer is shown. */
  'ripple-guess': RippleGuess;
  /** The result as a sentence with numbers to edit. */
  'ripple-headline': RippleHeadline;
  /** What many runs reach, in order of luck. */
  'ripple-outcomes': RippleOutcomes;
  /** Whom a campaign reaches by television only, by both, and by posts only. */
  'ripple-parts-bar': RipplePartsBar;
  /** People at fixed places by groups of friends, and messages on their way. */
  'ripple-people': RipplePeople;
  /** A hosted playground in a frame. */
  'ripple-playground': RipplePlayground;
  /** Plays time, round by round. */
  'ripple-playbar': RipplePlaybar;
  /** People reached, round by round. */
  'ripple-reach-chart': RippleReachChart;
  /** People reached, by what a schedule costs. */
  'ripple-reach-curve': RippleReachCurve;
  /** Who showed it to whom, on rings round the brand. */
  'ripple-rings': RippleRings;
  /** Fans who praise and fans who criticise, week by week. */
  'ripple-role-chart': RippleRoleChart;
  /** Who saw criticism, and what they saw, with a desk that answers and without. */
  'ripple-sights-bar': RippleSightsBar;
  /** A number to set, with a field beside it. */
  'ripple-slider': RippleSlider;
  /** What posts do to counters and to the relationship, week by week. */
  'ripple-year-chart': RippleYearChart;
}

/** Classes of elements by their tag names. */
export type ElementClasses<Name extends keyof RippleElements = keyof RippleElements> = {
  readonly [Each in Name]: new () => RippleElements[Each];
};

/**
 * Every element but those that draw each person, by its tag name. Those are the largest: a page that opens without them registers
 * these first, and people and rings later with `@ripplecast/elements/define`.
 */
export const elements: ElementClasses<Exclude<keyof RippleElements, 'ripple-people' | 'ripple-rings'>> = {
  'ripple-certificate': RippleCertificate,
  'ripple-cost-bars': RippleCostBars,
  'ripple-cost-table': RippleCostTable,
  'ripple-dots': RippleDots,
  'ripple-frequency-bars': RippleFrequencyBars,
  'ripple-guess': RippleGuess,
  'ripple-headline': RippleHeadline,
  'ripple-outcomes': RippleOutcomes,
  'ripple-parts-bar': RipplePartsBar,
  'ripple-playbar': RipplePlaybar,
  'ripple-playground': RipplePlayground,
  'ripple-reach-chart': RippleReachChart,
  'ripple-reach-curve': RippleReachCurve,
  'ripple-role-chart': RippleRoleChart,
  'ripple-sights-bar': RippleSightsBar,
  'ripple-slider': RippleSlider,
  'ripple-year-chart': RippleYearChart,
};

/** Registers elements under their tag names. What is registered already, here or by another bundle, stays as it is. */
export function register(classes: Readonly<Record<string, CustomElementConstructor>>): void {
  for (const [name, element] of Object.entries(classes)) {
    if (customElements.get(name) === undefined) customElements.define(name, element);
  }
}

declare global {
  interface HTMLElementTagNameMap extends RippleElements {}
  interface GlobalEventHandlersEventMap extends RippleEvents {}
}
