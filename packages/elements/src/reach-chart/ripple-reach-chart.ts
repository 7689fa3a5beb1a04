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
import { choice, number, orNull, whole } from '../checks/check.ts';
import { formatCount, formatTick } from '../numbers/format-number.ts';
import { formatMark } from '../numbers/format-hours.ts';
import { DrawingSize } from '../drawing-size.ts';
import { checkResult } from '../results/check-result.ts';
import type { ReachPoint } from '../scales/reach-point.ts';
import { numeric, RippleElement, type PropertyTable } from '../ripple-element.ts';
import { isOnlyCriticism } from '../scales/only-criticism.ts';
import { passingOf } from '../scales/passing.ts';
import { placesOf, roundAt } from '../scales/time-axis.ts';
import { chartStyles } from '../theme/chart.styles.ts';
import { clockColours, roundColours } from '../theme/round-colours.ts';
import { theme } from '../theme/theme.styles.ts';
import { valuesCardStyles } from '../theme/values-card.ts';
import { noReach, chartOfResult, type ShownReach } from './chart-of-result.ts';
import { reachAxes } from './ripple-reach-chart.axes.ts';
import { reachCard, reachLines, reachSummary, whosePoints } from './ripple-reach-chart.card.ts';
import { reachLabels, type LineEnd } from './ripple-reach-chart.labels.ts';
import { reachTable } from './ripple-reach-chart.list.ts';
import {
  axisOfPoints,
  ghostSteps,
  nearestStep,
  pathAlong,
  reachScales,
  type PlotBox,
  type ReachScales,
} from './reach-scales.ts';
import { checkPoints } from './check-points.ts';
import { reachChartStyles } from './ripple-reach-chart.styles.ts';

/** Width of a character on the axes, where the type is as large as browsers have it; in pixels. */
const DIGIT = 6.8;

/**
 * Reach by round, or by the clock where points have hours: the average, the band in which 9 runs in 10 lie, the broadcast line, a grey
 * line of the setting before; or the same as a table, in which the row of the playhead is marked.
 *
 * @remarks Rounds are joined by straight lines: nothing is known between two rounds, so nothing is drawn there. On a clock hours lie as
 * their logarithms do, from a minute to years. A pointer, or the arrow keys, bring a crosshair with the values of a round or moment;
 * Enter or a click moves the playhead there, Escape takes the crosshair away.
 * @fires {CustomEvent<{ readonly position: number }>} ripple-seek - A round was chosen, or a moment by its place among the points.
 * @csspart title - The finding.
 * @csspart chart - The drawing; it takes the focus.
 * @csspart values - The card beside the crosshair.
 * @csspart table - The table.
 * @slot controls - Buttons beside the title.
 */
