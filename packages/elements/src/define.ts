/** Registers every element under its tag name. Importing this file twice, or in two bundles, is harmless. */
import { RippleCostTable } from './cost-table/ripple-cost-table.ts';
import { RippleDots } from './dots/ripple-dots.ts';
import { RippleHeadline } from './headline/ripple-headline.ts';
import { RipplePlaybar } from './playbar/ripple-playbar.ts';
import { RippleReachChart } from './reach-chart/ripple-reach-chart.ts';
import { RippleRings } from './rings/ripple-rings.ts';
import { RippleSlider } from './slider/ripple-slider.ts';

const elements: readonly (readonly [string, CustomElementConstructor])[] = [
  ['ripple-cost-table', RippleCostTable],
  ['ripple-dots', RippleDots],
  ['ripple-headline', RippleHeadline],
  ['ripple-playbar', RipplePlaybar],
  ['ripple-reach-chart', RippleReachChart],
  ['ripple-rings', RippleRings],
  ['ripple-slider', RippleSlider],
];

for (const [name, element] of elements) {
  if (customElements.get(name) === undefined) customElements.define(name, element);
}

declare global {
  interface HTMLElementTagNameMap {
    'ripple-cost-table': RippleCostTable;
    'ripple-dots': RippleDots;
    'ripple-headline': RippleHeadline;
    'ripple-playbar': RipplePlaybar;
    'ripple-reach-chart': RippleReachChart;
    'ripple-rings': RippleRings;
    'ripple-slider': RippleSlider;
  }
}
