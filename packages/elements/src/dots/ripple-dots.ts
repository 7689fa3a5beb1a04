import {
  html,
  LitElement,
  nothing,
  svg,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { dotOrder, radiusOfDots } from './dot-order.ts';
import { dotTimes, type DotTimes } from './dot-times.ts';
import { drawDots, type DotBuffer, type Rgb } from './draw-dots.ts';
import { formatWhole } from '../numbers/format-number.ts';
import { generationColours, parseColour, type ColourScheme } from '../theme/generation-colours.ts';
import { hexGrid, peoplePerDot, type HexGrid } from './hex-grid.ts';
import { dotsStyles } from './ripple-dots.styles.ts';
import { figureStyles } from '../theme/figure.styles.ts';
import { theme } from '../theme/theme.ts';

/** Area that a dot needs at least, in CSS pixels squared, and the widest distance between dots. */
const AREA_PER_DOT = 4.6;
const MAX_DOTS = 60_000;
const WIDEST_PITCH = 64;

/** Panels of one size share their grid and its order; making them takes longer than drawing. */
const grids = new Map<string, HexGrid>();
const orders = new WeakMap<HexGrid, Map<string, Uint32Array>>();
const MAX_CACHED = 4;

function remember<Value>(cache: Map<string, Value>, key: string, make: () => Value): Value {
  const known = cache.get(key);
  if (known !== undefined) return known;
  if (cache.size >= MAX_CACHED) cache.clear();
  const value = make();
  cache.set(key, value);
  return value;
}

/** A grid pulled together where few dots would stand too far apart. */
function narrowGrid(grid: HexGrid, widest: number): HexGrid {
  if (grid.pitch <= widest) return grid;
  const { width, height } = grid;
  const shrink = widest / grid.pitch;
  return {
    ...grid,
    pitch: widest,
    x: grid.x.map((x) => width / 2 + (x - width / 2) * shrink),
    y: grid.y.map((y) => height / 2 + (y - height / 2) * shrink),
  };
}

function orderOf(grid: HexGrid, rngSeed: string): Uint32Array {
  let ofGrid = orders.get(grid);
  if (ofGrid === undefined) {
    ofGrid = new Map();
    orders.set(grid, ofGrid);
  }
  return remember(ofGrid, rngSeed, () => dotOrder(grid, rngSeed));
}

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
export class RippleDots extends LitElement {
  static override properties: PropertyDeclarations = {
    universe: { type: Number },
    reach: { attribute: false },
    position: { type: Number },
    arm: { type: String },
    rngSeed: { type: String, attribute: 'rng-seed' },
    mark: { type: Number },
    markLabel: { type: String, attribute: 'mark-label' },
    heading: { type: String },
    count: { type: String },
    label: { type: String },
    scheme: { type: String },
    locale: { type: String },
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
  declare scheme: ColourScheme;
  declare locale: string;

  #observer: ResizeObserver | null = null;
  #buffer: DotBuffer | null = null;
  #image: ImageData | null = null;
  #order: Uint32Array = new Uint32Array();
  #times: DotTimes | null = null;
  #perDot = 1;
  /** Size of the picture in CSS pixels; null until it is known. */
  #size: { readonly width: number; readonly height: number } | null = null;
  #grid: HexGrid | null = null;
  #ratio = 1;
  #ringGrid: HexGrid | null = null;
  #ringDots = 0;
  #ringRadius = 0;
  #drawnUntil = Number.NaN;

  constructor() {
    super();
    this.universe = 0;
    this.reach = [];
    this.position = 0;
    this.arm = 'shared';
    this.rngSeed = '';
    this.mark = 0;
    this.markLabel = '';
    this.heading = '';
    this.count = '';
    this.label = '';
    this.scheme = 'light';
    this.locale = 'en-US';
  }

  static override styles: CSSResultGroup = [theme, figureStyles, dotsStyles];

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer = new ResizeObserver(() => this.#resized());
    void this.updateComplete.then(() => {
      const picture = this.renderRoot.querySelector('.picture');
      if (picture !== null) this.#observer?.observe(picture);
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    this.#observer = null;
  }

  #resized(): void {
    const picture = this.renderRoot.querySelector('.picture');
    if (picture === null || picture.clientWidth === 0 || picture.clientHeight === 0) return;
    this.#size = { width: picture.clientWidth, height: picture.clientHeight };
    this.#ratio = Math.min(2, window.devicePixelRatio || 1);
    this.#grid = null;
    this.requestUpdate();
  }

  /** People for each dot, once the element has its size. */
  get peoplePerDot(): number {
    return this.#perDot;
  }

  /** Places the dots before anything is drawn: how many people each is stands below the picture. */
  override willUpdate(changed: PropertyValues<this>): void {
    if (this.#size === null) return;
    if (this.#grid !== null && !changed.has('universe') && !changed.has('rngSeed')) return;
    const { width, height } = this.#size;
    const most = Math.max(1, Math.min(MAX_DOTS, Math.floor((width * height) / AREA_PER_DOT)));
    this.#perDot = peoplePerDot(this.universe, most);
    this.#grid = this.#gridFor(Math.round(width * this.#ratio), Math.round(height * this.#ratio));
    this.#order = orderOf(this.#grid, this.rngSeed);
    this.#buffer = null;
  }

  /** Pixels of the canvas's own size, in the colours that the page gives it. */
  #makeBuffer(canvas: HTMLCanvasElement, grid: HexGrid): DotBuffer {
    const { width, height } = grid;
    if (this.#image?.width !== width || this.#image.height !== height) {
      canvas.width = width;
      canvas.height = height;
      this.#image = new ImageData(width, height);
    }
    const style = getComputedStyle(canvas);
    return {
      grid,
      pixels: new Uint32Array(this.#image.data.buffer),
      width,
      height,
      unlit: parseColour(style.color),
      ground: parseColour(style.backgroundColor),
      palette: this.#palette(style),
    };
  }

  #gridFor(width: number, height: number): HexGrid {
    const count = Math.max(0, Math.round(this.universe / this.#perDot));
    const widest = WIDEST_PITCH * this.#ratio;
    return remember(grids, `${count} ${width} ${height} ${widest}`, () =>
      narrowGrid(hexGrid(count, width, height), widest),
    );
  }

  #palette(style: CSSStyleDeclaration): readonly Rgb[] {
    if (this.arm === 'broadcast') return [parseColour(style.borderTopColor)];
    return generationColours(Math.max(0, this.reach.length - 1), this.scheme);
  }

  #timeDots(): void {
    this.#times = dotTimes(this.#order, this.reach, this.#perDot);
    this.#drawnUntil = Number.NaN;
  }

  #draw(): void {
    const context = this.renderRoot.querySelector('canvas')?.getContext('2d');
    if (this.#buffer === null || this.#times === null || this.#image === null || !context) return;
    // Between two rounds of a panel that does not change, there is nothing to draw.
    const until = Math.min(this.position, this.reach.length - 1);
    if (until === this.#drawnUntil) return;
    this.#drawnUntil = until;
    drawDots(this.#buffer, this.#times.generationOf, this.#times.bornAt, this.position);
    context.putImageData(this.#image, 0, 0);
  }

  override updated(changed: PropertyValues<this>): void {
    const canvas = this.renderRoot.querySelector('canvas');
    if (canvas === null || this.#grid === null) return;
    if (this.#buffer === null || changed.has('scheme') || changed.has('arm')) {
      this.#buffer = this.#makeBuffer(canvas, this.#grid);
      this.#timeDots();
    } else if (changed.has('reach')) {
      this.#buffer = { ...this.#buffer, palette: this.#palette(getComputedStyle(canvas)) };
      this.#timeDots();
    }
    this.#draw();
  }

  #ring(): TemplateResult | typeof nothing {
    const grid = this.#grid;
    if (grid === null || this.mark <= 0 || this.mark > this.universe) return nothing;
    const dots = Math.round(this.mark / this.#perDot);
    if (this.#ringGrid !== grid || this.#ringDots !== dots) {
      this.#ringGrid = grid;
      this.#ringDots = dots;
      this.#ringRadius = radiusOfDots(grid, dots);
    }
    const radius = this.#ringRadius / this.#ratio;
    const width = grid.width / this.#ratio;
    const height = grid.height / this.#ratio;
    const labelY = Math.max(14, height / 2 - radius - 8);
    const ring = svg`
      <circle class="halo" cx=${width / 2} cy=${height / 2} r=${radius}></circle>
      <circle class="ring" cx=${width / 2} cy=${height / 2} r=${radius}></circle>
      <text x=${width / 2} y=${labelY}>${this.markLabel}</text>`;
    return html`<svg viewBox="0 0 ${width} ${height}" aria-hidden="true">${ring}</svg>`;
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
          ${this.#ring()}
        </div>
        <p part="note"><span>1 dot = ${people}</span><slot name="note"></slot></p>
      </figure>
    `;
  }
}
