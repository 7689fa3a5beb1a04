import { html, nothing, svg, type CSSResultGroup, type SVGTemplateResult, type TemplateResult } from 'lit';
import { checkBoolean, checkText } from 'ripplecast/check';
import { listOf, number, orNull } from '../checks/check.ts';
import { DrawingSize } from '../drawing-size.ts';
import { formatPercent } from '../numbers/format-number.ts';
import { PointedWeek } from '../pointed-week.ts';
import { numeric, RippleElement, type PropertyTable } from '../ripple-element.ts';
import { spreadLabels } from '../scales/spread-labels.ts';
import { areaUntil, valueAt, weekScales, type WeekBox, type WeekScales } from '../scales/week-scales.ts';
import { chartStyles } from '../theme/chart.styles.ts';
import { theme } from '../theme/theme.styles.ts';
import { valuesCard, valuesCardStyles } from '../theme/values-card.ts';
import { weekChartStyles } from '../theme/week-chart.styles.ts';
import { english } from '../words/english.ts';
import { checkYearWords, yearWordsOf } from '../words/year-words-of.ts';
import { roleTable } from './ripple-role-chart.list.ts';
import { roleChartStyles } from './ripple-role-chart.styles.ts';
import { partOf, roleLines, type RoleWeeks } from './ripple-role-chart.words.ts';

/** Width of a character, and of one of a name, where the type is as large as browsers have it; in pixels. */
const DIGIT = 6.8;
const LETTER = 7.6;
/** Least distance of two labels, and of a number from its name; in pixels of usual type. */
const APART = 34;
const LINE = 15;
/** The scale holds such a part of the fans at least. */
const LEAST_TOP = 0.001;

/**
 * Fans who praise and fans who criticise, week by week: advocates stacked above a line, critics below it, both as parts of all fans,
 * of whom the others are neither; or the same as a table.
 *
 * @remarks What is still to come is drawn faintly. A pointer, or the arrow keys, bring a crosshair with the people of a week; Enter or
 * a click moves the playhead there, Escape takes the crosshair away. Charts that stand side by side have one scale with `top` and
 * `bottom`.
 * @fires {CustomEvent<{ readonly position: number }>} ripple-seek - A week was chosen.
 * @csspart title - The title.
 * @csspart chart - The drawing; it takes the focus.
 * @csspart values - The card beside the crosshair.
 * @csspart table - The table.
 * @slot controls - Buttons beside the title.
 */
export class RippleRoleChart extends RippleElement {
  static override properties: PropertyTable<RippleRoleChart> = {
    words: { attribute: false, initial: english, check: checkYearWords },
    fans: { attribute: false, initial: [], check: listOf(number(0)) },
    advocates: { attribute: false, initial: [], check: listOf(number(0)) },
    critics: { attribute: false, initial: [], check: listOf(number(0)) },
    top: { ...numeric, initial: null, check: orNull(number(0, 1)) },
    bottom: { ...numeric, initial: null, check: orNull(number(0, 1)) },
    position: { ...numeric, initial: null, check: orNull(number()) },
    heading: { type: String, initial: null, check: orNull(checkText) },
    table: { type: Boolean, initial: false, check: checkBoolean },
  };

  /** All fans after each week: shape [weeks + 1], the first entry at the start. */
  declare fans: readonly number[];
  /** Those of them who praise. */
  declare advocates: readonly number[];
  /** Those of them who criticise. */
  declare critics: readonly number[];
  /** Part of the fans that the scale of advocates holds at least; null for what there is. */
  declare top: number | null;
  /** The same of critics. */
  declare bottom: number | null;
  /** Time in weeks, from 0; null for the end. */
  declare position: number | null;
  /** The title. */
  declare heading: string | null;
  /** Whether the weeks are listed instead of drawn. */
  declare table: boolean;

  static override styles: CSSResultGroup = [theme, chartStyles, valuesCardStyles, weekChartStyles, roleChartStyles];

