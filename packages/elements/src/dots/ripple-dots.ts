import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { checkBoolean, checkText } from 'ripplecast/check';
import type { ResultDocument } from 'ripplecast/scenario';
import { choice, number, orNull, risingCounts, risingHours, whole } from '../checks/check.ts';
import { formatWhole, numbersOf } from '../numbers/format-number.ts';
import { ObservedSize, type ElementSize } from '../observed-size.ts';
import { checkResult } from '../results/check-result.ts';
import { numeric, RippleElement, type PropertyTable } from '../ripple-element.ts';
import { isOnlyCriticism } from '../scales/only-criticism.ts';
import { axisOfHours, placesOf, roundAt } from '../scales/time-axis.ts';
import { figureStyles } from '../theme/figure.styles.ts';
import { ObservedColours } from '../theme/observed-colours.ts';
import { paintedColours, type Rgba } from '../theme/painted-colours.ts';
import { clockColours, roundColours } from '../theme/round-colours.ts';
import { theme } from '../theme/theme.styles.ts';
import { dotAt } from './dot-at.ts';
import type { DotColours } from './dot-inks.ts';
import { insetOf, insetSize, type InsetPlan } from './dot-inset.ts';
import { DotLayer, type DotPlan } from './dot-layer.ts';
import { litByRays } from './dot-rays.ts';
import { DotStage } from './dot-stage.ts';
import { zoomPictures } from './dot-zoom.ts';
import { dotsOfResult, noDots, type ShownDots } from './dots-of-result.ts';
import { gridOf, orderOf } from './grid-cache.ts';
import { peoplePerDot, spaceBelow } from './hex-grid.ts';
import { dotsExcess } from './ripple-dots.excess.ts';
import { dotsInset } from './ripple-dots.inset.ts';
import { dotsOverlay } from './ripple-dots.overlay.ts';
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
 * @fires {CustomEvent<{ readonly rank: number; readonly people: number }>} ripple-dot - A dot was pressed that may be: `rank` is the place of its
 * first person in the order in which people are reached, from 0, `people` how many it stands for.
 * @csspart heading - Name of the panel.
 * @csspart count - The number beside it.
 * @csspart inset - The magnifier with its scale, where few dots are lit.
 * @csspart excess - What lies beyond everyone, where a sum counts more people than there are.
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
    ghost: { ...numeric, initial: null, check: orNull(number(0)) },
    ghostLabel: { type: String, attribute: 'ghost-label', initial: null, check: orNull(checkText) },
    zoom: { ...numeric, initial: null, check: orNull(whole(1)) },
    zoomFrom: { ...numeric, attribute: 'zoom-from', initial: null, check: orNull(whole(1)) },
    zoomProgress: { ...numeric, attribute: 'zoom-progress', initial: 1, check: number(0, 1) },
    rays: { ...numeric, initial: 1, check: number(0, 1) },
    pressable: { type: Boolean, initial: false, check: checkBoolean },
    noInset: { type: Boolean, attribute: 'no-inset', initial: false, check: checkBoolean },
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
  /** People whose area is outlined in grey: a setting before; null for none. */
  declare ghost: number | null;
  /** Name of the grey outline. */
  declare ghostLabel: string | null;
  /**
   * People for each dot, a whole number of at least 1; null for as many as it takes to show everyone. Below that the panel is a window of the
   * population, with those who see it first in its middle.
   */
  declare zoom: number | null;
  /** The zoom before a change of it. */
  declare zoomFrom: number | null;
  /** How far the zoom has gone from `zoomFrom` to `zoom`, from 0 to 1: the picture is scaled. */
  declare zoomProgress: number;
  /** How far a broadcast has come on its rays from a tower in the middle, from 0, nobody, to 1: everyone, and no rays. */
  declare rays: number;
  /** Whether a press on a dot means something; those who use keys need another way to it. */
  declare pressable: boolean;
  /** Whether there is no magnifier where few dots are lit, or only a part of one. */
  declare noInset: boolean;
  /** Name of the panel. */
  declare heading: string | null;
  /** The number beside the heading. */
  declare count: string | null;
  /** What the picture shows, for those who do not see it. */
  declare label: string | null;

  static override styles: CSSResultGroup = [theme, figureStyles, dotsStyles];

  readonly #observed = new ObservedSize(this, () => this.renderRoot.querySelector('.picture'));
  readonly #observedColours = new ObservedColours(this, COLOURS);
  readonly #stage = new DotStage();
  readonly #lens = new DotLayer();
  /** What the result says, and what is shown. */
  #told: ShownDots = noDots;
  #shown: ShownDots = noDots;
  /** People for each dot where everyone is shown. */
  #fitting = 1;
  /** Colours of the dots, and what they were mixed for. */
  #colours: DotColours | null = null;
  #mixedFor: readonly unknown[] = [];

  /** People for each dot, once the element has its size. */
  get peoplePerDot(): number {
    return this.zoom ?? this.#fitting;
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
    if (changed.has('result') || changed.has('arm') || changed.has('words') || changed.has('locale')) {
      const { result, arm, words, numberLocale } = this;
      this.#told = result === null ? noDots : dotsOfResult(result, arm, words, numberLocale);
    }
    this.#shown = this.#choose(this.#told);
    const { size } = this.#observed;
    if (size === null) return;
    const most = Math.max(1, Math.min(MAX_DOTS, Math.floor((size.width * size.height) / AREA_PER_DOT)));
    this.#fitting = peoplePerDot(this.#shown.universe, most);
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

  override updated(): void {
    const [canvas, lens] = this.renderRoot.querySelectorAll('canvas');
    const { size } = this.#observed;
    if (canvas === undefined || size === null) return;
    const colours = this.#mixColours(size);
    const time = Math.min(this.#time, this.#lastRound);
    const change = this.#isZooming ? { from: this.#plan(size, this.#perDotBefore), progress: this.zoomProgress } : null;
    this.#stage.draw(canvas, this.#plan(size, this.peoplePerDot), colours, time, change);
    const inset = this.#inset(size);
    if (lens !== undefined && inset !== null) this.#drawLens(lens, inset, size, colours, time);
  }

  /** What is below the magnifier. */
  #drawLens(
    canvas: HTMLCanvasElement,
    { dots, perDot }: InsetPlan,
    size: ElementSize,
    colours: DotColours,
    time: number,
  ): void {
    const side = Math.round(insetSize(size.width, size.height) * size.ratio);
    // The dots of a square whose corners the round magnifier hides.
    const grid = gridOf(Math.ceil((dots * 4) / Math.PI), side, side, WIDEST_PITCH * size.ratio);
    this.#lens.draw({ ...this.#data, grid, perDot }, colours, time);
    if (canvas.width !== side) canvas.width = side;
    if (canvas.height !== side) canvas.height = side;
    if (this.#lens.image !== null)
      canvas.getContext('2d', { willReadFrequently: true })?.putImageData(this.#lens.image, 0, 0);
  }

  get #data(): Omit<DotPlan, 'grid' | 'perDot'> {
    const { rngSeed, reach, criticism } = this.#shown;
    return { rngSeed, reach, criticism };
  }

  /** The picture of as many dots as show everyone, or, where each stands for more, of fewer. */
  #plan({ width, height, ratio }: ElementSize, perDot: number): DotPlan {
    const { universe } = this.#shown;
    const dots = Math.round(universe / Math.max(perDot, this.#fitting));
    const grid = gridOf(dots, Math.round(width * ratio), Math.round(height * ratio), WIDEST_PITCH * ratio);
    return { ...this.#data, grid, perDot };
  }

  get #perDotBefore(): number {
    return this.zoomFrom ?? this.#fitting;
  }

  get #isZooming(): boolean {
    return this.zoomProgress < 1 && this.#perDotBefore !== this.peoplePerDot;
  }

  /** The colours of the arm as a canvas paints them, mixed anew where something that they depend on has changed. */
  #mixColours(size: ElementSize): DotColours {
    const { hours } = this.#shown;
    // An element that was not displayed has heard of no other theme; it is measured again when it is.
    const mixedFor = [size, this.#observedColours.version, this.arm, this.#lastRound, hours, this.#raysLit];
    if (this.#colours !== null && mixedFor.every((each, i) => each === this.#mixedFor[i])) return this.#colours;
    this.#mixedFor = mixedFor;
    const colours = this.#observedColours.read(size);
    const ramp = { first: colours['first-round'], last: colours['last-round'] };
    const rounds =
      hours === null ? roundColours(this.#lastRound, ramp) : clockColours(placesOf(axisOfHours(hours)), ramp);
    const isShared = this.arm === 'shared';
    const nothing = [0, 0, 0, 0] as const;
    const [unlit = nothing, criticism = nothing, newest = nothing, ...palette] = paintedColours([
      colours.unlit,
      colours.criticism,
      colours['newest-round'],
      ...(isShared ? rounds : [colours.broadcast]),
    ]);
    const lit = palette.map((colour) => mixed(unlit, colour, this.#raysLit));
    this.#colours = isShared ? { unlit, palette, newest, criticism } : { unlit, palette: lit, criticism };
    return this.#colours;
  }

  /** How far those whom a broadcast reaches have lit up, in a few steps. */
  get #raysLit(): number {
    return this.arm === 'broadcast' ? Math.round(litByRays(this.rays) * 12) / 12 : 1;
  }

  /** People reached by now, as the picture has them. */
  get #reached(): number {
    const { reach } = this.#shown;
    return this.#time < 0 ? 0 : (reach[roundAt(this.#time, this.#lastRound)] ?? 0);
  }

  #inset(size: ElementSize): InsetPlan | null {
    const isStill = !this.#isZooming && (this.arm === 'shared' || this.rays === 1);
    if (this.noInset || !isStill || insetSize(size.width, size.height) === 0) return null;
    const { grid, perDot } = this.#plan(size, this.peoplePerDot);
    return insetOf(this.#reached, this.#shown.universe, perDot, grid.pitch / size.ratio);
  }

  /** Whether nobody saw praise first. */
  get #onlyCriticism(): boolean {
    const { reach, criticism } = this.#shown;
    return isOnlyCriticism([{ reach: reach.at(-1) ?? 0, byCriticism: criticism?.at(-1) }]);
  }

  override render(): TemplateResult {
    const { captionAt } = this.#shown;
    const caption = captionAt(this.#time, roundAt(this.#time, this.#lastRound));
    const { size } = this.#observed;
    return html`
      <figure class="${this.arm} ${this.#onlyCriticism ? 'critical' : ''}">
        <figcaption>
          <span part="heading">${this.heading ?? caption.heading}</span>
          <span part="count">${(this.count ?? caption.count) || '\u00a0'}</span>
        </figcaption>
        <div
          class="picture ${this.pressable ? 'pressable' : ''}"
          @click=${this.#press}
          style="--_below: ${size === null ? 0 : this.#spaceBelow(size)}px"
        >
          <canvas role="img" aria-label=${this.label ?? caption.label}></canvas>
          ${size === null ? nothing : this.#above(size)}
        </div>
        ${this.#observedColours.probe}
        <p part="note"><span>${this.#scaleNote()}</span><slot name="note"></slot></p>
      </figure>
    `;
  }

  /** Tells whose dot is at a pointer, in the window of the population that is shown. */
  readonly #press = ({ clientX, clientY }: MouseEvent): void => {
    const canvas = this.renderRoot.querySelector('canvas');
    const { size } = this.#observed;
    if (!this.pressable || canvas === null || size === null || this.#isZooming) return;
    const { grid, rngSeed, perDot } = this.#plan(size, this.peoplePerDot);
    const box = canvas.getBoundingClientRect();
    const along = (at: number, start: number, length: number, pixels: number): number =>
      ((at - start) * pixels) / length;
    const x = along(clientX, box.left, box.width, grid.width);
    const y = along(clientY, box.top, box.height, grid.height);
    const dot = dotAt(grid, orderOf(grid, rngSeed), x, y);
    const rank = dot === null ? this.#shown.universe : dot * perDot;
    if (rank >= this.#shown.universe) return;
    this.emit('ripple-dot', { rank, people: Math.min(perDot, this.#shown.universe - rank) });
  };

  #spaceBelow(size: ElementSize): number {
    return spaceBelow(this.#plan(size, this.peoplePerDot).grid) / size.ratio;
  }

  /** What lies above the dots. */
  #above(size: ElementSize): TemplateResult {
    const { mark, markLabel, universe } = this.#shown;
    const { grid, perDot } = this.#plan(size, this.peoplePerDot);
    const inset = this.#inset(size);
    const words = this.words.dots;
    const locale = this.numberLocale;
    return html`
      ${dotsOverlay({
        grid,
        perDot,
        ratio: size.ratio,
        scale: this.#isZooming ? zoomPictures(this.#perDotBefore, perDot, this.zoomProgress).to.scale : 1,
        mark: mark > universe ? 0 : mark,
        markLabel,
        ghost: Math.min(this.ghost ?? 0, universe),
        ghostLabel: this.ghostLabel ?? '',
        reached: this.#reached,
        rays: this.arm === 'broadcast' ? this.rays : 1,
        lens: inset === null ? 0 : insetSize(size.width, size.height),
      })}
      ${inset === null ? nothing : dotsInset(inset, { ...size, people: this.#reached, perDot }, words, locale)}
      ${dotsExcess(this.#reached, universe, words, locale)}
    `;
  }

  /** How many people a dot is, and in a window of the population how many are in it. */
  #scaleNote(): string {
    const words = this.words.dots;
    const locale = this.numberLocale;
    const perDot = this.peoplePerDot;
    const scale = words.dotIs({ text: formatWhole(perDot, locale), count: perDot });
    if (perDot >= this.#fitting) return scale;
    const { universe } = this.#shown;
    const people = Math.round(universe / this.#fitting) * perDot;
    return words.window({
      scale,
      people: numbersOf(locale).count(people),
      universe: numbersOf(locale).count(universe),
    });
  }
}

/** A colour on the way from one to another. */
function mixed(from: Rgba, to: Rgba, part: number): Rgba {
  const [red, green, blue, opacity] = from;
  const channel = (one: number, other: number): number => Math.round(one + (other - one) * part);
  return [channel(red, to[0]), channel(green, to[1]), channel(blue, to[2]), channel(opacity, to[3])];
}
