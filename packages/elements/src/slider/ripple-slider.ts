import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { checkBoolean, checkText, InvalidParameterError } from 'ripplecast/check';
import { choice, currency, listOf, number, objectWith, orNull } from '../checks/check.ts';
import type { NumberChange } from '../numbers/number-change.ts';
import { currencySymbol, formatMoney, THIN } from '../numbers/format-number.ts';
import type { NumberKind } from '../numbers/parse-number.ts';
import { readField, showNumber } from '../numbers/read-field.ts';
import { fromPosition, SLIDER_POSITIONS, toPosition, type SliderScaleKind } from '../numbers/slider-scale.ts';
import { roundNice, stepNumber, type NumberLimits } from '../numbers/step-number.ts';
import { numeric, RippleElement, type PropertyTable } from '../ripple-element.ts';
import { ObservedSize } from '../observed-size.ts';
import { placeLabels } from '../scales/place-labels.ts';
import { theme } from '../theme/theme.styles.ts';
import { trackParts } from './track-parts.ts';
import { sliderStyles } from './ripple-slider.styles.ts';

/** A value on the track that has a name. */
export interface SliderTick {
  /** Where it stands. */
  readonly value: number;
  /** What is said below it, with the number: `2012: 0.29 %`. */
  readonly label: string;
}

/** Where a value comes from, for the look of its badge. */
export type SliderOrigin = 'claim' | 'measured' | 'yours';

/** A drag that comes so near to a named value takes it, in positions of the track. */
const CATCH = 6;
/** Between two labels below the track, in pixels. */
const LABEL_GAP = 10;

/**
 * A number as a slider and a field: label, unit, a badge that says where it comes from, a dot that sets the default back, named values
 * on the track, one line that explains it. A marked value may part the track in two, with a word for either side.
 *
 * @remarks Names of values never overlap: those that have no room below their place are left out, the last in the list first. A drag
 * that comes near to a named value takes it.
 * @fires {CustomEvent<NumberChange>} ripple-input - While the slider is dragged.
 * @fires {CustomEvent<NumberChange>} ripple-change - The number was set.
 * @cssprop --ripple-unit-width - Room for the unit, so that fields below one another end alike.
 * @csspart label - Name of the number.
 * @csspart origin - The badge that says where the number comes from.
 * @csspart ticks - The names of values on the track.
 * @csspart hint - The line that explains it, or what is wrong with the text in the field.
 */
export class RippleSlider extends RippleElement {
  static override properties: PropertyTable<RippleSlider> = {
    name: { type: String, initial: '', check: checkText },
    label: { type: String, initial: '', check: checkText },
    hint: { type: String, initial: '', check: checkText },
    unit: { type: String, initial: '', check: checkText },
    kind: { type: String, initial: 'count', check: choice('count', 'percent', 'money') },
    scale: { type: String, initial: 'linear', check: choice('linear', 'log') },
    value: { ...numeric, initial: null, check: orNull(number()) },
    preset: { ...numeric, initial: 0, check: number() },
    optional: { type: Boolean, initial: false, check: checkBoolean },
    counted: { type: String, initial: null, check: orNull(checkText) },
    min: { ...numeric, initial: 0, check: number() },
    max: { ...numeric, initial: 1, check: number() },
    lowest: { ...numeric, initial: null, check: orNull(number()) },
    highest: { ...numeric, initial: null, check: orNull(number()) },
    limitsNote: { type: String, attribute: 'limits-note', initial: '', check: checkText },
    mark: { ...numeric, initial: null, check: orNull(number()) },
    markLabel: { type: String, attribute: 'mark-label', initial: '', check: checkText },
    belowLabel: { type: String, attribute: 'below-label', initial: '', check: checkText },
    aboveLabel: { type: String, attribute: 'above-label', initial: '', check: checkText },
    ticks: { attribute: false, initial: [], check: listOf(objectWith({ value: number(), label: checkText })) },
    origin: { type: String, initial: '', check: checkText },
    originKind: {
      type: String,
      attribute: 'origin-kind',
      initial: 'yours',
      check: choice('claim', 'measured', 'yours'),
    },
    compact: { type: Boolean, reflect: true, initial: false, check: checkBoolean },
    currency: { type: String, initial: 'USD', check: currency },
  };