export class RippleReachChart extends RippleElement {
  static override properties: PropertyTable<RippleReachChart> = {
    result: { attribute: false, initial: null, check: orNull(checkResult) },
    points: { attribute: false, initial: null, check: orNull(checkPoints) },
    broadcast: { ...numeric, initial: null, check: orNull(number(0)) },
    broadcastLabel: { type: String, attribute: 'broadcast-label', initial: null, check: orNull(checkText) },
    sharedLabel: { type: String, attribute: 'shared-label', initial: null, check: orNull(checkText) },
    finding: { type: String, initial: null, check: orNull(checkText) },
    ghost: { attribute: false, initial: null, check: orNull(checkPoints) },
    run: { ...numeric, initial: null, check: orNull(whole(1)) },
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
  /** Name of the sharing; null for that of the words. */
  declare sharedLabel: string | null;
  /** The title. */
  declare finding: string | null;
  /** Reach in the setting before, drawn in grey; null for none. */
  declare ghost: readonly ReachPoint[] | null;
  /** The run whose points these are, counted from 1; null for the average of all runs. */
  declare run: number | null;
  /** Time in rounds, on a clock in moments, of which the first is 0; null for the end. */
  declare position: number | null;
  /** Whether counts of people stand in equal steps or in powers of ten; null for equal steps, or what suits the result. */
  declare scale: 'linear' | 'log' | null;
  /** Whether the rounds or moments are listed instead of drawn. */
  declare table: boolean;

  static override styles: CSSResultGroup = [theme, chartStyles, valuesCardStyles, reachChartStyles];

  readonly #size = new DrawingSize(this);

  /** Step that the crosshair is at. */
  #at: number | null = null;
  #told: ShownReach = noReach;
  /** What is shown: what the page set, else what the result says. */
  #shown: ShownReach = noReach;

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('result') || changed.has('words') || changed.has('locale')) {
      this.#told = this.result === null ? noReach : chartOfResult(this.result, this.words, this.numberLocale);
    }
    const told = this.#told;
    if (this.#at !== null && (changed.has('points') || changed.has('result'))) this.#at = null;
    this.#shown = {
      points: this.points ?? told.points,
      broadcast: this.broadcast ?? told.broadcast,
      broadcastLabel: this.broadcastLabel ?? told.broadcastLabel,
      finding: this.finding ?? told.finding,
      scale: this.scale ?? told.scale,
    };
  }

  /** Has the row of the playhead in view where the table is longer than its box. */
  override updated(changed: PropertyValues<this>): void {
    if (!this.table || !(changed.has('table') || changed.has('position'))) return;
    const [box, row] = ['.scroll', '.current'].map((part) => this.renderRoot.querySelector<HTMLElement>(part));
    if (box && row) box.scrollTop = Math.max(0, row.offsetTop - box.clientHeight / 2);
  }

  /** "100 million" where there is room, else "100M". */
  #tick(count: number): string {
    return this.#size.isNarrow ? formatTick(count, this.numberLocale) : formatCount(count, this.numberLocale);
  }

  /** The drawing inside its margins; the numbers on the left may be long. */
  #boxBeside(numbers: readonly string[]): PlotBox {
    const zoom = this.#size.zoom;
    const right = zoom * (this.#size.isNarrow ? 92 : 132);
    const longest = Math.max(0, ...numbers.map((number) => number.length));
    const left = Math.max(46, Math.ceil((12 + longest * DIGIT) * zoom));
    return { left, top: 16, right: Math.max(left + 80, this.#size.width - right), bottom: 214 };
  }

  /** Whether nobody saw praise first, so that the line of all is the line of criticism. */
  get #onlyCriticism(): boolean {
    return isOnlyCriticism(this.#shown.points);
  }

  get #hasClock(): boolean {
    return this.#shown.points[0]?.hours !== undefined;
  }

  #scales(box: PlotBox): ReachScales {
    return reachScales(this.#shown.points, this.#shown.broadcast, this.#shown.scale, box, this.ghost ?? []);
  }

  #axes(scales: ReachScales, box: PlotBox): SVGTemplateResult {
    const words = this.words.reachChart;
    return reachAxes(scales, box, {
      zoom: this.#size.zoom,
      title: this.#hasClock ? words.time : words.round,
      people: (count) => this.#tick(count),
      time: (at) => (typeof at === 'number' ? String(at) : formatMark(at, this.words, this.numberLocale)),
    });
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

  /** What is written at the ends of the lines. */
  get #ends(): readonly LineEnd[] {
    const { points, broadcast, broadcastLabel } = this.#shown;
    const words = this.words.reachChart;
    const last = points.at(-1);
    if (last === undefined) return [];
    const isOnly = this.#onlyCriticism;
    const end = (text: string, people: number, name: LineEnd['name']): LineEnd => {
      return { text, people, value: formatCount(people, this.numberLocale), name };
    };
    const { byCriticism = 0 } = last;
    const before = this.#ghost.at(-1);
    return [
      isOnly
        ? end(words.byCriticism, last.reach, 'criticism-label')
        : end(this.sharedLabel ?? words.sharing, last.reach, 'shared-label'),
      ...(broadcast === null ? [] : [end(broadcastLabel, broadcast, 'broadcast-label')]),
      ...(isOnly || byCriticism === 0 ? [] : [end(words.byCriticism, byCriticism, 'criticism-label')]),
      ...(before === undefined ? [] : [end(words.ghost, before.reach, 'ghost-label')]),
    ];
  }

  /** The setting before, on the axis of the points. */
  get #ghost(): readonly { readonly step: number; readonly reach: number }[] {
    return ghostSteps(this.ghost ?? [], axisOfPoints(this.#shown.points));
  }

  /** People of the setting before at a step of the axis; on a clock at the last moment of its own that is not later. */
  #before(step: number): number | null {
    return this.#ghost.findLast((each) => each.step <= step + 1e-9)?.reach ?? null;
  }

  /** The vertical line, and the point on the line of all, where a pointer or the keys are. */
  #crosshair({ x, y }: ReachScales, box: PlotBox): SVGTemplateResult | typeof nothing {
    const point = this.#at === null ? undefined : this.#shown.points[this.#at];
    if (point === undefined) return nothing;
    const at = x(point.generation);
    return svg`
      <line class="crosshair" x1=${at} x2=${at} y1=${box.top} y2=${box.bottom}></line>
      <line class="crosshair" x1=${box.left} x2=${at} y1=${y(point.reach)} y2=${y(point.reach)}></line>
      <circle class="pointed" cx=${at} cy=${y(point.reach)} r="7"></circle>`;
  }

  #point(at: number | null): void {
    if (at === this.#at) return;
    this.#at = at;
    this.requestUpdate();
  }

  /** The step below a pointer. */
  #stepAt(event: PointerEvent | MouseEvent, { x }: ReachScales): number {
    const { left, width } = (event.currentTarget as HTMLElement).getBoundingClientRect();
    const places = this.#shown.points.map(({ generation }) => x(generation));
    return nearestStep(((event.clientX - left) * this.#size.width) / width, places);
  }

  #seek(step: number): void {
    this.emit('ripple-seek', { position: this.#shown.points[step]?.generation ?? 0 });
  }

  #key(event: KeyboardEvent, playhead: number): void {
    const last = this.#shown.points.length - 1;
    const at = this.#at ?? playhead;
    const to: Readonly<Record<string, number | null>> = {
      ArrowRight: at + 1,
      ArrowUp: at + 1,
      ArrowLeft: at - 1,
      ArrowDown: at - 1,
      Home: 0,
      End: last,
      Enter: at,
      Escape: null,
    };
    if (!(event.key in to)) return;
    event.preventDefault();
    event.stopPropagation();
    const step = to[event.key] ?? null;
    this.#point(step === null ? null : Math.max(0, Math.min(last, step)));
    if (event.key === 'Enter') this.#seek(at);
  }

  #chart(playhead: number): TemplateResult {
    // Which numbers there are does not depend on the room for them.
    const { yTicks } = this.#scales(this.#boxBeside([]));
    const box = this.#boxBeside(yTicks.map((tick) => this.#tick(tick)));
    const scales = this.#scales(box);
    const { x, y } = scales;
    const words = this.words.reachChart;
    const { points } = this.#shown;
    const banded = points.every((point) => point.low !== null);
    const few = points.length <= 24;
    const height = Math.ceil(box.bottom + 12 + 30 * this.#size.zoom);
    const pointed = this.#at ?? playhead;
    const at = this.#at === null ? undefined : points[this.#at];
    const lines = (step: number): readonly string[] => {
      const point = points[step];
      const facts = point === undefined ? null : { point, before: this.#before(step) };
      return facts === null ? [] : reachLines(facts, this.words, this.numberLocale);
    };
    return html`
      <div
        class="chart"
        part="chart"
        role="slider"
        tabindex="0"
        aria-label=${reachSummary(this.#shown, this.words, this.numberLocale)}
        aria-valuemin="0"
        aria-valuemax=${points.length - 1}
        aria-valuenow=${pointed}
        aria-valuetext=${lines(pointed).join('. ')}
        @keydown=${(event: KeyboardEvent) => this.#key(event, playhead)}
        @pointermove=${(event: PointerEvent) => this.#point(this.#stepAt(event, scales))}
        @pointerleave=${() => this.#point(null)}
        @blur=${() => this.#point(null)}
        @click=${(event: MouseEvent) => this.#seek(this.#stepAt(event, scales))}
      >
        <svg viewBox="0 0 ${this.#size.width} ${height}" width=${this.#size.width} height=${height} aria-hidden="true">
          ${this.#axes(scales, box)} ${this.#drawing(scales, box, playhead)} ${this.#crosshair(scales, box)}
        </svg>
        ${at === undefined ? nothing : reachCard(lines(pointed), { x: x(at.generation) / this.#size.width, y: y(at.reach) / height })}
      </div>
      <p class="key">
        ${few ? (this.#hasClock ? words.moments : words.points) : words.line}${whosePoints({ run: this.run, banded }, this.words, this.numberLocale)}
      </p>
    `;
  }

  /** Lines, band, points and their labels. */
  #drawing(scales: ReachScales, box: PlotBox, playhead: number): SVGTemplateResult {
    const { x, y } = scales;
    const { points, broadcast } = this.#shown;
    const tone = this.#onlyCriticism ? 'critical' : '';
    const banded = points.every((point) => point.low !== null);
    const mean = pathAlong(points.map((point) => [x(point.generation), y(point.reach)]));
    const band = pathAlong([
      ...points.map((point) => [x(point.generation), y(point.high ?? 0)] as const),
      ...points.toReversed().map((point) => [x(point.generation), y(point.low ?? 0)] as const),
    ]);
    const axis = axisOfPoints(points);
    const colours = axis.hours === null ? roundColours(axis.last) : clockColours(placesOf(axis));
    const few = points.length <= 24;
    const current = points[playhead];
    return svg`
      ${
        current === undefined
          ? nothing
          : svg`<line class="playhead" x1=${x(current.generation)} x2=${x(current.generation)} y1=${box.top} y2=${box.bottom}></line>`
      }
      ${banded ? svg`<path class="band ${tone}" d=${band}></path>` : nothing}
      ${
        broadcast === null
          ? nothing
          : svg`<line class="broadcast" x1=${box.left} x2=${box.right} y1=${y(broadcast)} y2=${y(broadcast)}></line>`
      }
      <path class="ghost" d=${pathAlong(this.#ghost.map(({ step, reach }) => [x(step), y(reach)]))}></path>
      ${this.#passing(scales, box)}
      <path class="mean ${tone}" d=${mean}></path>
      ${this.#criticism(scales)}
      ${points.map((point, i) =>
        few || i === playhead
          ? svg`<circle class="dot" cx=${x(point.generation)} cy=${y(point.reach)} r=${i === playhead ? 6 : 4.5}
                style="fill:${colours[i]}"></circle>`
          : nothing,
      )}
      ${reachLabels(this.#ends, scales, box, this.#size.zoom)}`;
  }

  override render(): TemplateResult {
    const { points, finding } = this.#shown;
    const playhead = roundAt(this.position ?? Infinity, points.length - 1);
    return html`
      <section>
        <header>
          <h2 part="title">${finding}</h2>
          <slot name="controls"></slot>
        </header>
        ${
          this.table
            ? reachTable({ ...this.#shown, playhead, isNarrow: this.#size.isNarrow }, this.words, this.numberLocale)
            : points.length === 0
              ? nothing
              : this.#chart(playhead)
        }
      </section>
    `;
  }
}
