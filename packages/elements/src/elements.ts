import { RippleCostTable } from './cost-table/ripple-cost-table.ts';
import { RippleDots } from './dots/ripple-dots.ts';
import { RippleHeadline } from './headline/ripple-headline.ts';
import { RipplePlaybar } from './playbar/ripple-playbar.ts';
import { RippleReachChart } from './reach-chart/ripple-reach-chart.ts';
import type { RippleRings } from './rings/ripple-rings.ts';
import { RippleSlider } from './slider/ripple-slider.ts';

/** The elements by their tag names. */
export interface RippleElements {
  'ripple-cost-table': RippleCostTable;
  'ripple-dots': RippleDots;
  'ripple-headline': RippleHeadline;
  'ripple-playbar': RipplePlaybar;
  'ripple-reach-chart': RippleReachChart;
  'ripple-rings': RippleRings;
  'ripple-slider': RippleSlider;
}

/** Classes of elements by their tag names. */
export type ElementClasses<Name extends keyof RippleElements = keyof RippleElements> = {
  readonly [Each in Name]: new () => RippleElements[Each];
};

/**
 * Every element but the rings, by its tag name. The rings are the largest: a page that opens without them registers these
 * first, and the rings later with `@ripplecast/elements/define`.
 */
export const elements: ElementClasses<Exclude<keyof RippleElements, 'ripple-rings'>> = {
  'ripple-cost-table': RippleCostTable,
  'ripple-dots': RippleDots,
  'ripple-headline': RippleHeadline,
  'ripple-playbar': RipplePlaybar,
  'ripple-reach-chart': RippleReachChart,
  'ripple-slider': RippleSlider,
};

/** Registers elements under their tag names. What is registered already, here or by another bundle, stays as it is. */
export function register(classes: Readonly<Record<string, CustomElementConstructor>>): void {
  for (const [name, element] of Object.entries(classes)) {
    if (customElements.get(name) === undefined) customElements.define(name, element);
  }
}

declare global {
  interface HTMLElementTagNameMap extends RippleElements {}
}
