import {
  html,
  nothing,
  svg,
  type CSSResultGroup,
  type PropertyValues,
  type SVGTemplateResult,
  type TemplateResult,
} from 'lit';
import { checkBoolean, checkText } from 'ripplecast/check';
import type { ResultDocument } from 'ripplecast/scenario';
import { choice, number, orNull } from '../checks/check.ts';
import { formatPeopleRange } from '../numbers/format-people.ts';
import { formatCount, formatPercent, formatTick, formatWhole } from '../numbers/format-number.ts';
import { formatMark, formatSpan } from '../numbers/format-hours.ts';
import { ObservedSize } from '../observed-size.ts';
import { checkResult } from '../results/check-result.ts';
import type { ReachPoint } from '../scales/reach-point.ts';
import { numeric, RippleElement, type PropertyTable } from '../ripple-element.ts';
import { isOnlyCriticism } from '../scales/only-criticism.ts';
import { passingOf } from '../scales/passing.ts';
import { placesOf, roundAt } from '../scales/time-axis.ts';
import { chartStyles } from '../theme/chart.styles.ts';
import { clockColours, roundColours } from '../theme/round-colours.ts';
import { theme } from '../theme/theme.styles.ts';
import { noReach, chartOfResult, type ShownReach } from './chart-of-result.ts';
import { axisOfPoints, pathAlong, reachScales, type PlotBox, type ReachScales } from './reach-scales.ts';
import { checkPoints } from './check-points.ts';
import { reachChartStyles } from './ripple-reach-chart.styles.ts';
import { spreadLabels } from './spread-labels.ts';

/** Width of a character on the axes, in pixels. */
const DIGIT = 6.8;

/**
 * Reach by round, or by the clock where points have hours: the mean, the band from 5 to 95 % of the runs, the broadcast line; or the same as a table.
 *
 * @remarks Rounds are joined by straight lines: nothing is known between two rounds, so nothing is drawn there. On a clock hours lie as
 * their logarithms do, from a minute to years.
 * @fires {CustomEvent<{ readonly position: number }>} ripple-seek - A round was chosen, or a moment by its place among the points.
 * @csspart title - The finding.
 * @csspart chart - The drawing.
 * @csspart table - The table.
 * @slot controls - Buttons beside the title.
 */
export class RippleReachChart extends RippleElement {
  static override properties: PropertyTable<RippleReachChart> = {
    result: { attribute: false, initial: null, check: orNull(checkResult) },
    points: { attribute: false, initial: null, check: orNull(checkPoints) },
    broadcast: { ...numeric, initial: null, check: orNull(number(0)) },
    broadcastLabel: { type: String, attribute: 'broadcast-label', initial: null, check: orNull(checkText) },
    finding: { type: String, initial: null, check: orNull(checkText) },
    position: { ...numeric, initial: null, check: orNull(number()) },
    scale: { type: String, initial: null, check: orNull(choice('linear', 'log')) },
    table: { type: Boolean, initial: false, check: checkBoolean },
  };

  /** A result of `compare` or `simulate`, or its document: everything that is null below is taken from it. */
  declare result: ResultDocument | null;
  /** Reach after each round, or at each moment of a clock. */
  declare points: readonly ReachPoint[] | null;
  /** People whom the buy reaches; null for none, or those of the result. */
  declare broadcast: number | null;
  /** Name of the buy, where there is little room. */
  declare broadcastLabel: string | null;
  /** The title. */
  declare finding: string | null;
  /** Time in rounds, on a clock in moments, of which the first is 0; null for the end. */
  declare position: number | null;
  /** Whether counts of people stand in equal steps or in powers of ten; null for equal steps, or what suits the result. */
  declare scale: 'linear' | 'log' | null;
  /** Whether the rounds or moments are listed instead of drawn. */
  declare table: boolean;

  static override styles: CSSResultGroup = [theme, chartStyles, reachChartStyles];

