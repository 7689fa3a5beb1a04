import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { chartStyles } from '../theme/chart.styles.ts';
import { drawRings, NO_FOCUS, placeOf, type RingPicture } from './draw-rings.ts';
import { formatWhole } from '../numbers/format-number.ts';
import { cssColour, generationColours, type ColourScheme } from '../theme/generation-colours.ts';
import { ringsStyles } from './ripple-rings.styles.ts';
import { factPhrases, factSentence, ringFacts, titleOf, type PersonName, type RingRun } from './ring-facts.ts';
import { ringLayout, type RingLayout } from './ring-layout.ts';
import { lastPage, ringList } from './ring-list.ts';
import { ringTimes } from './ring-times.ts';
import { ringTree, type RingCascade } from './ring-tree.ts';
import { BRAND, nearestReached, walkRings, type RingStep } from './ring-walk.ts';
import { figureStyles } from '../theme/figure.styles.ts';
import { theme } from '../theme/theme.ts';

/** Farthest that a pointer may be from somebody whom it means, in CSS pixels. */
const GRASP = 16;
/** The card stands beside the rings from this width on; heights that it and the help on keys take. In CSS pixels. */
const ROOM_BESIDE = 130;
const ROOM_FOR_CARD = 150;
const ROOM_FOR_KEYS = 250;

const steps: Readonly<Record<string, RingStep>> = {
  ArrowDown: 'out',
  ArrowUp: 'in',
  ArrowLeft: 'before',
  ArrowRight: 'after',
};

/** Nobody was reached: what is drawn before there is a cascade. */
const nobody: RingCascade = { universe: 0, people: [], generations: [], shownBy: [], sharedIn: [] };

const numbered: PersonName = (person) => `person ${person}`;

/**
 * One cascade, person by person, on rings round the brand: ring g holds the people who are first reached in round g.
 *
 * @remarks For up to about 5,000 people. Takes a trace, never simulates. Arrow keys walk: down to those who saw it from a
 * person, up to who showed it, left and right among those who saw it from the same person; Home is the brand.
 * @fires ripple-person - Somebody was chosen; detail `{ person }`: their number, −1 for the brand, null for nobody.
 * @csspart heading - Name of the picture.
 * @csspart count - The number beside it.
 * @csspart picture - The drawing; it takes the focus.
 * @csspart facts - The card about one person.
 * @csspart table - The list.
 * @csspart note - The line below.
 * @cssprop --ripple-rings-height - Height of the picture, that of the dots unless set.
 * @slot note - Added to the note, for example a button.
 */
export class RippleRings extends LitElement {
  static override properties: PropertyDeclarations = {
    cascade: { attribute: false },
    names: { attribute: false },
    time: { type: Number },
    rounds: { type: Number },
    heading: { type: String },
    count: { type: String },
    label: { type: String },
    table: { type: Boolean },
    scheme: { type: String },
    locale: { type: String },
    chosen: { state: true },
    hovered: { state: true },
    page: { state: true },
  };

  /** The run that is shown; null for none yet. */
  declare cascade: RingCascade | null;
  /** What people are called; "person 17" unless set. */
  declare names: PersonName | null;
  /** Time in rounds. */
  declare time: number;
  /** Last round of whatever shares its colours with the picture, if that has more rounds. */
  declare rounds: number;
  declare heading: string;
  /** The number beside the heading; counted from the cascade unless set. */
  declare count: string;
  /** What the picture shows, for those who do not see it; told from the cascade unless set. */
  declare label: string;
  /** Whether the people are listed instead of drawn. */
  declare table: boolean;
  declare scheme: ColourScheme;
  declare locale: string;
  declare private chosen: number;
  declare private hovered: number;
  declare private page: number;

  #observer: ResizeObserver | null = null;
  #layout: RingLayout;
  #run: RingRun;
  #picture: RingPicture | null = null;
  #width = 0;
  #height = 0;
  #spoken = '';

  constructor() {
    super();
    this.cascade = null;
    this.names = null;
    this.time = 0;
    this.rounds = 0;
    this.heading = '';
    this.count = '';
    this.label = '';
    this.table = false;
    this.scheme = 'light';
    this.locale = 'en-US';
    this.chosen = NO_FOCUS;
    this.hovered = NO_FOCUS;
    this.page = 0;
    this.#run = runOf(nobody);
    this.#layout = ringLayout(this.#run.tree, 0);
  }

