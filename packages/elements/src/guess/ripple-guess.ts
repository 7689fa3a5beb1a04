import { html, nothing, svg, type CSSResultGroup, type SVGTemplateResult, type TemplateResult } from 'lit';
import { checkText } from 'ripplecast/check';
import { choice, listOf, number, orNull } from '../checks/check.ts';
import { formatCount, formatTick } from '../numbers/format-number.ts';
import { ObservedSize } from '../observed-size.ts';
import { numeric, RippleElement, type PropertyTable } from '../ripple-element.ts';
import { chartStyles } from '../theme/chart.styles.ts';
import { theme } from '../theme/theme.styles.ts';
import type { Counted } from '../words/counted.ts';
import { guessScale, type GuessScale } from './guess-scale.ts';
import { piecesOf, strokeBetween, type Spot } from './guess-stroke.ts';
import { guessStyles } from './ripple-guess.styles.ts';

/** Steps of the keys that set a point. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowUp: 1,
  ArrowDown: -1,
  PageUp: 5,
  PageDown: -5,
};
/** From this width on numbers have their words in full: "100 million", not "100M". */
const WIDE = 480;

/**
 * A chart to draw over: a guess of the people reached at each place of an axis, round by round unless said; then beside it what was
 * computed.
 *
 * @remarks A pointer draws the line. Each place is a slider: arrow keys up and down, Page Up and Page Down set its point, left and right,
 * Home and End go to another place; they are one stop of the Tab key. Guesses have two digits that count. Once there is an answer,
 * nothing can be drawn. Time goes from left to right in every language.
 * @fires {CustomEvent<{ readonly drawn: readonly (number | null)[] }>} ripple-draw - Something was drawn; the element shows it already.
 * @csspart plot - What is drawn over.
 * @csspart place - The slider of a place.
 * @csspart values - The line below: the place that a pointer or the keys are at.
 * @cssprop --ripple-guess-height - Height of the plot; 18rem unless set.
 */
export class RippleGuess extends RippleElement {
  static override properties: PropertyTable<RippleGuess> = {
    places: { attribute: false, initial: [], check: listOf(checkText) },
    axis: { type: String, initial: null, check: orNull(checkText) },
    known: { attribute: false, initial: [], check: listOf(number(0)) },
    drawn: { attribute: false, initial: [], check: listOf(orNull(number(0))) },
    answer: { attribute: false, initial: null, check: orNull(listOf(number(0))) },
    top: { ...numeric, initial: 100, check: number(1) },
    scale: { type: String, initial: 'linear', check: choice('linear', 'log') },
  };

  /** The places of the axis, as they are written; a round each, unless `axis` is set. */
  declare places: readonly string[];
  /** What the axis counts: "round" unless set. */
  declare axis: string | null;
  /** People at the first places who are known before: they are drawn already, and stay. */
  declare known: readonly number[];
  /** The guess, place by place; null where nothing is drawn. */
  declare drawn: readonly (number | null)[];
  /** What was computed, place by place; null for as long as it is guessed. */
  declare answer: readonly number[] | null;
  /** The upper end of the scale, at least 1. */
  declare top: number;
  /** Whether counts of people stand in equal steps or in powers of ten. */
  declare scale: 'linear' | 'log';

  static override styles: CSSResultGroup = [theme, chartStyles, guessStyles];

  readonly #observed = new ObservedSize(this, () => this);
  /** The place that the keys or a pointer are at. */
  #at: number | null = null;
  /** Where the pointer was that draws. */
  #pen: Spot | null = null;

