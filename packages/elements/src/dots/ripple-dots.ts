import { html, nothing, svg, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { formatWhole } from '../numbers/format-number.ts';
import { ObservedSize, type ElementSize } from '../observed-size.ts';
import { RippleElement, type PropertyTable } from '../ripple-element.ts';
import { figureStyles } from '../theme/figure.styles.ts';
import { ObservedColours } from '../theme/observed-colours.ts';
import { paintedColours } from '../theme/painted-colours.ts';
import { roundColours } from '../theme/round-colours.ts';
import { theme } from '../theme/theme.styles.ts';
import { radiusOfDots } from './dot-order.ts';
import { dotTimes, type DotTimes } from './dot-times.ts';
import { drawDots, type DotBuffer } from './draw-dots.ts';
import { gridOf, orderOf } from './grid-cache.ts';
import { peoplePerDot, type HexGrid } from './hex-grid.ts';
import { dotsStyles } from './ripple-dots.styles.ts';

/** Area that a dot needs at least, in CSS pixels squared, and the widest distance between dots. */
const AREA_PER_DOT = 4.6;
const MAX_DOTS = 60_000;
const WIDEST_PITCH = 64;

/**
 * A population as dots on a hex grid, lit by the round in which people are reached.
 *
 * @remarks Panels of the same size and universe share one grid, so lit areas can be compared. Takes data, never simulates.
 * @csspart heading - Name of the panel.
 * @csspart count - The number beside it.
 * @csspart note - The line that says how many people a dot is.
 * @cssprop --ripple-unlit - Colour of a person who has not been reached.
 * @cssprop --ripple-dots-height - Height of the picture, 320px unless set.
 * @slot note - Added to the note, for example a source.
 */
export class RippleDots extends RippleElement {
  static override properties: PropertyTable<RippleDots> = {
    universe: { type: Number, initial: 0 },
    reach: { attribute: false, initial: [] },
    position: { type: Number, initial: 0 },
    arm: { type: String, initial: 'shared' },
    rngSeed: { type: String, attribute: 'rng-seed', initial: '' },
    mark: { type: Number, initial: 0 },
    markLabel: { type: String, attribute: 'mark-label', initial: '' },
    heading: { type: String, initial: '' },
    count: { type: String, initial: '' },
    label: { type: String, initial: '' },
    locale: { type: String, initial: 'en-US' },
  };

  /** People in all. */
  declare universe: number;
  /** Cumulative people reached by round; one entry for everyone at once. */
  declare reach: readonly number[];
  /** Time in rounds. */
  declare position: number;
  /** Which of the two compared ways this is; decides the colours. Attribute `arm`. */
  declare arm: 'shared' | 'broadcast';
  /** Text that fixes the scatter of the dots. */
  declare rngSeed: string;
  /** People whose area is outlined for comparison; 0 for none. */
  declare mark: number;
  declare markLabel: string;
  declare heading: string;
  declare count: string;
  /** What the picture shows, for those who do not see it. */
  declare label: string;
  declare locale: string;

  static override styles: CSSResultGroup = [theme, figureStyles, dotsStyles];

  readonly #observed = new ObservedSize(this, () => this.renderRoot.querySelector('.picture'));
  readonly #colours = new ObservedColours(this, ['unlit', 'broadcast', 'first-round', 'last-round']);
  #coloured = 0;
  /** The size that the grid was made for. */
  #size: ElementSize | null = null;
  #grid: HexGrid | null = null;
  #perDot = 1;
  #order: Uint32Array = new Uint32Array();
  #times: DotTimes | null = null;
  #buffer: DotBuffer | null = null;
  #image: ImageData | null = null;
  #drawnUntil = Number.NaN;

  /** People for each dot, once the element has its size. */
  get peoplePerDot(): number {
    return this.#perDot;
  }

  /** Places the dots before anything is drawn: how many people each is stands below the picture. */
  override willUpdate(changed: PropertyValues<this>): void {
    const { size } = this.#observed;
    if (size === null || (size === this.#size && !changed.has('universe') && !changed.has('rngSeed'))) return;
    const { width, height, ratio } = size;
    const most = Math.max(1, Math.min(MAX_DOTS, Math.floor((width * height) / AREA_PER_DOT)));
    this.#size = size;
    this.#perDot = peoplePerDot(this.universe, most);
    const dots = Math.max(0, Math.round(this.universe / this.#perDot));
    this.#grid = gridOf(dots, Math.round(width * ratio), Math.round(height * ratio), WIDEST_PITCH * ratio);
    this.#order = orderOf(this.#grid, this.rngSeed);
    this.#buffer = null;
  }

  override updated(changed: PropertyValues<this>): void {
    const canvas = this.renderRoot.querySelector('canvas');
    if (canvas === null || this.#grid === null) return;
    const { version } = this.#colours;
    if (this.#buffer === null || version !== this.#coloured || changed.has('arm') || changed.has('reach')) {
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
    const colours = this.#colours.read();
    const ramp = { first: colours['first-round'], last: colours['last-round'] };
    const rounds = Math.max(0, this.reach.length - 1);
    const lit = this.arm === 'broadcast' ? [colours.broadcast] : roundColours(rounds, ramp);
    const [unlit = [0, 0, 0, 0], ...palette] = paintedColours([colours.unlit, ...lit]);
    return { grid, pixels: new Uint32Array(this.#image.data.buffer), width, height, unlit, palette };
  }

  #timeDots(): void {
    this.#times = dotTimes(this.#order, this.reach, this.#perDot);
    this.#drawnUntil = Number.NaN;
  }

  #draw(canvas: HTMLCanvasElement): void {
    const context = canvas.getContext('2d');
    if (this.#buffer === null || this.#times === null || this.#image === null || context === null) return;
    // Between two rounds of a panel that does not change, there is nothing to draw.
    const until = Math.min(this.position, this.reach.length - 1);
    if (until === this.#drawnUntil) return;
    this.#drawnUntil = until;
    drawDots(this.#buffer, this.#times.generationOf, this.#times.bornAt, this.position);
    context.putImageData(this.#image, 0, 0);
  }

  /** The circle for comparison with its name. */
  #outline(): TemplateResult | typeof nothing {
    const grid = this.#grid;
    if (grid === null || this.#size === null || this.mark <= 0 || this.mark > this.universe) return nothing;
    const { ratio } = this.#size;
    const radius = radiusOfDots(grid, Math.round(this.mark / this.#perDot)) / ratio;
    const width = grid.width / ratio;
    const height = grid.height / ratio;
    const labelY = Math.max(14, height / 2 - radius - 8);
    const outline = svg`
      <circle class="halo" cx=${width / 2} cy=${height / 2} r=${radius}></circle>
      <circle class="ring" cx=${width / 2} cy=${height / 2} r=${radius}></circle>
      <text x=${width / 2} y=${labelY}>${this.markLabel}</text>`;
    return html`<svg viewBox="0 0 ${width} ${height}" aria-hidden="true">${outline}</svg>`;
  }

  override render(): TemplateResult {
    const people = this.#perDot === 1 ? '1 person' : `${formatWhole(this.#perDot, this.locale)} people`;
    return html`
      <figure>
        <figcaption>
          <span part="heading">${this.heading}</span>
          <span part="count">${this.count || '\u00a0'}</span>
        </figcaption>
        <div class="picture">
          <canvas role="img" aria-label=${this.label}></canvas>
          ${this.#outline()}
        </div>
        ${this.#colours.probe}
        <p part="note"><span>1 dot = ${people}</span><slot name="note"></slot></p>
      </figure>
    `;
  }
}