  static override styles: CSSResultGroup = [theme, chartStyles, figureStyles, ringsStyles];

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer = new ResizeObserver(([entry]) => {
      if (entry === undefined || entry.contentRect.width === 0 || entry.contentRect.height === 0) return;
      this.#width = entry.contentRect.width;
      this.#height = entry.contentRect.height;
      this.#picture = null;
      this.requestUpdate();
    });
    this.#observe();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    this.#observer = null;
  }

  #observe(): void {
    this.#observer?.disconnect();
    const picture = this.renderRoot?.querySelector('.picture');
    if (picture) this.#observer?.observe(picture);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('cascade')) {
      const cascade = this.cascade ?? nobody;
      this.#run = runOf(cascade);
      this.#layout = ringLayout(this.#run.tree, cascade.universe);
      this.#picture = null;
      this.chosen = NO_FOCUS;
      this.hovered = NO_FOCUS;
      this.page = 0;
      this.#spoken = '';
    }
    if (changed.has('scheme') || changed.has('rounds')) this.#picture = null;
    if (changed.has('time')) {
      // Whoever is not reached any more, going back, is left for the nearest who is.
      for (const name of ['chosen', 'hovered'] as const) {
        if (this[name] >= 0) this[name] = nearestReached(this.#run.tree, this[name], this.#isReached);
      }
      this.page = Math.min(this.page, this.#lastPage);
    }
  }

  override updated(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || changed.has('table')) this.#observe();
    const canvas = this.renderRoot.querySelector('canvas');
    if (canvas === null || this.#width === 0) return;
    this.#picture ??= this.#makePicture(canvas);
    const context = canvas.getContext('2d');
    if (context !== null) drawRings(context, this.#picture, this.time, this.#shown);
  }

  /** The canvas in its size, and the colours that the page gives it. */
  #makePicture(canvas: HTMLCanvasElement): RingPicture {
    const ratio = Math.min(2, window.devicePixelRatio || 1);
    const width = Math.round(this.#width * ratio);
    const height = Math.round(this.#height * ratio);
    if (canvas.width !== width) canvas.width = width;
    if (canvas.height !== height) canvas.height = height;
    const style = getComputedStyle(canvas);
    const { tree, times } = this.#run;
    return {
      layout: this.#layout,
      times,
      width,
      height,
      ratio,
      ground: style.backgroundColor,
      ink: style.borderTopColor,
      muted: style.borderRightColor,
      line: style.borderBottomColor,
      brand: style.borderLeftColor,
      unlit: style.color,
      font: `${12 * ratio}px ${style.fontFamily}`,
      palette: generationColours(Math.max(0, this.rounds, tree.rings.length - 1), this.scheme).map(cssColour),
    };
  }

  readonly #isReached = (index: number): boolean => (this.#run.times.bornAt[index] ?? Infinity) <= this.time;

  get #shown(): number {
    return this.hovered === NO_FOCUS ? this.chosen : this.hovered;
  }

  /** People reached by now. */
  get #reached(): number {
    let reached = 0;
    for (const born of this.#run.times.bornAt) if (born <= this.time) reached += 1;
    return reached;
  }

  /** Indices of those reached by now, in the order of the cascade. */
  #inOrder(): Uint32Array {
    return Uint32Array.from(this.#run.times.bornAt.keys()).filter((index) => this.#isReached(index));
  }

  get #lastPage(): number {
    return lastPage(this.#reached);
  }

  #facts(index: number): ReturnType<typeof ringFacts> {
    return ringFacts(this.#run, index, this.time, this.names ?? numbered);
  }

  // ---- choosing

  #choose(index: number): void {
    if (index === this.chosen) return;
    this.chosen = index;
    const person = index === NO_FOCUS ? null : index === BRAND ? BRAND : (this.#run.cascade.people[index] ?? null);
    this.dispatchEvent(new CustomEvent('ripple-person', { detail: { person }, bubbles: true, composed: true }));
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const step = steps[event.key];
    let next: number;
    if (event.key === 'Home') next = BRAND;
    else if (event.key === 'Escape' && this.chosen !== NO_FOCUS) next = NO_FOCUS;
    else if (step === undefined) return;
    else if (this.chosen === NO_FOCUS) next = BRAND;
    else next = walkRings(this.#run.tree, this.chosen, step, this.#isReached);
    event.preventDefault();
    this.hovered = NO_FOCUS;
    this.#spoken = next === NO_FOCUS ? '' : factSentence(this.#facts(next), this.locale);
    this.#choose(next);
    this.requestUpdate();
  }

  /** Whoever is nearest to a pointer, among those reached. */
  #personAt(event: PointerEvent): number {
    const canvas = this.renderRoot.querySelector('canvas');
    if (canvas === null || this.#picture === null) return NO_FOCUS;
    const { ratio } = this.#picture;
    const box = canvas.getBoundingClientRect();
    const x = (event.clientX - box.left) * ratio;
    const y = (event.clientY - box.top) * ratio;
    let best = NO_FOCUS;
    let least = GRASP * ratio;
    for (let index = BRAND; index < this.#run.tree.count; index++) {
      if (index >= 0 && !this.#isReached(index)) continue;
      const place = placeOf(this.#picture, index);
      const distance = Math.hypot(place.x - x, place.y - y);
      if (distance < least) {
        least = distance;
        best = index;
      }
    }
    return best;
  }

  // ---- drawing

  #card(): TemplateResult | typeof nothing {
    const index = this.#shown;
    if (index === NO_FOCUS || this.#picture === null) return nothing;
    const facts = this.#facts(index);
    return html`<div class="facts" part="facts" style=${this.#cardPlace(this.#picture, index)}>
      <b>${titleOf(facts)}</b>${factPhrases(facts, this.locale).map((phrase) => html`<span>${phrase}</span>`)}
    </div>`;
  }

  /** Beside the rings, at the height of the person, where there is room; else next to the person. */
  #cardPlace(picture: RingPicture, index: number): string {
    const place = placeOf(picture, index);
    const x = place.x / picture.ratio;
    const y = place.y / picture.ratio;
    const isLeft = x < this.#width / 2;
    const beside = (this.#width - this.#height) / 2;
    if (beside >= ROOM_BESIDE) {
      const lowest = this.#height - (isLeft ? ROOM_FOR_KEYS : ROOM_FOR_CARD);
      const top = Math.max(0, Math.min(y - 30, lowest));
      return `${isLeft ? 'left' : 'right'}:0;top:${top}px;max-width:${beside - 6}px`;
    }
    const across = isLeft ? `left:${x + 16}px` : `right:${this.#width - x + 16}px`;
    return `${across};${y < this.#height / 2 ? `top:${y + 8}px` : `bottom:${this.#height - y + 8}px`}`;
  }

  #drawing(summary: string): TemplateResult {
    return html`
      <div
        class="picture"
        part="picture"
        tabindex="0"
        role="application"
        aria-label=${this.label || summary}
        aria-describedby="keys"
        @keydown=${(event: KeyboardEvent) => this.#key(event)}
        @blur=${() => this.#choose(NO_FOCUS)}
        @pointermove=${(event: PointerEvent) => {
          if (event.pointerType !== 'touch') this.hovered = this.#personAt(event);
        }}
        @pointerleave=${() => (this.hovered = NO_FOCUS)}
        @pointerdown=${(event: PointerEvent) => this.#choose(this.#personAt(event))}
      >
        <canvas aria-hidden="true"></canvas>
        ${this.#card()}
        <p class="keys" id="keys">
          <span>Down: those who saw it from them.</span>
          <span>Up: who showed it to them.</span>
          <span>Left, right: who else saw it there.</span>
          <span>Home: the brand.</span>
        </p>
      </div>
    `;
  }

  #list(): TemplateResult {
    return ringList({
      reached: this.#inOrder(),
      page: this.page,
      factsOf: (index) => this.#facts(index),
      turnTo: (page) => (this.page = page),
      locale: this.locale,
    });
  }

  override render(): TemplateResult {
    const { universe } = this.#run.cascade;
    const reached = formatWhole(this.#reached, this.locale);
    const counted = `${reached} of ${formatWhole(universe, this.locale)} people`;
    const round = Math.max(0, Math.min(this.#run.tree.rings.length - 1, Math.ceil(this.time)));
    const summary = `Every person on rings round the brand: ${counted} reached by round ${round}.`;
    return html`
      <figure>
        <figcaption>
          <span part="heading">${this.heading}</span>
          <span part="count">${this.count || (universe === 0 ? '\u00a0' : counted)}</span>
        </figcaption>
        ${this.table ? this.#list() : this.#drawing(summary)}
        <p part="note">
          ${this.table ? html`<span></span>` : legend}
          <slot name="note"></slot>
        </p>
        <p class="visually-hidden" role="status" aria-live="polite">${this.#spoken}</p>
      </figure>
    `;
  }
}

function legendEntry(kind: string, radius: number, text: string): TemplateResult {
  return html`<span
    ><svg viewBox="0 0 12 12" aria-hidden="true"><circle class=${kind} cx="6" cy="6" r=${radius}></circle></svg
    >${text}</span
  >`;
}

const legend = html`
  <span class="legend">
    <span>1 dot = 1 person:</span>
    ${legendEntry('passed', 6, 'passed it on')} ${legendEntry('saw', 4, 'saw it')}
    ${legendEntry('rest', 2.5, 'not reached')}
  </span>
`;

function runOf(cascade: RingCascade): RingRun {
  const tree = ringTree(cascade);
  return { cascade, tree, times: ringTimes(cascade, tree) };
}