  /** The guess as it is shown: of each place what is known, else what is drawn. */
  get #shown(): readonly (number | null)[] {
    return this.places.map((_, place) => this.known[place] ?? this.drawn[place] ?? null);
  }

  get #isLocked(): boolean {
    return this.answer !== null;
  }

  /** Sets points, of places that are not known; tells the page. */
  #set(points: readonly { readonly place: number; readonly people: number }[]): void {
    if (this.#isLocked) return;
    const drawn = [...this.#shown];
    for (const { place, people } of points) if (place >= this.known.length) drawn[place] = people;
    if (drawn.every((people, place) => people === this.#shown[place])) return;
    this.drawn = drawn;
    this.emit('ripple-draw', { drawn });
  }

  #spot(event: PointerEvent): Spot {
    const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
    const columns = Math.max(1, this.places.length);
    return {
      along: ((event.clientX - box.left) / box.width) * columns - 0.5,
      height: Math.max(0, Math.min(1, (box.bottom - event.clientY) / box.height)),
    };
  }

  #press(event: PointerEvent, scale: GuessScale): void {
    if (event.button !== 0 || this.#isLocked) return;
    event.preventDefault();
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    this.#pen = null;
    this.#stroke(event, scale);
    this.#focusPlace(this.#at ?? 0);
  }

  #stroke(event: PointerEvent, scale: GuessScale): void {
    const spot = this.#spot(event);
    const points = strokeBetween(this.#pen, spot, this.places.length);
    this.#pen = spot;
    this.#point(points.at(-1)?.place ?? null);
    this.#set(points.map(({ place, height }) => ({ place, people: scale.peopleAt(height) })));
  }

  #move(event: PointerEvent, scale: GuessScale): void {
    if (this.#pen !== null) return this.#stroke(event, scale);
    const place = Math.round(this.#spot(event).along);
    this.#point(Math.max(0, Math.min(this.places.length - 1, place)));
  }

  #lift(): void {
    this.#pen = null;
  }

  #point(at: number | null): void {
    if (at === this.#at) return;
    this.#at = at;
    this.requestUpdate();
  }

  #focusPlace(place: number): void {
    this.#point(place);
    this.renderRoot.querySelector<HTMLElement>(`#place-${place}`)?.focus({ preventScroll: true });
  }

  #key(event: KeyboardEvent, place: number, scale: GuessScale): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const last = this.places.length - 1;
    const to: Readonly<Record<string, number>> = { ArrowRight: place + 1, ArrowLeft: place - 1, Home: 0, End: last };
    const next = to[event.key];
    const steps = STEPS[event.key];
    if (next !== undefined) this.#focusPlace(Math.max(0, Math.min(last, next)));
    else if (steps === undefined) return;
    else {
      const shown = this.#shown;
      // The first press of a place starts from the place before.
      const from = shown[place] ?? shown.slice(0, place).findLast((people) => people !== null) ?? 0;
      this.#set([{ place, people: scale.moved(from, steps) }]);
    }
    event.preventDefault();
    event.stopPropagation();
  }

  #people(count: number): Counted {
    return { text: formatCount(count, this.numberLocale), count };
  }

  /** "Round 3: 27,000 people". */
  #said(place: number): string {
    const words = this.words.guess;
    const name = words.place({ axis: this.axis ?? words.axis, place: this.places[place] ?? '' });
    const guess = this.#shown[place] ?? null;
    const computed = this.answer?.[place];
    if (place < this.known.length && guess !== null) return words.known({ place: name, people: this.#people(guess) });
    if (guess === null) return words.notDrawn(name);
    if (computed === undefined) return words.drawn({ place: name, people: this.#people(guess) });
    return words.compared({ place: name, guess: this.#people(guess).text, people: this.#people(computed) });
  }

  #tick(count: number, width: number): string {
    return width < WIDE ? formatTick(count, this.numberLocale) : formatCount(count, this.numberLocale);
  }

  /** The lines, in a square of 1,000 units that is stretched over the plot. */
  #lines({ heightOf }: GuessScale): SVGTemplateResult {
    const columns = Math.max(1, this.places.length);
    const spot = (place: number, people: number): string =>
      `${(((place + 0.5) / columns) * 1000).toFixed(2)},${((1 - heightOf(people)) * 1000).toFixed(2)}`;
    const path = (points: readonly (readonly [number, number])[]): string =>
      `M${points.map(([place, people]) => spot(place, people)).join('L')}`;
    const answer = this.answer ?? [];
    return svg`
      ${piecesOf(this.#shown).map((piece) => svg`<path class="guess" d=${path(piece)}></path>`)}
      ${answer.length === 0 ? nothing : svg`<path class="computed" pathLength="1" d=${path([...answer.entries()])}></path>`}`;
  }

  /** Points and their labels, which are not stretched. */
  #points({ heightOf }: GuessScale): readonly (TemplateResult | typeof nothing)[] {
    const columns = Math.max(1, this.places.length);
    const at = (place: number, people: number): string =>
      `--along:${(place + 0.5) / columns};--height:${heightOf(people)}`;
    const point = (kind: string) => (people: number | null, place: number) =>
      people === null ? nothing : html`<i class="point ${kind}" style=${at(place, people)}></i>`;
    return [
      ...this.#shown.map((people, place) => point(place < this.known.length ? 'known' : 'guess')(people, place)),
      ...(this.answer ?? []).map(point('computed')),
    ];
  }

  /** What each line is, where there are two. */
  #legend(): TemplateResult | typeof nothing {
    if (this.answer === null) return nothing;
    const words = this.words.guess;
    return html`<p class="key">
      <span class="of-guess">${words.guess}</span> <span class="of-computed">${words.computed}</span>
    </p>`;
  }

  override render(): TemplateResult {
    const words = this.words.guess;
    const scale = guessScale(this.top, this.scale);
    const width = this.#observed.size?.width ?? WIDE;
    const shown = this.#shown;
    const isEmpty = shown.slice(this.known.length).every((people) => people === null);
    const stop = this.#at ?? Math.min(this.known.length, Math.max(0, this.places.length - 1));
    return html`
      <div class="frame">
        <div class="axis" aria-hidden="true">
          ${scale.ticks.map((tick) => html`<span style="--height:${scale.heightOf(tick)}">${this.#tick(tick, width)}</span>`)}
        </div>
        <div
          class="plot ${this.#isLocked ? 'locked' : ''}"
          part="plot"
          role="group"
          aria-label=${this.#isLocked ? words.labelCompared : words.label}
          @pointerdown=${(event: PointerEvent) => this.#press(event, scale)}
          @pointermove=${(event: PointerEvent) => this.#move(event, scale)}
          @pointerup=${() => this.#lift()}
          @pointercancel=${() => this.#lift()}
          @pointerleave=${() => this.#pen === null && this.#point(null)}
        >
          ${scale.ticks.map((tick) => html`<i class="line" style="--height:${scale.heightOf(tick)}"></i>`)}
          <svg viewBox="0 0 1000 1000" preserveAspectRatio="none" aria-hidden="true">${this.#lines(scale)}</svg>
          ${this.#points(scale)}
          ${isEmpty && !this.#isLocked ? html`<p class="draw" aria-hidden="true">${words.draw}</p>` : nothing}
          <div class="columns">
            ${this.places.map(
              (_, place) => html`
                <div
                  id="place-${place}"
                  part="place"
                  class=${place === this.#at ? 'active' : ''}
                  role="slider"
                  tabindex=${place === stop ? 0 : -1}
                  aria-orientation="vertical"
                  aria-label=${words.place({ axis: this.axis ?? words.axis, place: this.places[place] ?? '' })}
                  aria-valuemin="0"
                  aria-valuemax=${this.top}
                  aria-valuenow=${shown[place] ?? 0}
                  aria-valuetext=${this.#said(place)}
                  aria-readonly=${this.#isLocked || place < this.known.length}
                  @keydown=${(event: KeyboardEvent) => this.#key(event, place, scale)}
                  @focus=${() => this.#point(place)}
                ></div>
              `,
            )}
          </div>
        </div>
        <div class="places" aria-hidden="true">${this.places.map((place) => html`<span>${place}</span>`)}</div>
        <p class="title" aria-hidden="true">${this.axis ?? words.axis}</p>
      </div>
      ${this.#legend()}
      <p part="values" aria-hidden="true">${this.#at === null ? '\u00a0' : this.#said(this.#at)}</p>
    `;
  }
}
