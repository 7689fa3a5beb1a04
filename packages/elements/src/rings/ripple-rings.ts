import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { checkBoolean, checkFunction, checkText } from 'ripplecast/check';
import { checkTraceOfSome } from '../checks/check-trace.ts';
import { number, orNull, risingHours, whole } from '../checks/check.ts';
import { formatSpan } from '../numbers/format-hours.ts';
import { formatWhole } from '../numbers/format-number.ts';
import { ObservedSize, type ElementSize } from '../observed-size.ts';
import { numeric, RippleElement, type PropertyTable } from '../ripple-element.ts';
import { axisOfHours, roundAt } from '../scales/time-axis.ts';
import { chartStyles } from '../theme/chart.styles.ts';
import { figureStyles } from '../theme/figure.styles.ts';
import { ObservedColours } from '../theme/observed-colours.ts';
import { peoplePictureStyles } from '../theme/people-picture.styles.ts';
import { roundColours } from '../theme/round-colours.ts';
import { theme } from '../theme/theme.styles.ts';
import type { RingsWords } from '../words/rings-words.ts';
import { drawRings } from './draw-rings.ts';
import type { PersonName } from '../words/person-name.ts';
import { ringFacts, ringRun, type RingFacts, type RingRun } from './ring-facts.ts';
import { ringLayout, type RingLayout } from './ring-layout.ts';
import { personNear, placeOf, type RingPicture } from './ring-picture.ts';
import type { RingCascade } from './ring-tree.ts';
import { BRAND, NO_FOCUS } from './ring-walk.ts';
import { ringCard } from './ripple-rings.card.ts';
import { RingFocus } from './ripple-rings.focus.ts';
import { lastPage, ringList } from './ripple-rings.list.ts';
import { ringsStyles } from './ripple-rings.styles.ts';
import { factSentence } from './ripple-rings.words.ts';

/** Farthest that a pointer may be from somebody whom it means, in CSS pixels. */
const GRASP = 16;
/** Names stand beside people where there are at most so many. */
const MOST_WITH_NAMES = 30;

/** What the picture is painted with. */
const COLOURS = [
  'ink',
  'muted',
  'line',
  'shared-text',
  'rest',
  'first-round',
  'last-round',
  'newest-round',
  'criticism',
] as const;

/** Nobody was reached: what is drawn before there is a cascade. */
const nobody: RingCascade = { universe: 0, people: [], generations: [], shownBy: [], sharedIn: [] };

/**
 * One cascade, person by person, on rings round the brand: ring g holds the people who are first reached in round g.
 *
 * @remarks For up to about 5,000 people. Takes a trace, never simulates. Arrow keys walk: down to those who saw it from a
 * person, up to who showed it, left and right among the others reached by the same person; Home is the brand.
 * @fires {CustomEvent<{ readonly person: number | null }>} ripple-person - Somebody was chosen: their number, −1 for the brand, null for nobody.
 * @csspart heading - Name of the picture.
 * @csspart count - The number beside it.
 * @csspart picture - The drawing; it takes the focus.
 * @csspart facts - The card about one person.
 * @csspart table - The list.
 * @csspart note - The line below.
 * @cssprop --ripple-rings-height - Height of the picture.
 * @cssprop --ripple-dots-height - Height of the picture where that is not set.
 * @slot note - Added to the note, for example a button.
 */
export class RippleRings extends RippleElement {
  static override properties: PropertyTable<RippleRings> = {
    cascade: { attribute: false, initial: null, check: orNull(checkTraceOfSome) },
    names: { attribute: false, initial: null, check: orNull(checkFunction) },
    time: { ...numeric, initial: null, check: orNull(number()) },
    hours: { attribute: false, initial: null, check: orNull(risingHours) },
    rounds: { ...numeric, initial: 0, check: whole() },
    heading: { type: String, initial: '', check: checkText },
    count: { type: String, initial: null, check: orNull(checkText) },
    label: { type: String, initial: null, check: orNull(checkText) },
    table: { type: Boolean, initial: false, check: checkBoolean },
    begins: { type: Boolean, initial: false, check: checkBoolean },
  };

