import { html, nothing, svg, type CSSResultGroup, type SVGTemplateResult, type TemplateResult } from 'lit';
import { checkBoolean, checkText } from 'ripplecast/check';
import { choice, currency, listOf, number, orNull, whole } from '../checks/check.ts';
import { formatCount, formatMoney, formatTick } from '../numbers/format-number.ts';
import { DrawingSize } from '../drawing-size.ts';
import { numeric, RippleElement, type PropertyTable } from '../ripple-element.ts';
import { spreadLabels } from '../scales/spread-labels.ts';
import { chartStyles } from '../theme/chart.styles.ts';
import { theme } from '../theme/theme.styles.ts';
import { valuesCard, valuesCardStyles } from '../theme/values-card.ts';
import { english } from '../words/english.ts';
import { checkPlanningWords, planningWordsOf } from '../words/planning-words-of.ts';
import { checkCurvePoint, checkCurvePoints } from './check-curve-points.ts';
import type { CurveAxis, CurvePoint } from './curve-point.ts';
import { curveScales, type CurveBox, type CurveScales } from './curve-scales.ts';
import { curveTable } from './ripple-reach-curve.list.ts';
import { reachCurveStyles } from './ripple-reach-curve.styles.ts';
import { curveLines, curveSummary, type CurveText } from './ripple-reach-curve.words.ts';

/** Width of a character on the axes, where the type is as large as browsers have it; in pixels. */
const DIGIT = 6.8;
/** Least distance of two labels, and of a number from its name; in pixels of usual type. */
const APART = 36;
const LINE = 15;
/** So many points or fewer are marked one by one. */
const FEW = 24;

/**
 * Whom a schedule reaches, by what it costs or by its insertions: people reached, those who see it oftener as broken lines, and the
 * schedule that is chosen; or the same as a table.
 *
 * @remarks Points are joined by straight lines: nothing is known between them. Both axes begin at 0, in the order of money or
 * insertions, whatever the order of the points. A pointer, or the arrow keys, bring a crosshair with the values of a point; Enter or
 * a click chooses it, Escape takes the crosshair away.
 * @fires {CustomEvent<{ readonly index: number }>} ripple-choose - A point was chosen, by its place among the points.
 * @csspart title - The finding.
 * @csspart chart - The drawing; it takes the focus.
 * @csspart values - The card beside the crosshair.
 * @csspart table - The table.
 * @slot controls - Buttons beside the title.
 */
export class RippleReachCurve extends RippleElement {
  static override properties: PropertyTable<RippleReachCurve> = {
    words: { attribute: false, initial: english, check: checkPlanningWords },
    points: { attribute: false, initial: [], check: checkCurvePoints },
    chosen: { attribute: false, initial: null, check: orNull(checkCurvePoint) },
    universe: { ...numeric, initial: null, check: orNull(number(0)) },
    levels: { attribute: false, initial: [3], check: listOf(whole(2)) },
    axis: { type: String, initial: 'cost', check: choice('cost', 'insertions') },
    currency: { type: String, initial: 'USD', check: currency },
    finding: { type: String, initial: null, check: orNull(checkText) },
    table: { type: Boolean, initial: false, check: checkBoolean },
  };

  /** Schedules and whom they reach, in any order. */
  declare points: readonly CurvePoint[];
  /** The schedule that is chosen, which need not lie on the curve; null for none. */
  declare chosen: CurvePoint | null;
  /** Everyone, of whom parts are said; null for no parts. */
  declare universe: number | null;
  /** How often people see it whose numbers are broken lines: 3 for those who see it 3 times or more. */
  declare levels: readonly number[];
  /** What the axis below counts: money, or insertions. */
  declare axis: CurveAxis;
  /** Three letters. */
  declare currency: string;
  /** The title. */
  declare finding: string | null;
  /** Whether the points are listed instead of drawn. */
  declare table: boolean;

  static override styles: CSSResultGroup = [theme, chartStyles, valuesCardStyles, reachCurveStyles];

  readonly #size = new DrawingSize(this);
  /** Place in the order of the axis that the crosshair is at. */
  #at: number | null = null;