  readonly #observed = new ObservedSize(this, () => this);

  #told: ShownReach = noReach;
  /** What is shown: what the page set, else what the result says. */
  #shown: ShownReach = noReach;

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('result') || changed.has('words') || changed.has('locale')) {
      this.#told = this.result === null ? noReach : chartOfResult(this.result, this.words, this.numberLocale);
    }
    const told = this.#told;
    this.#shown = {
      points: this.points ?? told.points,
      broadcast: this.broadcast ?? told.broadcast,
      broadcastLabel: this.broadcastLabel ?? told.broadcastLabel,
      finding: this.finding ?? told.finding,
      scale: this.scale ?? told.scale,
    };
  }

  /** Width of the drawing in pixels, a guess until it is known. */
  get #width(): number {
    return Math.round(this.#observed.size?.width ?? 640);
  }

  /** The drawing inside its margins; the numbers on the left may be long. */
  #boxBeside(numbers: readonly string[]): PlotBox {
    const right = this.#width < 480 ? 92 : 132;
    const longest = Math.max(0, ...numbers.map((number) => number.length));
    const left = Math.max(46, Math.ceil(12 + longest * DIGIT));
    return { left, top: 16, right: Math.max(140, this.#width - right), bottom: 214 };
  }

  /** Whether nobody saw praise first, so that the line of all is the line of criticism. */
  get #onlyCriticism(): boolean {
    return isOnlyCriticism(this.#shown.points);
  }

  get #hasClock(): boolean {
    return this.#shown.points[0]?.hours !== undefined;
  }

  #scales(box: PlotBox): ReachScales {
    return reachScales(this.#shown.points, this.#shown.broadcast, this.#shown.scale, box);
  }

  #axes({ y, xTicks, yTicks }: ReachScales, box: PlotBox): SVGTemplateResult {
    return svg`
      <g class="axis">
        ${yTicks.map(
          (tick) => svg`
            <line class="grid" x1=${box.left} x2=${box.right} y1=${y(tick)} y2=${y(tick)}></line>
            <text class="y" x=${box.left - 8} y=${y(tick) + 4}>${formatTick(tick, this.numberLocale)}</text>`,
        )}
        ${xTicks.map(
          (tick) =>
            svg`<text x=${tick.x} y=${box.bottom + 18}>${
              typeof tick.at === 'number' ? tick.at : formatMark(tick.at, this.words, this.numberLocale)
            }</text>`,
        )}
        <text class="title" x=${(box.left + box.right) / 2} y=${box.bottom + 36}>${
          this.#hasClock ? this.words.reachChart.time : this.words.reachChart.round
        }</text>
      </g>`;
  }

  /** On a clock, when sharing passes the buy: on its line, from the lucky runs to the unlucky ones. */
  #passing({ x, y }: ReachScales, box: PlotBox): SVGTemplateResult | typeof nothing {
    const { points, broadcast } = this.#shown;
    const passing = broadcast === null || !this.#hasClock ? null : passingOf(points, broadcast);
    if (broadcast === null || passing === null) return nothing;
    const { at, low, high } = passing;
    const end = high === null ? box.right : x(high);
    return svg`
      ${low === null ? nothing : svg`<line class="passing" x1=${x(low)} x2=${end} y1=${y(broadcast)} y2=${y(broadcast)}></line>`}
      <circle class="passes" cx=${x(at)} cy=${y(broadcast)} r="4.5"></circle>`;
  }

  /** How many saw criticism first: a line of its own colour, broken so that it is known without it. */
  #criticism({ x, y }: ReachScales): SVGTemplateResult | typeof nothing {
    const { points } = this.#shown;
    if (this.#onlyCriticism || points.every(({ byCriticism = 0 }) => byCriticism === 0)) return nothing;
    const line = pathAlong(points.map(({ generation, byCriticism = 0 }) => [x(generation), y(byCriticism)]));
    return svg`<path class="criticism" d=${line}></path>`;
  }

  #labels({ y }: ReachScales, box: PlotBox): SVGTemplateResult {
    const last = this.#shown.points.at(-1);
    if (last === undefined) return svg``;
    const isOnly = this.#onlyCriticism;
    const entries = [
      {
        text: isOnly ? this.words.reachChart.byCriticism : this.words.reachChart.sharing,
        value: formatCount(last.reach, this.numberLocale),
        at: y(last.reach),
        name: isOnly ? 'criticism-label' : 'shared-label',
      },
    ];
    if (this.#shown.broadcast !== null) {
      entries.push({
        text: this.#shown.broadcastLabel,
        value: formatCount(this.#shown.broadcast, this.numberLocale),
        at: y(this.#shown.broadcast),
        name: 'broadcast-label',
      });
    }
    if (!isOnly && last.byCriticism !== undefined && last.byCriticism > 0) {
      entries.push({
        text: this.words.reachChart.byCriticism,
        value: formatCount(last.byCriticism, this.numberLocale),
        at: y(last.byCriticism),
        name: 'criticism-label',
      });
    }
    const places = spreadLabels(
      entries.map((entry) => entry.at),
      36,
      box.top + 2,
      box.bottom - 12,
    );
    return svg`${entries.map(
      (entry, i) => svg`
        <text class="label ${entry.name}" x=${box.right + 10} y=${places[i]}>${entry.text}
          <tspan class="amount" x=${box.right + 10} dy="15">${entry.value}</tspan></text>`,
    )}`;
  }

  #chart(): TemplateResult {
    // Which numbers there are does not depend on the room for them.
    const { yTicks } = this.#scales(this.#boxBeside([]));
    const box = this.#boxBeside(yTicks.map((tick) => formatTick(tick, this.numberLocale)));
    const scales = this.#scales(box);
    const { x, y } = scales;
    const banded = this.#shown.points.every((point) => point.low !== null);
    const mean = pathAlong(this.#shown.points.map((point) => [x(point.generation), y(point.reach)]));
    const band = pathAlong([
      ...this.#shown.points.map((point) => [x(point.generation), y(point.high ?? 0)] as const),
      ...this.#shown.points.toReversed().map((point) => [x(point.generation), y(point.low ?? 0)] as const),
    ]);
    const axis = axisOfPoints(this.#shown.points);
    const colours = axis.hours === null ? roundColours(axis.last) : clockColours(placesOf(axis));
    const words = this.words.reachChart;
    const tone = this.#onlyCriticism ? 'critical' : '';
    const few = this.#shown.points.length <= 24;
    const round = roundAt(this.position ?? Infinity, this.#shown.points.length - 1);
    const current = this.#shown.points[round];
    return html`
      <svg
        part="chart"
        viewBox="0 0 ${this.#width} 256"
        width=${this.#width}
        height="256"
        role="img"
        aria-label=${this.#summary()}
      >
        ${this.#axes(scales, box)}
        ${
          current === undefined
            ? nothing
            : svg`<line class="playhead" x1=${x(current.generation)} x2=${x(current.generation)} y1=${box.top} y2=${box.bottom}></line>`
        }
        ${banded ? svg`<path class="band ${tone}" d=${band}></path>` : nothing}
        ${
          this.#shown.broadcast === null
            ? nothing
            : svg`<line class="broadcast" x1=${box.left} x2=${box.right} y1=${y(this.#shown.broadcast)} y2=${y(this.#shown.broadcast)}></line>`
        }
        ${this.#passing(scales, box)}
        <path class="mean ${tone}" d=${mean}></path>
        ${this.#criticism(scales)}
        ${this.#shown.points.map((point, i) =>
          few || i === round
            ? svg`<circle class="dot" cx=${x(point.generation)} cy=${y(point.reach)} r=${i === round ? 6 : 4.5}
                style="fill:${colours[i]}"></circle>`
            : nothing,
        )}
        ${this.#labels(scales, box)}
        ${this.#shown.points.map(
          (point, i) => svg`<rect class="hit" x=${x(i - 0.5)} width=${Math.max(0, x(i + 0.5) - x(i - 0.5))} y=${box.top}
            height=${box.bottom - box.top + 24} @click=${() => this.emit('ripple-seek', { position: point.generation })}>
            <title>${this.#pointTitle(point)}</title></rect>`,
        )}
      </svg>
      <p class="key">
        ${few ? (this.#hasClock ? words.moments : words.points) : words.line}${banded ? words.band : words.noChance}
      </p>
    `;
  }

  #pointTitle({ generation, hours, reach, low, high }: ReachPoint): string {
    const range = low === null || high === null ? null : formatPeopleRange(low, high, this.words, this.numberLocale);
    const people = formatCount(reach, this.numberLocale);
    return hours === undefined
      ? this.words.reachChart.inRound({ round: generation, people, range })
      : this.words.reachChart.after({ span: this.#span(hours), people, range });
  }

  #span(hours: number): string {
    return formatSpan(hours, this.words, this.numberLocale);
  }

  #summary(): string {
    const { points, broadcast, broadcastLabel } = this.#shown;
    const last = points.at(-1);
    if (last === undefined) return this.words.reachChart.noRounds;
    const people = formatCount(last.reach, this.numberLocale);
    const buy = broadcast === null ? null : { name: broadcastLabel, people: formatCount(broadcast, this.numberLocale) };
    return last.hours === undefined
      ? this.words.reachChart.summary({ round: last.generation, people, broadcast: buy })
      : this.words.reachChart.summaryAfter({ span: this.#span(last.hours), people, broadcast: buy });
  }

  #table(): TemplateResult {
    const words = this.words.reachChart;
    const cell = (value: number | null): string => (value === null ? '–' : formatWhole(value, this.numberLocale));
    const hasCriticism = this.#shown.points.some(({ byCriticism }) => byCriticism !== undefined);
    const share = (reach: number): string =>
      this.#shown.broadcast === null || this.#shown.broadcast === 0
        ? ''
        : formatPercent(reach / this.#shown.broadcast, this.numberLocale);
    return html`
      <div class="scroll" tabindex="0" role="region" aria-label=${this.#hasClock ? words.timeTable : words.table}>
        <table part="table">
          <thead>
            <tr>
              <th scope="col">${this.#hasClock ? words.timeColumn : words.roundColumn}</th>
              <th scope="col">${words.reachColumn}</th>
              <th scope="col">${words.lowColumn}</th>
              <th scope="col">${words.highColumn}</th>
              ${hasCriticism ? html`<th scope="col">${words.byCriticismColumn}</th>` : nothing}
              ${this.#shown.broadcast === null ? nothing : html`<th scope="col">${words.shareColumn(this.#shown.broadcastLabel)}</th>`}
            </tr>
          </thead>
          <tbody>
            ${this.#shown.points.map(
              (point) =>
                html`<tr>
                  <th scope="row">${point.hours === undefined ? point.generation : this.#span(point.hours)}</th>
                  <td>${cell(point.reach)}</td>
                  <td>${cell(point.low)}</td>
                  <td>${cell(point.high)}</td>
                  ${hasCriticism ? html`<td>${cell(point.byCriticism ?? 0)}</td>` : nothing}
                  ${this.#shown.broadcast === null ? nothing : html`<td>${share(point.reach)}</td>`}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    `;
  }

  override render(): TemplateResult {
    return html`
      <section>
        <header>
          <h2 part="title">${this.#shown.finding}</h2>
          <slot name="controls"></slot>
        </header>
        ${this.table ? this.#table() : this.#shown.points.length === 0 ? nothing : this.#chart()}
      </section>
    `;
  }
}
