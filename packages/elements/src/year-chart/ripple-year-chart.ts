import { html, nothing, svg, type CSSResultGroup, type SVGTemplateResult, type TemplateResult } from 'lit';
import { checkBoolean, checkText } from 'ripplecast/check';
import { number, orNull } from '../checks/check.ts';
import { DrawingSize } from '../drawing-size.ts';
import { PointedWeek } from '../pointed-week.ts';
import { numeric, RippleElement, type PropertyTable } from '../ripple-element.ts';
import { placeLabels } from '../scales/place-labels.ts';
import { spreadLabels } from '../scales/spread-labels.ts';
import { areaUntil, pathUntil, valueAt, weekScales, type WeekBox, type WeekScales } from '../scales/week-scales.ts';
import { chartStyles } from '../theme/chart.styles.ts';
import { theme } from '../theme/theme.styles.ts';
import { valuesCard, valuesCardStyles } from '../theme/values-card.ts';
import { weekChartStyles } from '../theme/week-chart.styles.ts';
import { english } from '../words/english.ts';
import { checkYearWords, yearWordsOf } from '../words/year-words-of.ts';
import { checkLines, checkMarks } from './check-lines.ts';
import { yearTable } from './ripple-year-chart.list.ts';
import { yearChartStyles } from './ripple-year-chart.styles.ts';
import { formatIndex, yearLines, yearSummary } from './ripple-year-chart.words.ts';
import type { YearLine, YearMark } from './year-line.ts';

/** Width of a character, and of one of a name, where the type is as large as browsers have it; in pixels. */
const DIGIT = 6.8;
const LETTER = 7.6;
/** Least distance of two labels, and of a number from its name; in pixels of usual type. */
const APART = 36;
const LINE = 15;
/** What neither line leaves is shown so far at least, so that small differences do not look large. */
const LEAST_RANGE: readonly [number, number] = [98, 102];

/**
 * What a change of the posts does to counters and to the relationship, week by week: lines on which 100 is no difference, and how much
 * of what the relationship loses or gains shows at some moments; or the same as a table.
 *
 * @remarks What is still to come is drawn faintly. A pointer, or the arrow keys, bring a crosshair with the values of a week; Enter or
 * a click moves the playhead there, Escape takes the crosshair away.
 * @fires {CustomEvent<{ readonly position: number }>} ripple-seek - A week was chosen.
 * @csspart title - The finding.
 * @csspart chart - The drawing; it takes the focus.
 * @csspart values - The card beside the crosshair.
 * @csspart table - The table.
 * @slot controls - Buttons beside the title.
 */
export class RippleYearChart extends RippleElement {
  static override properties: PropertyTable<RippleYearChart> = {
    words: { attribute: false, initial: english, check: checkYearWords },
    lines: { attribute: false, initial: [], check: checkLines },
    marks: { attribute: false, initial: [], check: checkMarks },
    position: { ...numeric, initial: null, check: orNull(number()) },
    finding: { type: String, initial: null, check: orNull(checkText) },
    note: { type: String, initial: '', check: checkText },
    table: { type: Boolean, initial: false, check: checkBoolean },
  };

  /** Counters and the relationship, of the same weeks. */
  declare lines: readonly YearLine[];
  /** Moments of the first line of the relationship that are pointed out. */
  declare marks: readonly YearMark[];
  /** Time in weeks, from 0; null for the end. */
  declare position: number | null;
  /** The title. */
  declare finding: string | null;
  /** What stands below the drawing. */
  declare note: string;
  /** Whether the weeks are listed instead of drawn. */
  declare table: boolean;

  static override styles: CSSResultGroup = [theme, chartStyles, valuesCardStyles, weekChartStyles, yearChartStyles];