  /** The points by where they lie, with their places in the list. */
  get #ordered(): readonly { readonly point: CurvePoint; readonly index: number }[] {
    return this.points
      .map((point, index) => ({ point, index }))
      .toSorted((a, b) => a.point[this.axis] - b.point[this.axis] || a.index - b.index);
  }

  get #text(): CurveText {
    const { axis, currency: code, universe, levels } = this;
    return { axis, currency: code, universe, levels };
  }

  #lines(point: CurvePoint): readonly string[] {
    return curveLines(point, this.#text, this.words, this.numberLocale);
  }

  #people(count: number): string {
    return this.#size.isNarrow ? formatTick(count, this.numberLocale) : formatCount(count, this.numberLocale);
  }

  #mark(at: number): string {
    return this.axis === 'cost' ? formatMoney(at, this.currency, this.numberLocale) : this.#people(at);
  }

  #scalesIn(box: CurveBox): CurveScales {
    const points = this.chosen === null ? this.points : [...this.points, this.chosen];
    const longest = this.#mark(Math.max(0, ...points.map((point) => point[this.axis]))).length;
    return curveScales(points, this.axis, this.universe, box, Math.max(30, (longest + 2) * DIGIT) * this.#size.zoom);
  }

  /** The drawing inside its margins; the numbers on the left may be long. */
  #box(): CurveBox {
    const zoom = this.#size.zoom;
    const right = zoom * (this.#size.isNarrow ? 84 : 132);
    // Which numbers there are does not depend on the room for them.
    const { yTicks } = this.#scalesIn({ left: 0, top: 16, right: this.#size.width, bottom: 214 });
    const longest = Math.max(0, ...yTicks.map((tick) => this.#people(tick).length));
    const left = Math.max(46, Math.ceil((12 + longest * DIGIT) * zoom));
    return { left, top: 16, right: Math.max(left + 80, this.#size.width - right), bottom: 214 };
  }

  #axes({ x, y, xTicks, yTicks }: CurveScales, box: CurveBox): SVGTemplateResult {
    const words = planningWordsOf(this.words).reachCurve;
    const zoom = this.#size.zoom;
    return svg`
      ${yTicks.map(
        (tick) => svg`
          <line class="grid" x1=${box.left} x2=${box.right} y1=${y(tick)} y2=${y(tick)}></line>
          <text class="y" x=${box.left - 8} y=${y(tick) + 4}>${this.#people(tick)}</text>`,
      )}
      ${xTicks.map((tick) => svg`<text x=${x(tick)} y=${box.bottom + 4 + 14 * zoom}>${this.#mark(tick)}</text>`)}
      <text x=${(box.left + box.right) / 2} y=${box.bottom + 6 + 30 * zoom}>${this.axis === 'cost' ? words.cost : words.insertions}</text>`;
  }

  /** Names and numbers at the ends of the lines. */
  #labels({ y }: CurveScales, box: CurveBox, last: CurvePoint): readonly SVGTemplateResult[] {
    const words = planningWordsOf(this.words).reachCurve;
    const zoom = this.#size.zoom;
    const name = (times: number): string =>
      times === 1 ? words.reached : this.#size.isNarrow ? words.atLeastShort(times) : words.atLeast(times);
    const ends = [1, ...this.levels].map((times) => ({ name: name(times), people: last.kPlusReach[times - 1] ?? 0 }));
    const places = spreadLabels(
      ends.map(({ people }) => y(people)),
      APART * zoom,
      box.top + 2,
      box.bottom - 12,
    );
    return ends.map(
      ({ name: text, people }, i) => svg`
        <text class="label" x=${box.right + 10} y=${places[i]}>${text}
          <tspan class="amount" x=${box.right + 10} dy=${LINE * zoom}>${this.#people(people)}</tspan></text>`,
    );
  }

  /** The schedule that is chosen: its line, its ring, its name below the curve, which bends; at the end of it, above. */
  #plan({ x, y }: CurveScales, box: CurveBox): SVGTemplateResult | typeof nothing {
    const { chosen } = this;
    if (chosen === null) return nothing;
    const words = planningWordsOf(this.words).reachCurve;
    const [at, height] = [x(chosen[this.axis]), y(chosen.kPlusReach[0] ?? 0)];
    const isLast = at + words.chosen.length * DIGIT * this.#size.zoom + 20 > box.right;
    return svg`
      <line class="plan" x1=${at} x2=${at} y1=${height} y2=${box.bottom}></line>
      ${this.levels.map((times) => svg`<circle class="planned" cx=${at} cy=${y(chosen.kPlusReach[times - 1] ?? 0)} r="4"></circle>`)}
      <circle class="planned" cx=${at} cy=${height} r="6"></circle>
      <text class="chosen ${isLast ? 'end' : 'start'}" x=${isLast ? at - 10 : at + 10} y=${isLast ? Math.max(12, height - 10) : height + 20}>${words.chosen}</text>`;
  }

  #drawing(scales: CurveScales, box: CurveBox): SVGTemplateResult {
    const { x, y } = scales;
    const ordered = this.#ordered.map(({ point }) => point);
    const last = ordered.at(-1);
    const path = (times: number): string =>
      `M${ordered.map((point) => `${x(point[this.axis]).toFixed(3)},${y(point.kPlusReach[times - 1] ?? 0).toFixed(3)}`).join('L')}`;
    const pointed = this.#at === null ? undefined : ordered[this.#at];
    return svg`
      ${this.levels.map((times) => svg`<path class="oftener" d=${path(times)}></path>`)}
      <path class="reach" d=${path(1)}></path>
      ${
        ordered.length > FEW
          ? nothing
          : ordered.map(
              (point) =>
                svg`<circle class="dot" cx=${x(point[this.axis])} cy=${y(point.kPlusReach[0] ?? 0)} r="4"></circle>`,
            )
      }
      ${this.#plan(scales, box)} ${last === undefined ? nothing : this.#labels(scales, box, last)}
      ${
        pointed === undefined
          ? nothing
          : svg`<line class="crosshair" x1=${x(pointed[this.axis])} x2=${x(pointed[this.axis])} y1=${box.top} y2=${box.bottom}></line>
              <circle class="pointed" cx=${x(pointed[this.axis])} cy=${y(pointed.kPlusReach[0] ?? 0)} r="8"></circle>`
      }`;
  }

  #point(at: number | null): void {
    if (at === this.#at) return;
    this.#at = at;
    this.requestUpdate();
  }

  /** The point below a pointer. */
  #pointAt(event: PointerEvent | MouseEvent, { x }: CurveScales): number {
    const { left, width } = (event.currentTarget as HTMLElement).getBoundingClientRect();
    const at = ((event.clientX - left) * this.#size.width) / width;
    const distances = this.#ordered.map(({ point }) => Math.abs(x(point[this.axis]) - at));
    return distances.indexOf(Math.min(...distances));
  }

  #choose(at: number): void {
    const index = this.#ordered[at]?.index;
    if (index !== undefined) this.emit('ripple-choose', { index });
  }

  #key(event: KeyboardEvent, from: number): void {
    const last = this.points.length - 1;
    const to: Readonly<Record<string, number | null>> = {
      ArrowRight: from + 1,
      ArrowUp: from + 1,
      ArrowLeft: from - 1,
      ArrowDown: from - 1,
      PageUp: from + 10,
      PageDown: from - 10,
      Home: 0,
      End: last,
      Enter: from,
      Escape: null,
    };
    if (!(event.key in to)) return;
    event.preventDefault();
    event.stopPropagation();
    const at = to[event.key] ?? null;
    this.#point(at === null ? null : Math.max(0, Math.min(last, at)));
    if (event.key === 'Enter') this.#choose(from);
  }

  /** Where the keys begin: at the point that comes nearest to the chosen schedule. */
  get #resting(): number {
    const { chosen } = this;
    if (chosen === null) return 0;
    const distances = this.#ordered.map(({ point }) => Math.abs(point[this.axis] - chosen[this.axis]));
    return Math.max(0, distances.indexOf(Math.min(...distances)));
  }

  #chart(): TemplateResult {
    const words = planningWordsOf(this.words).reachCurve;
    const box = this.#box();
    const scales = this.#scalesIn(box);
    const height = Math.ceil(box.bottom + 12 + 30 * this.#size.zoom);
    const ordered = this.#ordered;
    const pointed = Math.min(this.#at ?? this.#resting, ordered.length - 1);
    const at = ordered[pointed]?.point;
    return html`
      <div
        class="chart"
        part="chart"
        role="slider"
        tabindex="0"
        aria-label=${curveSummary(this.chosen, this.#text, this.words, this.numberLocale)}
        aria-valuemin="0"
        aria-valuemax=${ordered.length - 1}
        aria-valuenow=${pointed}
        aria-valuetext=${at === undefined ? nothing : this.#lines(at).join('. ')}
        @keydown=${(event: KeyboardEvent) => this.#key(event, pointed)}
        @pointermove=${(event: PointerEvent) => this.#point(this.#pointAt(event, scales))}
        @pointerleave=${() => this.#point(null)}
        @blur=${() => this.#point(null)}
        @click=${(event: MouseEvent) => this.#choose(this.#pointAt(event, scales))}
      >
        <svg viewBox="0 0 ${this.#size.width} ${height}" width=${this.#size.width} height=${height} aria-hidden="true">
          ${this.#axes(scales, box)} ${this.#drawing(scales, box)}
        </svg>
        ${this.#at === null || at === undefined ? nothing : this.#card(at, scales, height)}
      </div>
      <p class="key">${words.key(this.levels.map((times) => words.atLeast(times)))}</p>
    `;
  }

  /** The card beside the crosshair, below the line where that is high. */
  #card(point: CurvePoint, { x, y }: CurveScales, height: number): TemplateResult {
    const [across, down] = [x(point[this.axis]) / this.#size.width, y(point.kPlusReach[0] ?? 0) / height];
    const side = across < 0.5 ? `left:calc(${100 * across}% + 14px)` : `right:calc(${100 * (1 - across)}% + 14px)`;
    return valuesCard(this.#lines(point), `${side};top:calc(${100 * Math.min(down, 0.45)}% + 16px)`);
  }

  override render(): TemplateResult {
    const { chosen } = this;
    const ordered = this.#ordered.map(({ point }) => point);
    const place = ordered.findIndex(
      ({ insertions, cost }) => insertions === chosen?.insertions && cost === chosen.cost,
    );
    return html`
      <section>
        <header>
          <h2 part="title">${this.finding}</h2>
          <slot name="controls"></slot>
        </header>
        ${
          ordered.length === 0
            ? nothing
            : this.table
              ? curveTable(ordered, place === -1 ? null : place, this.#text, this.words, this.numberLocale)
              : this.#chart()
        }
      </section>
    `;
  }
}