  readonly #size = new DrawingSize(this);
  readonly #pointed = new PointedWeek(this, {
    last: () => this.#last,
    seek: (position) => this.emit('ripple-seek', { position }),
  });

  /** The last week. */
  get #last(): number {
    return Math.max(0, this.fans.length - 1);
  }

  get #now(): number {
    return Math.max(0, Math.min(this.#last, this.position ?? this.#last));
  }

  get #weeks(): RoleWeeks {
    const { fans, advocates, critics } = this;
    return { fans, advocates, critics };
  }

  /** Parts of the fans after each week. */
  #parts(people: readonly number[]): readonly number[] {
    return this.fans.map((all, week) => partOf(people[week] ?? 0, all));
  }

  #percent(part: number): string {
    return formatPercent(Math.abs(part), this.numberLocale);
  }

  #scalesOf(
    advocates: readonly number[],
    critics: readonly number[],
  ): { readonly box: WeekBox; readonly scales: WeekScales } {
    const zoom = this.#size.zoom;
    const words = yearWordsOf(this.words).roleChart;
    const right = zoom * (18 + LETTER * Math.max(words.advocates.length, words.critics.length));
    const left = Math.ceil(56 * zoom);
    const box = { left, top: 12, right: Math.max(left + 60, this.#size.width - right), bottom: 156 };
    const top = Math.max(LEAST_TOP, this.top ?? 0, ...advocates);
    const bottom = Math.max(this.bottom ?? 0, ...critics);
    return { box, scales: weekScales(this.#last, [-bottom, top], box, 4 * DIGIT * zoom) };
  }

  #axes({ x, y, weeks, values }: WeekScales, box: WeekBox): SVGTemplateResult {
    const words = yearWordsOf(this.words).roleChart;
    const zoom = this.#size.zoom;
    return svg`
      ${values.map(
        (value) => svg`
          <line class="grid" x1=${box.left} x2=${box.right} y1=${y(value)} y2=${y(value)}></line>
          <text class="y" x=${box.left - 8} y=${y(value) + 4}>${this.#percent(value)}</text>`,
      )}
      ${weeks.map((week) => svg`<text x=${x(week)} y=${box.bottom + 4 + 14 * zoom}>${week}</text>`)}
      <text x=${(box.left + box.right) / 2} y=${box.bottom + 6 + 30 * zoom}>${words.weeks}</text>`;
  }

  /** Names and parts at the side, beside the areas; no critics, no label of theirs. */
  #labels(
    roles: readonly { readonly name: string; readonly kind: string; readonly parts: readonly number[] }[],
    scales: WeekScales,
    box: WeekBox,
  ): readonly SVGTemplateResult[] {
    const zoom = this.#size.zoom;
    const now = this.#now;
    const shown = roles.filter(({ kind, parts }) => kind === 'advocates' || parts.some((part) => part > 0));
    const places = spreadLabels(
      shown.map(({ kind, parts }) => scales.y((kind === 'critics' ? -1 : 1) * valueAt(parts, now))),
      APART * zoom,
      box.top + 2,
      box.bottom - 8,
    );
    return shown.map(
      ({ name, kind, parts }, at) => svg`
        <text class="label ${kind}-label" x=${box.right + 10} y=${places[at]}>${name}
          <tspan class="amount" x=${box.right + 10} dy=${LINE * zoom}>${this.#percent(valueAt(parts, now))}</tspan></text>`,
    );
  }

  #chart(): TemplateResult {
    const words = yearWordsOf(this.words).roleChart;
    const [advocates, critics] = [this.#parts(this.advocates), this.#parts(this.critics)];
    const { box, scales } = this.#scalesOf(advocates, critics);
    const { x, y, weekAt } = scales;
    const none = advocates.map(() => 0);
    const below = critics.map((part) => -part);
    const height = Math.ceil(box.bottom + 12 + 30 * this.#size.zoom);
    const playhead = Math.round(this.#now);
    const pointed = this.#pointed.at ?? playhead;
    const told = roleLines(pointed, this.#weeks, this.words, this.numberLocale);
    const ended = roleLines(this.#last, this.#weeks, this.words, this.numberLocale);
    const week = (event: MouseEvent): number => {
      const { left, width } = (event.currentTarget as HTMLElement).getBoundingClientRect();
      return weekAt(((event.clientX - left) * this.#size.width) / width);
    };
    const areas = (until: number, look: string): SVGTemplateResult => svg`
      <path class="area advocates ${look}" d=${areaUntil(none, advocates, until, scales)}></path>
      <path class="area critics ${look}" d=${areaUntil(below, none, until, scales)}></path>`;
    const across = x(pointed) / this.#size.width;
    const side = across < 0.5 ? `left:calc(${100 * across}% + 12px)` : `right:calc(${100 * (1 - across)}% + 12px)`;
    return html`
      <div
        class="chart"
        part="chart"
        role="slider"
        tabindex="0"
        aria-label=${words.summary(ended.slice(1))}
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
          ${this.#axes(scales, box)} ${areas(this.#last, 'to-come')} ${areas(this.#now, '')}
          <line class="middle" x1=${box.left} x2=${box.right} y1=${y(0)} y2=${y(0)}></line>
          <line class="playhead" x1=${x(this.#now)} x2=${x(this.#now)} y1=${box.top} y2=${box.bottom}></line>
          ${this.#labels(
            [
              { name: words.advocates, kind: 'advocates', parts: advocates },
              { name: words.critics, kind: 'critics', parts: critics },
            ],
            scales,
            box,
          )}
          ${
            this.#pointed.at === null
              ? nothing
              : svg`<line class="crosshair" x1=${x(pointed)} x2=${x(pointed)} y1=${box.top} y2=${box.bottom}></line>`
          }
        </svg>
        ${this.#pointed.at === null ? nothing : valuesCard(told, `${side};top:4px`)}
      </div>
    `;
  }

  override render(): TemplateResult {
    return html`
      <section>
        <header>
          <h2 part="title">${this.heading}</h2>
          <slot name="controls"></slot>
        </header>
        ${
          this.fans.length === 0
            ? nothing
            : this.table
              ? roleTable(this.#weeks, Math.round(this.#now), this.words, this.numberLocale)
              : this.#chart()
        }
      </section>
    `;
  }
}
