import { svg, type SVGTemplateResult } from 'lit';
import type { PlotBox, ReachScales } from './reach-scales.ts';
import { spreadLabels } from '../scales/spread-labels.ts';

/** What is written at the end of a line. */
export interface LineEnd {
  /** Name of the line. */
  readonly text: string;
  /** Where it ends. */
  readonly people: number;
  /** The same, written. */
  readonly value: string;
  /** Decides the colour. */
  readonly name: 'shared-label' | 'broadcast-label' | 'criticism-label' | 'ghost-label';
}

/** Least distance of two labels, and of a number from its name, where the type is as large as browsers have it; in pixels. */
const APART = 36;
const LINE = 15;

/**
 * Names and numbers at the ends of lines, moved apart where lines end near one another.
 * @param zoom - How much larger the type is than browsers have it.
 */
export function reachLabels(
  ends: readonly LineEnd[],
  { y }: ReachScales,
  box: PlotBox,
  zoom: number,
): readonly SVGTemplateResult[] {
  const places = spreadLabels(
    ends.map(({ people }) => y(people)),
    APART * zoom,
    box.top + 2,
    box.bottom - 12,
  );
  return ends.map(
    ({ text, value, name }, i) => svg`
      <text class="label ${name}" x=${box.right + 10} y=${places[i]}>${text}
        <tspan class="amount" x=${box.right + 10} dy=${LINE * zoom}>${value}</tspan></text>`,
  );
}