  /** Name in the detail of events. */
  declare name: string;
  /** What the number is, for those who read and those who hear. */
  declare label: string;
  /** The line that explains it. */
  declare hint: string;
  /** What stands after the number: `%`, `people`. */
  declare unit: string;
  /** How the number is written and read. */
  declare kind: NumberKind;
  /** How values lie along the track. */
  declare scale: SliderScaleKind;
  /** Null where an optional number was not given. */
  declare value: number | null;
  /** What the reset dot sets back. */
  declare preset: number;
  /** Whether the field may be empty, which is not the same as zero. */
  declare optional: boolean;
  /** What a count counts, in the message about fractions; people unless set. */
  declare counted: string | null;
  /** Lower end of the track. */
  declare min: number;
  /** Upper end of the track. */
  declare max: number;
  /** Least that the field accepts, at most `min`; null for `min`. */
  declare lowest: number | null;
  /** Most that the field accepts, at least `max`; null for `max`. */
  declare highest: number | null;
  /** Why the field accepts no less and no more, a sentence: `The Super Bowl has 111 million viewers.` */
  declare limitsNote: string;
  /** A value marked on the track; null for none. */
  declare mark: number | null;
  /** What the mark is. */
  declare markLabel: string;
  /** What the track is below the mark: `dies out`. With `aboveLabel` it parts the track in two colours. */
  declare belowLabel: string;
  /** What the track is above the mark: `spreads`. */
  declare aboveLabel: string;
  /** Named values; those that matter most first. */
  declare ticks: readonly SliderTick[];
  /** Where the number comes from: `measured 2012`; nothing unless set. */
  declare origin: string;
  /** The look of the badge. */
  declare originKind: SliderOrigin;
  /** Whether label, field, track and names stand in 64 pixels, where the type is as large as browsers have it; the hint is then spoken only. */
  declare compact: boolean;
  /** Three letters of the currency of an amount. */
  declare currency: string;
  /** What was typed and not taken, and why. */
  #refused: { readonly text: string; readonly problem: string } | null = null;
  /** What the names below the track were placed for. */
  #placed = '';
  readonly #track = new ObservedSize(this, () => this.renderRoot.querySelector('.track'));

  static override styles: CSSResultGroup = [theme, sliderStyles];

  /**
   * What was typed and not taken is over once the number is another one.
   * @throws InvalidParameterError for ends of the track that do not fit one another, or the scale: each alone may be right.
   */
  override willUpdate(changed: PropertyValues<this>): void {
    const { min, max, scale, localName } = this;
    if (min > max) throw new InvalidParameterError(`${localName}.min`, `at most ${max}, as ${localName}.max is`, min);
    if (scale === 'log' && min <= 0) {
      throw new InvalidParameterError(`${localName}.min`, `above 0, as ${localName}.scale is "log"`, min);
    }
    if (changed.has('value')) this.#refused = null;
  }

  /** Sets the names below the track side by side, as wide as they are written. */
  override updated(): void {
    const width = this.#track.size?.width ?? 0;
    const written = [...this.renderRoot.querySelectorAll<HTMLElement>('.zone-label, .tick-label')];
    const placed = JSON.stringify([
      width,
      written.map(({ className, dataset, textContent }) => [className, dataset['at'], textContent]),
    ]);
    // Most changes move the thumb alone, and to measure the names lays the whole page out.
    if (width === 0 || placed === this.#placed) return;
    this.#placed = placed;
    const half = Number.parseFloat(getComputedStyle(this).getPropertyValue('--_half'));
    const widthOf = (part: HTMLElement): number => part.offsetWidth;
    const all = (selector: string): readonly HTMLElement[] => [
      ...this.renderRoot.querySelectorAll<HTMLElement>(selector),
    ];
    const [below = 0, above = 0] = ['.zone-label.below', '.zone-label.above'].map((selector) =>
      Math.max(0, ...all(selector).map((part) => widthOf(part) + LABEL_GAP)),
    );
    const names = all('.tick-label');
    const room = { low: below, high: width - above, gap: LABEL_GAP };
    const edges = placeLabels(
      names.map((part) => ({ at: half + Number(part.dataset['at']) * (width - 2 * half), width: widthOf(part) })),
      room,
    );
    for (const [index, part] of names.entries()) {
      const edge = edges[index] ?? null;
      part.style.insetInlineStart = `${edge ?? 0}px`;
      part.style.visibility = edge === null ? 'hidden' : 'visible';
    }
  }

  /** Named values that lie on the track, with their positions. */
  get #shownTicks(): readonly (SliderTick & { readonly position: number })[] {
    return this.ticks
      .filter(({ value }) => value >= this.min && value <= this.max)
      .map((tick) => ({ ...tick, position: toPosition(tick.value, this, this.scale) }));
  }