  /** The run that is shown; null for none yet. */
  declare cascade: RingCascade | null;
  /** What people are called; "person 17" unless set. Up to 30 people wear their names. */
  declare names: PersonName | null;
  /** Time in rounds, on a clock in moments, of which the first is 0; null for the end. */
  declare time: number | null;
  /** Hours since the start at each moment of a clock, above 0 and rising: people then light up when they saw it, where the cascade has hours. */
  declare hours: readonly number[] | null;
  /** Last round of whatever shares its colours with the picture, if that has more rounds. */
  declare rounds: number;
  /** Name of the picture. */
  declare heading: string;
  /** The number beside the heading; counted from the cascade unless set. */
  declare count: string | null;
  /** What the picture shows, for those who do not see it; told from the cascade unless set. */
  declare label: string | null;
  /** Whether the people are listed instead of drawn. */
  declare table: boolean;
  /** Whether people begin it themselves, and not the brand. */
  declare begins: boolean;

  static override styles: CSSResultGroup = [theme, chartStyles, figureStyles, peoplePictureStyles, ringsStyles];

  #run: RingRun = ringRun(nobody);
  #layout: RingLayout = ringLayout(this.#run.tree, 0);
  #picture: RingPicture | null = null;
  /** The canvas, the size and the colours that the picture was made for. */
  #canvas: HTMLCanvasElement | null = null;
  #coloured = 0;
  #size: ElementSize | null = null;
  #page = 0;
  readonly #observed = new ObservedSize(this, () => this.renderRoot.querySelector('.picture'));
  readonly #colours = new ObservedColours(this, COLOURS);
  readonly #isReached = (index: number): boolean => (this.#run.times.bornAt[index] ?? Infinity) <= this.#time;
  readonly #focus = new RingFocus(this, {
    tree: () => this.#run.tree,
    isReached: this.#isReached,
    sentenceOf: (index) => factSentence(this.#facts(index), this.words.rings, this.numberLocale),
    personAt: (event) => this.#personAt(event),
    chose: (index) => {
      const person = index === NO_FOCUS ? null : index === BRAND ? BRAND : this.#run.cascade.people[index];
      this.emit('ripple-person', { person });
    },
  });

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('cascade') || changed.has('hours')) {
      const cascade = this.cascade ?? nobody;
      this.#run = ringRun(cascade, this.hours === null ? undefined : axisOfHours(this.hours));
      this.#layout = ringLayout(this.#run.tree, cascade.universe);
      this.#picture = null;
      this.#focus.clear();
      this.#page = 0;
    }
    if (changed.has('rounds')) this.#picture = null;
    if (changed.has('time')) {
      this.#focus.follow();
      this.#page = Math.min(this.#page, lastPage(this.#reached));
    }
  }

  override updated(): void {
    const canvas = this.renderRoot.querySelector('canvas');
    const { size } = this.#observed;
    if (canvas === null || size === null) return;
    const { version } = this.#colours;
    if (this.#picture === null || canvas !== this.#canvas || size !== this.#size || version !== this.#coloured) {
      this.#canvas = canvas;
      this.#coloured = version;
      this.#size = size;
      this.#picture = this.#makePicture(canvas, size);
    }
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (context !== null) drawRings(context, this.#picture, this.#time, this.#focus.shown);
  }

  /** The canvas in its size, and the colours that the page gives it. */
  #makePicture(canvas: HTMLCanvasElement, size: ElementSize): RingPicture {
    const { ratio } = size;
    const width = Math.round(size.width * ratio);
    const height = Math.round(size.height * ratio);
    if (canvas.width !== width) canvas.width = width;
    if (canvas.height !== height) canvas.height = height;
    const colours = this.#colours.read(size);
    const { tree, times } = this.#run;
    const { people, universe } = this.#run.cascade;
    const ramp = { first: colours['first-round'], last: colours['last-round'] };
    return {
      layout: this.#layout,
      times,
      width,
      height,
      ratio,
      ink: colours.ink,
      muted: colours.muted,
      line: colours.line,
      brand: colours['shared-text'],
      unlit: colours.rest,
      font: `${12 * ratio}px ${getComputedStyle(canvas).fontFamily}`,
      palette: roundColours(Math.max(0, this.rounds, tree.rings.length - 1), ramp),
      // On a clock people of one ring light up at different moments.
      ...(this.hours === null ? { newest: colours['newest-round'] } : {}),
      criticism: colours.criticism,
      critical: this.#run.cascade.colours ?? null,
      ...(this.names !== null && universe <= MOST_WITH_NAMES ? { labels: Array.from(people, this.names) } : {}),
    };
  }

  /** Time in rounds, or in moments of the clock. */
  get #time(): number {
    return this.time ?? this.hours?.length ?? this.#run.tree.rings.length;
  }

  #spanAt(hours: readonly number[]): string {
    return formatSpan(hours[roundAt(this.#time, hours.length - 1)] ?? 0, this.words, this.numberLocale);
  }

  /** People reached by now. */
  get #reached(): number {
    let reached = 0;
    for (const born of this.#run.times.bornAt) if (born <= this.#time) reached += 1;
    return reached;
  }

  #facts(index: number): RingFacts {
    return ringFacts(this.#run, index, this.#time, this.names ?? this.words.rings.person, this.words.rings.brand);
  }

  /** Whoever is nearest to a pointer, among those reached. */
  #personAt(event: PointerEvent): number {
    if (this.#canvas === null || this.#picture === null) return NO_FOCUS;
    const { ratio } = this.#picture;
    const { left, top } = this.#canvas.getBoundingClientRect();
    const place = { x: (event.clientX - left) * ratio, y: (event.clientY - top) * ratio };
    return personNear(this.#picture, place, GRASP * ratio, this.#isReached);
  }

  #card(): TemplateResult | typeof nothing {
    const index = this.#focus.shown;
    if (index === NO_FOCUS || this.#picture === null || this.#size === null) return nothing;
    const { x, y } = placeOf(this.#picture, index);
    const { ratio } = this.#picture;
    return ringCard(
      this.#facts(index),
      { x: x / ratio, y: y / ratio },
      this.#size,
      this.words.rings,
      this.numberLocale,
    );
  }

  #drawing(summary: string): TemplateResult {
    const words = this.words.rings;
    const { key, blur, hover, leave, press } = this.#focus;
    return html`
      <div
        class="picture"
        part="picture"
        tabindex="0"
        role="application"
        aria-label=${this.label ?? summary}
        aria-describedby="keys"
        @keydown=${key}
        @blur=${blur}
        @pointermove=${hover}
        @pointerleave=${leave}
        @pointerdown=${press}
      >
        <canvas aria-hidden="true"></canvas>
        ${this.#card()}
        <p class="keys" id="keys">
          <span>${words.keyDown}</span>
          <span>${words.keyUp}</span>
          <span>${words.keyAcross}</span>
          <span>${words.keyHome}</span>
        </p>
      </div>
    `;
  }

  /** What those are called who are not reached by now, by their numbers. */
  #others(): readonly string[] {
    const { cascade, times } = this.#run;
    const nameOf = this.names ?? this.words.rings.person;
    const knows = new Set(
      Array.from(cascade.people).filter((_, index) => (times.bornAt[index] ?? Infinity) <= this.#time),
    );
    const all = Array.from({ length: cascade.universe }, (_, person) => person);
    return all.filter((person) => !knows.has(person)).map((person) => nameOf(person));
  }

  #list(): TemplateResult {
    return ringList({
      reached: Uint32Array.from(this.#run.times.bornAt.keys()).filter(this.#isReached),
      page: this.#page,
      factsOf: (index) => this.#facts(index),
      others: this.#others(),
      begins: this.begins,
      turnTo: (page) => {
        this.#page = page;
        this.requestUpdate();
      },
      words: this.words.rings,
      locale: this.numberLocale,
    });
  }

  override render(): TemplateResult {
    const words = this.words.rings;
    const { universe } = this.#run.cascade;
    const reached = formatWhole(this.#reached, this.numberLocale);
    const counted = words.counted({ reached, universe: formatWhole(universe, this.numberLocale) });
    const round = roundAt(this.#time, this.#run.tree.rings.length - 1);
    const summary =
      this.hours === null
        ? words.label({ counted, round })
        : words.labelAfter({ counted, span: this.#spanAt(this.hours) });
    return html`
      <figure>
        <figcaption>
          <span part="heading">${this.heading}</span>
          <span part="count">${this.count ?? (universe === 0 ? '\u00a0' : counted)}</span>
        </figcaption>
        ${this.table ? this.#list() : this.#drawing(summary)}
        <p part="note">
          ${this.table ? html`<span></span>` : legend(words, this.#run.cascade.colours !== undefined)}
          <slot name="note"></slot>
        </p>
        ${this.#colours.probe}
        <p class="visually-hidden" role="status" aria-live="polite">${this.#focus.spoken}</p>
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

function legend(words: RingsWords, hasCriticism: boolean): TemplateResult {
  return html`
    <span class="legend">
      <span>${words.dotIs}</span>
      ${legendEntry('passed', 6, words.passedItOn)} ${legendEntry('saw', 4, words.sawIt)}
      ${legendEntry('rest', 2.5, words.notReached)}
      ${hasCriticism ? legendEntry('criticises', 6, words.criticised) : nothing}
    </span>
  `;
}
