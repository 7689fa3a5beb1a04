import { html, nothing, svg, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { checkText } from 'ripplecast/check';
import type { ResultDocument } from 'ripplecast/scenario';
import { choice, number, orNull, risingCounts, risingHours } from '../checks/check.ts';
import { formatWhole } from '../numbers/format-number.ts';
import { ObservedSize, type ElementSize } from '../observed-size.ts';
import { checkResult } from '../results/check-result.ts';
import { numeric, RippleElement, type PropertyTable } from '../ripple-element.ts';
import { isOnlyCriticism } from '../scales/only-criticism.ts';
import { axisOfHours, placesOf, roundAt } from '../scales/time-axis.ts';
import { figureStyles } from '../theme/figure.styles.ts';
import { ObservedColours } from '../theme/observed-colours.ts';
import { paintedColours } from '../theme/painted-colours.ts';
import { clockColours, roundColours } from '../theme/round-colours.ts';
import { theme } from '../theme/theme.styles.ts';
import { radiusOfDots } from './dot-order.ts';
import type { DotColours } from './dot-inks.ts';
import { dotTimes, type DotTimes } from './dot-times.ts';
import { dotsOfResult, noDots, type ShownDots } from './dots-of-result.ts';
import { dotBuffer, redrawDots, type DotBuffer } from './draw-dots.ts';
import { gridOf, orderOf } from './grid-cache.ts';
import { peoplePerDot, type HexGrid } from './hex-grid.ts';
import { dotsStyles } from './ripple-dots.styles.ts';

/** Area that a dot needs at least, in CSS pixels squared, and the widest distance between dots. */
const AREA_PER_DOT = 4.6;
const MAX_DOTS = 60_000;
const WIDEST_PITCH = 64;

/** What the dots are painted with. */
const COLOURS = ['unlit', 'broadcast', 'first-round', 'last-round', 'newest-round', 'criticism'] as const;

/**
 * A population as dots on a hex grid, lit by the round in which people are reached.
 *
 * @remarks Panels of the same size and universe share one grid, so lit areas can be compared. Takes data, never simulates: a
 * `result`, or `universe` and `reach`.
 * @csspart heading - Name of the panel.
 * @csspart count - The number beside it.
 * @csspart note - The line that says how many people a dot is.
 * @cssprop --ripple-dots-height - Height of the picture, 320px unless set.
 * @slot note - Added to the note, for example a source.
 */
export class RippleDots extends RippleElement {
  static override properties: PropertyTable<RippleDots> = {
    result: { attribute: false, initial: null, check: orNull(checkResult) },
    universe: { ...numeric, initial: null, check: orNull(number(0)) },
    reach: { attribute: false, initial: null, check: orNull(risingCounts) },
    criticism: { attribute: false, initial: null, check: orNull(risingCounts) },
    hours: { attribute: false, initial: null, check: orNull(risingHours) },
    position: { ...numeric, initial: null, check: orNull(number()) },
    arm: { type: String, initial: 'shared', check: choice('shared', 'broadcast') },
    rngSeed: { type: String, attribute: 'rng-seed', initial: null, check: orNull(checkText) },
    mark: { ...numeric, initial: null, check: orNull(number(0)) },
    markLabel: { type: String, attribute: 'mark-label', initial: null, check: orNull(checkText) },
    heading: { type: String, initial: null, check: orNull(checkText) },
    count: { type: String, initial: null, check: orNull(checkText) },
    label: { type: String, initial: null, check: orNull(checkText) },
  };

  /**
   * A result of `compare` or `simulate`, or its document: everything that is null below is taken from it, for the arm that the
   * panel shows.
   */
  declare result: ResultDocument | null;
  /** People in all. */
  declare universe: number | null;
  /** Cumulative people reached by round or by moment of a clock, never falling; one entry for everyone at once. */
  declare reach: readonly number[] | null;
  /** How many of `reach` saw criticism first, cumulative as it is: they have the colour of criticism. */
  declare criticism: readonly number[] | null;
  /** Hours since the start at each moment of a clock, above 0 and rising, as many as `reach` has: colours then follow the clock. */
  declare hours: readonly number[] | null;
  /** Time in rounds, on a clock in moments, of which the first is 0; null for the end. */
  declare position: number | null;
  /** Which of the two arms this is, sharing or the buy that it is compared with; decides the colours. */
  declare arm: 'shared' | 'broadcast';
  /** Text that fixes the scatter of the dots. */
  declare rngSeed: string | null;
  /** People whose area is outlined for comparison; 0 for none. */
  declare mark: number | null;
  /** Name of the outline. */
  declare markLabel: string | null;
  /** Name of the panel. */
  declare heading: string | null;
  /** The number beside the heading. */
  declare count: string | null;
  /** What the picture shows, for those who do not see it. */
  declare label: string | null;

  static override styles: CSSResultGroup = [theme, figureStyles, dotsStyles];

  readonly #observed = new ObservedSize(this, () => this.renderRoot.querySelector('.picture'));
  readonly #colours = new ObservedColours(this, COLOURS);
  #coloured = 0;
  /** The size that the grid was made for. */
  #size: ElementSize | null = null;
  #grid: HexGrid | null = null;
  /** What the result says, and what is shown. */
  #told: ShownDots = noDots;
  #shown: ShownDots = noDots;
  #perDot = 1;
  #order: Uint32Array = new Uint32Array();
  #times: DotTimes | null = null;
  #buffer: DotBuffer | null = null;
  #image: ImageData | null = null;
  #drawnAt = Number.NaN;

  /** People for each dot, once the element has its size. */
  get peoplePerDot(): number {
    return this.#perDot;
  }

  get #lastRound(): number {
    return Math.max(0, this.#shown.reach.length - 1);
  }

  /** Time in rounds. */
  get #time(): number {
    return this.position ?? this.#lastRound;
  }

  /** Places the dots before anything is drawn: how many people each is stands below the picture. */
  override willUpdate(changed: PropertyValues<this>): void {
    const before = this.#shown;
    if (changed.has('result') || changed.has('arm') || changed.has('words') || changed.has('locale')) {
      const { result, arm, words, numberLocale } = this;
      this.#told = result === null ? noDots : dotsOfResult(result, arm, words, numberLocale);
    }
    this.#shown = this.#choose(this.#told);
    const { universe, rngSeed, reach } = this.#shown;
    const isSame = this.#shown.criticism === before.criticism && this.#shown.hours === before.hours;
    if (reach !== before.reach || !isSame) this.#buffer = null;
    const { size } = this.#observed;
    if (size === null) return;
    if (size === this.#size && universe === before.universe && rngSeed === before.rngSeed) return;
    const { width, height, ratio } = size;
    const most = Math.max(1, Math.min(MAX_DOTS, Math.floor((width * height) / AREA_PER_DOT)));
    this.#size = size;
    this.#perDot = peoplePerDot(universe, most);
    const dots = Math.max(0, Math.round(universe / this.#perDot));
    this.#grid = gridOf(dots, Math.round(width * ratio), Math.round(height * ratio), WIDEST_PITCH * ratio);
    this.#order = orderOf(this.#grid, rngSeed);
    this.#buffer = null;
  }

  /** What is shown: what the page set, else what the result says. */
  #choose(told: ShownDots): ShownDots {
    return {
      universe: this.universe ?? told.universe,
      reach: this.reach ?? told.reach,
      criticism: this.criticism ?? (this.reach === null ? told.criticism : noDots.criticism),
      hours: this.hours ?? (this.reach === null ? told.hours : null),
      rngSeed: this.rngSeed ?? told.rngSeed,
      mark: this.mark ?? told.mark,
      markLabel: this.markLabel ?? told.markLabel,
      captionAt: told.captionAt,
    };
  }

  override updated(changed: PropertyValues<this>): void {
    const canvas = this.renderRoot.querySelector('canvas');
    if (canvas === null || this.#grid === null) return;
    const { version } = this.#colours;
    if (this.#buffer === null || version !== this.#coloured || changed.has('arm')) {
      this.#coloured = version;
      this.#buffer = this.#makeBuffer(canvas, this.#grid);
      this.#timeDots();
    }
    this.#draw(canvas);
  }

  /** Pixels of the canvas's own size, in the colours that the page gives it. */
  #makeBuffer(canvas: HTMLCanvasElement, grid: HexGrid): DotBuffer {
    const { width, height } = grid;
    if (this.#image?.width !== width || this.#image.height !== height) {
      canvas.width = width;
      canvas.height = height;
      this.#image = new ImageData(width, height);
    }
    return dotBuffer(grid, this.#paints(), new Uint32Array(this.#image.data.buffer));
  }

  /** The colours of the arm as a canvas paints them. */
  #paints(): DotColours {
    const colours = this.#colours.read();
    const { hours } = this.#shown;
    const ramp = { first: colours['first-round'], last: colours['last-round'] };
    const shared =
      hours === null ? roundColours(this.#lastRound, ramp) : clockColours(placesOf(axisOfHours(hours)), ramp);
    const isShared = this.arm === 'shared';
    const nothing = [0, 0, 0, 0] as const;
    const [unlit = nothing, criticism = nothing, newest = nothing, ...palette] = paintedColours([
      colours.unlit,
      colours.criticism,
      colours['newest-round'],
      ...(isShared ? shared : [colours.broadcast]),
    ]);
    return isShared ? { unlit, palette, newest, criticism } : { unlit, palette, criticism };
  }

  #timeDots(): void {
    this.#times = dotTimes(this.#order, this.#shown.reach, this.#perDot, this.#shown.criticism);
    this.#drawnAt = Number.NaN;
  }

  #draw(canvas: HTMLCanvasElement): void {
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (this.#buffer === null || this.#times === null || this.#image === null || context === null) return;
    const time = Math.min(this.#time, this.#lastRound);
    const dirty = redrawDots(this.#buffer, this.#times, this.#drawnAt, time);
    this.#drawnAt = time;
    if (dirty !== null) context.putImageData(this.#image, 0, 0, dirty.x, dirty.y, dirty.width, dirty.height);
  }

  /** The circle for comparison with its name. */
  #outline(): TemplateResult | typeof nothing {
    const { mark, markLabel, universe } = this.#shown;
    const grid = this.#grid;
    if (grid === null || this.#size === null || mark <= 0 || mark > universe) return nothing;
    const { ratio } = this.#size;
    const radius = radiusOfDots(grid, Math.round(mark / this.#perDot)) / ratio;
    const width = grid.width / ratio;
    const height = grid.height / ratio;
    const labelY = Math.max(14, height / 2 - radius - 8);
    const outline = svg`
      <circle class="halo" cx=${width / 2} cy=${height / 2} r=${radius}></circle>
      <circle class="ring" cx=${width / 2} cy=${height / 2} r=${radius}></circle>
      <text x=${width / 2} y=${labelY}>${markLabel}</text>`;
    return html`<svg viewBox="0 0 ${width} ${height}" aria-hidden="true">${outline}</svg>`;
  }

  /** Whether nobody saw praise first. */
  get #onlyCriticism(): boolean {
    const { reach, criticism } = this.#shown;
    return isOnlyCriticism([{ reach: reach.at(-1) ?? 0, byCriticism: criticism?.at(-1) }]);
  }

  override render(): TemplateResult {
    const { captionAt } = this.#shown;
    const caption = captionAt(this.#time, roundAt(this.#time, this.#lastRound));
    const perDot = { text: formatWhole(this.#perDot, this.numberLocale), count: this.#perDot };
    return html`
      <figure class="${this.arm} ${this.#onlyCriticism ? 'critical' : ''}">
        <figcaption>
          <span part="heading">${this.heading ?? caption.heading}</span>
          <span part="count">${(this.count ?? caption.count) || '\u00a0'}</span>
        </figcaption>
        <div class="picture">
          <canvas role="img" aria-label=${this.label ?? caption.label}></canvas>
          ${this.#outline()}
        </div>
        ${this.#colours.probe}
        <p part="note"><span>${this.words.dots.dotIs(perDot)}</span><slot name="note"></slot></p>
      </figure>
    `;
  }
}