  /** The value as its field shows it, without the unit; empty where it was not given. */
  #display(value: number | null): string {
    return value === null ? '' : showNumber(value, this.kind, this.numberLocale);
  }

  /** What the field accepts. */
  get #accepted(): NumberLimits {
    return { min: this.lowest ?? this.min, max: this.highest ?? this.max };
  }

  #spoken(value: number | null): string {
    if (value === null) return this.words.slider.notGiven;
    if (this.kind === 'money') return formatMoney(value, this.currency, this.numberLocale);
    return `${this.#display(value).replace(THIN, ' ')} ${this.unit}`.trim();
  }

  #tell(type: 'ripple-input' | 'ripple-change', value: number | null): void {
    this.#refuse(null);
    this.emit(type, { name: this.name, value } satisfies NumberChange);
  }

  #refuse(refused: { readonly text: string; readonly problem: string } | null): void {
    if (refused === this.#refused) return;
    this.#refused = refused;
    this.requestUpdate();
  }

  #dragged(event: Event, type: 'ripple-input' | 'ripple-change'): void {
    event.stopPropagation();
    const position = Number((event.currentTarget as HTMLInputElement).value);
    const near = this.#shownTicks.find((tick) => Math.abs(tick.position - position) <= CATCH);
    this.#tell(type, near?.value ?? roundNice(fromPosition(position, this, this.scale), this.kind));
  }

  #rangeKey(event: KeyboardEvent): void {
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: 1,
      ArrowUp: 1,
      ArrowLeft: -1,
      ArrowDown: -1,
      PageUp: 10,
      PageDown: -10,
    };
    const limits = { min: Math.min(this.min, this.#accepted.min), max: this.max };
    let next: number | null = null;
    const isAcross = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
    const turn = isAcross && getComputedStyle(this).direction === 'rtl' ? -1 : 1;
    const direction = turn * (steps[event.key] ?? 0);
    if (direction !== 0) next = stepNumber(this.value ?? this.min, direction, this.kind, limits);
    else if (event.key === 'Home') next = this.min;
    else if (event.key === 'End') next = this.max;
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (next !== this.value) this.#tell('ripple-change', next);
  }

  #typed(event: Event): void {
    const field = event.currentTarget as HTMLInputElement;
    const empty = this.optional && field.value.trim() === '';
    const rules = { kind: this.kind, counted: this.counted ?? undefined, why: this.limitsNote, ...this.#accepted };
    const read = empty
      ? { ok: true as const, value: null }
      : readField(field.value, rules, this.numberLocale, this.words.fields);
    if (!read.ok) {
      this.#refuse({ text: field.value, problem: this.words.slider.refused(read.message) });
      return;
    }
    field.value = this.#display(read.value);
    this.#refuse(null);
    if (read.value !== this.value) this.#tell('ripple-change', read.value);
  }

  #fieldKey(event: KeyboardEvent): void {
    if (event.key === 'Enter') {
      this.#typed(event);
      (event.currentTarget as HTMLInputElement).select();
    }
    if (event.key === 'Escape') {
      this.#refuse(null);
      (event.currentTarget as HTMLInputElement).value = this.#display(this.value);
    }
    if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      event.preventDefault();
      const direction = event.key === 'ArrowUp' ? 1 : -1;
      this.#tell('ripple-change', stepNumber(this.value ?? this.min, direction, this.kind, this.#accepted));
    }
  }

  /** The line of the track: what lies before the handle is full, and either side of the mark has its colour. */
  #rail(fraction: number, mark: number | null): TemplateResult {
    const parts = trackParts(this.value === null ? 0 : fraction, this.#isParted ? mark : null);
    return html`<span class="rail" aria-hidden="true"
      >${parts.map(({ width, isFull, side }) => html`<span class="${isFull ? 'full' : ''} ${side}" style="flex-grow:${width}"></span>`)}</span
    >`;
  }

  /** Whether the mark parts the track in two. */
  get #isParted(): boolean {
    return this.belowLabel !== '' || this.aboveLabel !== '';
  }

  #names(mark: number | null): TemplateResult | typeof nothing {
    const ticks = this.#shownTicks;
    const isParted = mark !== null && this.#isParted;
    if (ticks.length === 0 && !isParted && !this.compact) return nothing;
    return html`<div class="ticks" part="ticks" id="ticks">
      ${isParted ? html`<span class="zone-label below">${this.belowLabel}</span>` : nothing}
      ${ticks.map(({ label, position }) => html`<span class="tick-label" data-at=${position / SLIDER_POSITIONS}>${label}</span> `)}
      ${isParted ? html`<span class="zone-label above">${this.aboveLabel}</span>` : nothing}
    </div>`;
  }

  #field(problem: string | null): TemplateResult {
    const words = this.words.slider;
    return html`<span class="field">
      ${this.kind === 'money' ? html`<span class="unit" aria-hidden="true">${currencySymbol(this.currency, this.numberLocale)}</span>` : nothing}
      <input
        type="text"
        inputmode="decimal"
        autocomplete="off"
        spellcheck="false"
        aria-label=${words.fieldLabel(this.label)}
        aria-invalid=${problem === null ? 'false' : 'true'}
        aria-describedby="hint origin"
        placeholder=${this.optional ? words.notGiven : nothing}
        .value=${this.#refused?.text ?? this.#display(this.value)}
        @focus=${(event: FocusEvent) => (event.currentTarget as HTMLInputElement).select()}
        @change=${(event: Event) => {
          event.stopPropagation();
          this.#typed(event);
        }}
        @keydown=${(event: KeyboardEvent) => this.#fieldKey(event)}
      />
      ${this.unit === '' ? nothing : html`<span class="unit" aria-hidden="true">${this.unit}</span>`}
    </span>`;
  }

  override render(): TemplateResult {
    const words = this.words.slider;
    const position = toPosition(this.value ?? this.min, this, this.scale);
    const isMarked = this.mark !== null && this.mark >= this.min && this.mark <= this.max;
    const mark = isMarked ? toPosition(this.mark ?? 0, this, this.scale) / SLIDER_POSITIONS : null;
    const problem = this.#refused?.problem ?? null;
    return html`
      <div class="row">
        <label part="label" for="range">${this.label}</label>
        ${this.origin === '' ? nothing : html`<span part="origin" id="origin" class=${this.originKind}>${this.origin}</span>`}
        <button
          class="reset"
          type="button"
          ?disabled=${this.value === this.preset}
          title=${words.backTo(this.#display(this.preset))}
          aria-label=${words.backToLabel({ label: this.label, value: this.#spoken(this.preset) })}
          @click=${() => this.#tell('ripple-change', this.preset)}
        ></button>
        ${this.#field(problem)}
      </div>
      <div class="track ${this.value === null ? 'none' : ''}">
        ${this.#rail(position / SLIDER_POSITIONS, mark)}
        ${this.#shownTicks.map((tick) => html`<span class="tick" style="--at:${tick.position / SLIDER_POSITIONS}"></span>`)}
        ${mark === null ? nothing : html`<span class="mark" style="--at:${mark}"></span>`}
        <input
          id="range"
          type="range"
          min="0"
          max=${SLIDER_POSITIONS}
          .value=${String(position)}
          aria-valuetext=${this.#spoken(this.value)}
          aria-describedby="hint ticks origin"
          @input=${(event: Event) => this.#dragged(event, 'ripple-input')}
          @change=${(event: Event) => this.#dragged(event, 'ripple-change')}
          @keydown=${(event: KeyboardEvent) => this.#rangeKey(event)}
        />
      </div>
      ${this.#names(mark)}
      <p part="hint" id="hint" class=${problem === null ? '' : 'wrong'} role=${problem === null ? nothing : 'alert'}>
        ${problem ?? this.hint}
        ${isMarked && problem === null ? html`<span class="mark-label">${this.markLabel}</span>` : nothing}
      </p>
    `;
  }
}