  readonly #size = new DrawingSize(this);
  readonly #pointed = new PointedWeek(this, {
    last: () => this.#last,
    seek: (position) => this.emit('ripple-seek', { position }),
  });

  /** The last week. */
  get #last(): number {
    return Math.max(0, ...this.lines.map(({ values }) => values.length - 1));
  }

  get #now(): number {
    return Math.max(0, Math.min(this.#last, this.position ?? this.#last));
  }

  #index(value: number): string {
    return formatIndex(value, this.numberLocale);
  }

  get #scales(): { readonly box: WeekBox; readonly scales: WeekScales } {
    const zoom = this.#size.zoom;
    const longest = Math.max(0, ...this.lines.map(({ name }) => name.length));
    const right = zoom * Math.max(this.#size.isNarrow ? 64 : 112, 18 + LETTER * longest);
    const left = Math.ceil(48 * zoom);
    const box = { left, top: 16, right: Math.max(left + 80, this.#size.width - right), bottom: 236 };
    const all = this.lines.flatMap(({ values, low, high }) => [...values, ...(low ?? []), ...(high ?? [])]);
    const range = [Math.min(LEAST_RANGE[0], ...all), Math.max(LEAST_RANGE[1], ...all)] as const;
    return { box, scales: weekScales(this.#last, range, box, 4 * DIGIT * zoom) };
  }

  #axes({ x, y, weeks, values }: WeekScales, box: WeekBox): SVGTemplateResult {
    const words = yearWordsOf(this.words).yearChart;
    const zoom = this.#size.zoom;
    return svg`
      ${values.map(
        (value) => svg`
          <line class="grid" x1=${box.left} x2=${box.right} y1=${y(value)} y2=${y(value)}></line>
          <text class="y" x=${box.left - 8} y=${y(value) + 4}>${this.#index(value)}</text>`,
      )}
      <line class="same" x1=${box.left} x2=${box.right} y1=${y(100)} y2=${y(100)}></line>
      ${weeks.map((week) => svg`<text x=${x(week)} y=${box.bottom + 4 + 14 * zoom}>${week}</text>`)}
      <text x=${(box.left + box.right) / 2} y=${box.bottom + 6 + 30 * zoom}>${words.weeks}</text>`;
  }

  /** A line: what has been in full, what is to come faintly, and where time is. */
  #line({ kind, values, low = null, high = null }: YearLine, scales: WeekScales): SVGTemplateResult {
    const now = this.#now;
    return svg`
      ${low === null || high === null ? nothing : svg`<path class="band ${kind}" d=${areaUntil(low, high, now, scales)}></path>`}
      <path class="line to-come ${kind}" d=${pathUntil(values, this.#last, scales)}></path>
      <path class="line ${kind}" d=${pathUntil(values, now, scales)}></path>
      <circle class="now ${kind}" cx=${scales.x(now)} cy=${scales.y(valueAt(values, now))} r="5.5"></circle>`;
  }

  /** Names and values at the side, beside where the lines are now. */
  #labels({ y }: WeekScales, box: WeekBox): readonly SVGTemplateResult[] {
    const zoom = this.#size.zoom;
    const now = this.#now;
    const places = spreadLabels(
      this.lines.map(({ values }) => y(valueAt(values, now))),
      APART * zoom,
      box.top + 2,
      box.bottom - 12,
    );
    return this.lines.map(
      ({ name, kind, values }, at) => svg`
        <text class="label ${kind}-label" x=${box.right + 10} y=${places[at]}>${name}
          <tspan class="amount" x=${box.right + 10} dy=${LINE * zoom}>${this.#index(valueAt(values, now))}</tspan></text>`,
    );
  }

  /** How much of the change of the relationship shows when; only what time has come to. */
  #marks({ x, y }: WeekScales, box: WeekBox): SVGTemplateResult | typeof nothing {
    const line = this.lines.find(({ kind }) => kind === 'relationship');
    const marks = this.marks.filter(({ week }) => week <= this.#now);
    if (line === undefined || marks.length === 0) return nothing;
    const zoom = this.#size.zoom;
    const isLoss = (line.values.at(-1) ?? 100) < 100;
    const edges = placeLabels(
      marks.map(({ week, label }) => ({ at: x(week), width: label.length * DIGIT * zoom })).toReversed(),
      { low: box.left, high: box.right, gap: 6 },
    ).toReversed();
    return svg`${marks.map(({ week, label }, at) => {
      const height = y(valueAt(line.values, week));
      const edge = edges[at] ?? null;
      return svg`
        <line class="drop" x1=${x(week)} x2=${x(week)} y1=${y(100)} y2=${height}></line>
        <circle class="mark" cx=${x(week)} cy=${height} r="4"></circle>
        ${edge === null ? nothing : svg`<text class="mark-label" x=${edge} y=${isLoss ? height + 20 * zoom : height - 10}>${label}</text>`}`;
    })}`;
  }

  #crosshair({ x, y }: WeekScales, box: WeekBox): SVGTemplateResult | typeof nothing {
    const { at } = this.#pointed;
    if (at === null) return nothing;
    return svg`
      <line class="crosshair" x1=${x(at)} x2=${x(at)} y1=${box.top} y2=${box.bottom}></line>
      ${this.lines.map(({ values }) => svg`<circle class="pointed" cx=${x(at)} cy=${y(valueAt(values, at))} r="8"></circle>`)}`;
  }

  #chart(): TemplateResult {
    const words = yearWordsOf(this.words).yearChart;
    const { box, scales } = this.#scales;
    const { x, y, weekAt } = scales;
    const height = Math.ceil(box.bottom + 12 + 30 * this.#size.zoom);
    const playhead = Math.round(this.#now);
    const pointed = this.#pointed.at ?? playhead;
    const told = yearLines(pointed, this.lines, this.words, this.numberLocale);
    const week = (event: MouseEvent): number => {
      const { left, width } = (event.currentTarget as HTMLElement).getBoundingClientRect();
      return weekAt(((event.clientX - left) * this.#size.width) / width);
    };
    const across = x(pointed) / this.#size.width;
    const side = across < 0.5 ? `left:calc(${100 * across}% + 14px)` : `right:calc(${100 * (1 - across)}% + 14px)`;
    return html`
      <div
        class="chart"
        part="chart"
        role="slider"
        tabindex="0"
        aria-label=${yearSummary(this.lines, this.words, this.numberLocale)}
        aria-valuemin="0"
        aria-valuemax=${this.#last}
        aria-valuenow=${pointed}
        aria-valuetext=${told.join('. ')}
        @keydown=${(event: KeyboardEvent) => this.#pointed.key(event, playhead)}
        @pointermove=${(event: PointerEvent) => this.#pointed.come(week(event))}
        @pointerleave=${() => this.#pointed.come(null)}
        @blur=${() => this.#pointed.come(null)}
        @click=${(event: MouseEvent) => this.emit('ripple-seek', { position: week(event) })}
      >
        <svg viewBox="0 0 ${this.#size.width} ${height}" width=${this.#size.width} height=${height} aria-hidden="true">
          ${this.#axes(scales, box)}
          <line class="playhead" x1=${x(this.#now)} x2=${x(this.#now)} y1=${box.top} y2=${box.bottom}></line>
          ${this.lines.map((line) => this.#line(line, scales))} ${this.#marks(scales, box)}
          <text class="same-label" x=${box.right - 4} y=${y(100) - 6}>${words.same}</text>
          ${this.#labels(scales, box)} ${this.#crosshair(scales, box)}
        </svg>
        ${this.#pointed.at === null ? nothing : valuesCard(told, `${side};top:8px`)}
      </div>
    `;
  }

  override render(): TemplateResult {
    return html`
      <section>
        <header>
          <h2 part="title">${this.finding}</h2>
          <slot name="controls"></slot>
        </header>
        ${
          this.lines.length === 0
            ? nothing
            : this.table
              ? yearTable(this.lines, Math.round(this.#now), this.words, this.numberLocale)
              : this.#chart()
        }
        ${this.note === '' ? nothing : html`<p class="key">${this.note}</p>`}
      </section>
    `;
  }
}
