import { svg, type SVGTemplateResult } from 'lit';
import type { PlotBox, ReachScales, TimeTick } from './reach-scales.ts';

/** How the axes are written. */
export interface AxesText {
  /** How much larger the type is than browsers have it. */
  readonly zoom: number;
  /** Below the axis of time. */
  readonly title: string;
  /** A count of people. */
  readonly people: (count: number) => string;
  /** A round, or a time on a clock. */
  readonly time: (at: TimeTick['at']) => string;
}

/** Faint lines with counts of people, and the axis of time below them. */
export function reachAxes({ y, xTicks, yTicks }: ReachScales, box: PlotBox, text: AxesText): SVGTemplateResult {
  return svg`
    <g class="axis">
      ${yTicks.map(
        (tick) => svg`
          <line class="grid" x1=${box.left} x2=${box.right} y1=${y(tick)} y2=${y(tick)}></line>
          <text class="y" x=${box.left - 8} y=${y(tick) + 4}>${text.people(tick)}</text>`,
      )}
      ${xTicks.map(({ x, at }) => svg`<text x=${x} y=${box.bottom + 4 + 14 * text.zoom}>${text.time(at)}</text>`)}
      <text class="title" x=${(box.left + box.right) / 2} y=${box.bottom + 6 + 30 * text.zoom}>${text.title}</text>
    </g>`;
}
