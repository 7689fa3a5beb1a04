import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { checkFunction, checkText } from 'ripplecast/check';
import { checkTrace } from '../checks/check-trace.ts';
import { choice, number, orNull, risingHours, whole } from '../checks/check.ts';
import type { FriendGroups, PeopleGraph } from '../groups/people-graph.ts';
import { formatWhole } from '../numbers/format-number.ts';
import { ObservedSize, USUAL_TYPE, type ElementSize } from '../observed-size.ts';
import { numeric, RippleElement, type PropertyTable } from '../ripple-element.ts';
import { english } from '../words/english.ts';
import type { PersonName } from '../words/person-name.ts';
import { checkPlanningWords } from '../words/planning-words-of.ts';
import { axisOfHours } from '../scales/time-axis.ts';
import { chartStyles } from '../theme/chart.styles.ts';
import { figureStyles } from '../theme/figure.styles.ts';
import { ObservedColours } from '../theme/observed-colours.ts';
import { roundColours } from '../theme/round-colours.ts';
import { peoplePictureStyles } from '../theme/people-picture.styles.ts';
import { theme } from '../theme/theme.styles.ts';
import { checkExposures, checkGroups, checkMarks, checkOfRun, checkPeopleGraph } from './check-people.ts';
import { onlyStarter, personFacts } from './people-facts.ts';
import { PeopleLayers } from './people-layers.ts';
import type { PeopleMark } from './people-marks.ts';
import { hasRoomForNames, layOutPeople, personNear, placeOf, type PeoplePicture } from './people-picture.ts';
import { placePeople, type PeoplePlaces } from './people-places.ts';
import type { PeopleExposures, PeopleTrace } from './people-run.ts';
import { tieNear } from './people-ties.ts';
import { broadcastTimes, peopleTimes, type PeopleTimes } from './people-times.ts';
import { peopleCard, peopleLegend } from './ripple-people.card.ts';
import { PeopleFocus, type PeopleTool } from './ripple-people.focus.ts';
import { peopleStyles } from './ripple-people.styles.ts';
import {
  captionOf,
  countSentence,
  factSentence,
  keyOfPicking,
  titleOf,
  type PeopleMoment,
} from './ripple-people.words.ts';

/** Farthest that a pointer may be from somebody whom it means, in CSS pixels: targets are 44 pixels. */
const GRASP = 22;
/** A tie is meant so near to it, where nobody stands so near. */
const TIE_GRASP = 8;
/** Names stand below people where there are at most so many. */
const MOST_WITH_NAMES = 30;

const COLOURS = [
  'ground',
  'ink',
  'muted',
  'tie',
  'rest',
  'shared',
  'first-round',
  'last-round',
  'newest-round',
  'broadcast',
  'criticism',
] as const;

/**
 * One cascade among people at fixed places by groups of friends: messages travel along ties, those who know are lit, those who share
 * have a ring, and who is told what they know says so.
 *
 * @remarks For up to about 5,000 people; ties are drawn up to 300, beyond that those of one person, and those that carry. Takes a
 * trace, never simulates; `findFriendGroups` of `@ripplecast/elements/groups` finds the groups. Arrow keys move to the nearest
 * person, Enter does what `tool` says, Escape goes back.
 * @fires {CustomEvent<{ readonly person: number | null }>} ripple-person - Somebody was chosen: their number; null for nobody.
 * @fires {CustomEvent<{ readonly person: number }>} ripple-begin - It should begin with somebody.
 * @fires {CustomEvent<{ readonly a: number; readonly b: number }>} ripple-cut - A tie should be cut; `a` is the smaller number.
 * @fires {CustomEvent<{ readonly a: number; readonly b: number }>} ripple-tie - Two people should become friends; `a` is the smaller number.
 * @fires {CustomEvent<{ readonly person: number }>} ripple-pick - Somebody was picked, or is to be taken back.
 * @csspart heading - Name of the picture.
 * @csspart caption - The line below it.
 * @csspart picture - The drawing; it takes the focus.
 * @csspart facts - The card about one person.
 * @csspart note - The legend.
 * @cssprop --ripple-people-height - Height of the picture.
 * @cssprop --ripple-people-caption-height - Height of heading and caption at least, so that pictures side by side are in line.
 * @cssprop --ripple-dots-height - Height of the picture where that is not set.
 * @slot note - Added to the legend, for example a button.
 */
export class RipplePeople extends RippleElement {
  static override properties: PropertyTable<RipplePeople> = {
    words: { attribute: false, initial: english, check: checkPlanningWords },
    trace: { attribute: false, initial: null, check: orNull(checkTrace) },
    exposures: { attribute: false, initial: null, check: orNull(checkExposures) },
    graph: { attribute: false, initial: null, check: orNull(checkPeopleGraph) },
    groups: { attribute: false, initial: null, check: orNull(checkGroups) },
    names: { attribute: false, initial: null, check: orNull(checkFunction) },
    position: { ...numeric, initial: null, check: orNull(number()) },
    hours: { attribute: false, initial: null, check: orNull(risingHours) },
    rounds: { ...numeric, initial: 0, check: whole() },
    selected: { ...numeric, initial: null, check: orNull(whole()) },
    marks: { attribute: false, initial: [], check: checkMarks },
    arm: { type: String, reflect: true, initial: 'shared', check: choice('shared', 'broadcast') },
    tool: { type: String, initial: 'look', check: choice('look', 'begin', 'tie', 'pick') },
    heading: { type: String, initial: null, check: orNull(checkText) },
    caption: { type: String, initial: null, check: orNull(checkText) },
    label: { type: String, initial: null, check: orNull(checkText) },
  };

  /** The run that is shown; null for none yet. */
  declare trace: PeopleTrace | null;
  /** Every exposure of the run; the first ones alone, from the trace, unless set. */
  declare exposures: PeopleExposures | null;
  /** Who follows whom; null where that is not known. */
  declare graph: PeopleGraph | null;
  /** Groups of friends, who stand together; all are one group unless set. */
  declare groups: FriendGroups | null;
  /** What people are called; "person 17" unless set. Up to 30 people wear their names, where there is room. */
  declare names: PersonName | null;
  /** Time in rounds, on a clock in moments, of which the first is 0; null for the end. */
  declare position: number | null;
  /** Hours since the start at each moment of a clock, above 0 and rising; null where time goes in rounds. */
  declare hours: readonly number[] | null;
  /** Last round of whatever shares its colours with the picture, if that has more rounds. */
  declare rounds: number;
  /** Somebody who is pointed out; null for nobody. */
  declare selected: number | null;
  /** People who are marked, whatever becomes of them. */
  declare marks: readonly PeopleMark[];
  /** Whether friends share it, or a tower reaches everybody. */
  declare arm: 'shared' | 'broadcast';
  /** What a press or Enter means: to look at somebody, to let it begin with them, to cut or add a tie, or to pick somebody. */
  declare tool: PeopleTool;
  /** Name of the picture, in one line or more; the arm unless set. */
  declare heading: string | null;
  /** The line below the heading; told from the run unless set. */
  declare caption: string | null;
  /** What the picture shows, for those who do not see it; told from the run unless set. */
  declare label: string | null;

  static override styles: CSSResultGroup = [theme, chartStyles, figureStyles, peoplePictureStyles, peopleStyles];

  #times: PeopleTimes = broadcastTimes(0);
  #places: PeoplePlaces = placePeople(0);
  #picture: PeoplePicture | null = null;
  #layers: PeopleLayers | null = null;
  /** The canvas, the size and the colours that the picture was made for. */
  #canvas: HTMLCanvasElement | null = null;
  #size: ElementSize | null = null;
  #coloured = 0;
  readonly #observed = new ObservedSize(this, () => this.renderRoot.querySelector('.picture'));
  readonly #colours = new ObservedColours(this, COLOURS);
  readonly #focus = new PeopleFocus(this, {
    tool: () => this.tool,
    places: () => this.#places,
    graph: () => this.graph,
    start: () => this.selected ?? onlyStarter(this.#times),
    personAt: (event) => this.#personAt(event, GRASP),
    tieAt: (event) => this.#tieAt(event),
    // Before the start it is told what is so at the start.
    sentenceOf: (person) => factSentence(this.#facts(person, Math.max(0, this.#time)), this.#moment),
    tell: (type, detail) => this.emit(type, detail),
  });

  /** @throws InvalidParameterError for exposures of people whom the trace does not have: each alone may be right. */
  override willUpdate(changed: PropertyValues<this>): void {
    const isPeople = changed.has('groups') || changed.has('trace') || changed.has('graph');
    if (isPeople && (changed.has('groups') || this.#people !== this.#places.xs.length)) {
      this.#places = placePeople(this.#people, this.groups ?? []);
      this.#focus.clear();
      this.#picture = null;
    }
    if (changed.has('tool')) this.#focus.clear();
    if (changed.has('selected')) this.#focus.set(this.selected);
    if (['names', 'words', 'rounds', 'marks'].some((name) => changed.has(name as keyof RipplePeople)))
      this.#picture = null;
    if (isPeople || changed.has('exposures') || changed.has('hours') || changed.has('arm')) {
      this.#picture = null;
      this.#times = this.#makeTimes();
    }
    if (changed.has('trace')) {
      this.#focus.another();
      if (this.selected !== null) this.#focus.set(this.selected);
    }
  }

  /** People in all. */
  get #people(): number {
    return this.trace?.universe ?? this.graph?.people ?? 0;
  }

  #makeTimes(): PeopleTimes {
    if (this.arm === 'broadcast') return broadcastTimes(this.#people);
    const trace = this.trace ?? { universe: this.#people, people: [], generations: [], shownBy: [], sharedIn: [] };
    const axis = this.hours === null ? undefined : axisOfHours(this.hours);
    if (this.exposures !== null) checkOfRun(`${this.localName}.exposures`, this.exposures, trace.universe);
    return peopleTimes(trace, this.exposures ?? undefined, axis);
  }

  override updated(): void {
    const canvas = this.renderRoot.querySelector('canvas');
    const { size } = this.#observed;
    if (canvas === null || size === null) return;
    const { version } = this.#colours;
    const isOld = canvas !== this.#canvas || size !== this.#size || version !== this.#coloured;
    if (this.#picture === null || this.#layers === null || isOld) {
      this.#canvas = canvas;
      this.#size = size;
      this.#coloured = version;
      this.#picture = this.#makePicture(canvas, size);
      this.#layers = new PeopleLayers(canvas, this.#picture);
    }
    this.#layers.draw(this.#time, { person: this.#focus.shown, other: this.#focus.first });
  }

  #makePicture(canvas: HTMLCanvasElement, measured: ElementSize): PeoplePicture {
    const { width, height, ratio, type } = measured;
    const colours = this.#colours.read(measured);
    const isBroadcast = this.arm === 'broadcast';
    // Names follow type that is larger than usual.
    const enlarged = Math.max(1, type / USUAL_TYPE);
    const size = { width: Math.round(width * ratio), height: Math.round(height * ratio), ratio, enlarged };
    const named = layOutPeople(this.#places, size, true);
    const hasNames = this.names !== null && this.#people <= MOST_WITH_NAMES && hasRoomForNames(named);
    return {
      ...(hasNames ? named : layOutPeople(this.#places, size, false)),
      times: this.#times,
      graph: this.graph,
      colours: {
        ground: colours.ground,
        line: colours.tie,
        muted: colours.muted,
        ink: colours.ink,
        rest: colours.rest,
        newest: isBroadcast ? colours.broadcast : colours['newest-round'],
        rounds: isBroadcast ? [colours.broadcast] : this.#roundColours(colours),
        message: isBroadcast ? colours.broadcast : colours.shared,
        criticism: colours.criticism,
      },
      family: getComputedStyle(canvas).fontFamily,
      nameOf: hasNames ? this.names : null,
      again: (times) => this.words.people.again(formatWhole(times, this.numberLocale)),
      isBroadcast,
      marks: this.marks,
    };
  }

  #roundColours(colours: Readonly<Record<'first-round' | 'last-round', string>>): readonly string[] {
    const ramp = { first: colours['first-round'], last: colours['last-round'] };
    return roundColours(Math.max(this.rounds, Math.ceil(this.#times.end), (this.hours?.length ?? 1) - 1), ramp);
  }

  get #time(): number {
    return this.position ?? Math.max(Math.ceil(this.#times.end), (this.hours?.length ?? 1) - 1);
  }

  get #moment(): PeopleMoment {
    return {
      times: this.#times,
      graph: this.graph,
      nameOf: this.names ?? this.words.people.person,
      time: this.#time,
      hours: this.hours,
      words: this.words,
      locale: this.numberLocale,
      marks: this.marks,
    };
  }

  #facts(person: number, time: number): ReturnType<typeof personFacts> {
    return personFacts({ times: this.#times, graph: this.graph }, person, time);
  }

  #pointerPlace(event: PointerEvent): { readonly x: number; readonly y: number } | null {
    if (this.#canvas === null || this.#picture === null) return null;
    const { left, top } = this.#canvas.getBoundingClientRect();
    const { ratio } = this.#picture;
    return { x: (event.clientX - left) * ratio, y: (event.clientY - top) * ratio };
  }

  #personAt(event: PointerEvent, within: number): number | null {
    const place = this.#pointerPlace(event);
    if (place === null || this.#picture === null) return null;
    return personNear(this.#picture, place, within * this.#picture.ratio);
  }

  /** A tie under a pointer that is on nobody. */
  #tieAt(event: PointerEvent): readonly [number, number] | null {
    const place = this.#pointerPlace(event);
    if (place === null || this.#picture === null) return null;
    const { ratio, radius } = this.#picture;
    if (personNear(this.#picture, place, radius + 3 * ratio) !== null) return null;
    return tieNear(this.#picture, place, TIE_GRASP * ratio);
  }

  #card(): TemplateResult | typeof nothing {
    const person = this.#focus.shown;
    if (person === null || this.#picture === null || this.#size === null || person >= this.#people) return nothing;
    const { x, y } = placeOf(this.#picture, person);
    const { ratio } = this.#picture;
    return peopleCard(this.#facts(person, this.#time), { x: x / ratio, y: y / ratio }, this.#size, this.#moment);
  }

  get #caption(): string {
    const words = this.words.people;
    if (this.#people === 0) return '\u00a0';
    if (this.arm === 'shared') return captionOf(this.#moment);
    if (this.#time < 0) return words.nobodyYet;
    return words.allAtOnce({ text: formatWhole(this.#people, this.numberLocale), count: this.#people });
  }

  override render(): TemplateResult {
    const words = this.words.people;
    const { key, blur, hover, leave, press, first } = this.#focus;
    const said = this.arm === 'shared' ? countSentence(this.#moment) : this.#caption;
    const nameOf = this.names ?? words.person;
    return html`
      <figure>
        <figcaption>
          <span part="heading">${this.heading ?? (this.arm === 'shared' ? words.sharing : words.broadcast)}</span>
          <span part="caption"
            >${first === null ? (this.caption ?? this.#caption) : words.tieFrom(titleOf(nameOf(first)))}</span
          >
        </figcaption>
        <div
          class="picture"
          part="picture"
          tabindex="0"
          role="application"
          aria-label=${this.label ?? words.label(said)}
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
            <span>${words.keyArrows}</span>
            ${this.tool === 'begin' ? html`<span>${words.keyBegin}</span>` : nothing}
            ${this.tool === 'tie' ? html`<span>${words.keyTie}</span>` : nothing}
            ${this.tool === 'pick' ? html`<span>${keyOfPicking(this.words)}</span>` : nothing}
            <span>${words.keyBack}</span>
          </p>
        </div>
        <p part="note">
          ${peopleLegend(words, this.arm, this.trace?.colours !== undefined, this.marks)}
          <slot name="note"></slot>
        </p>
        ${this.#colours.probe}
        <p class="visually-hidden" role="status" aria-live="polite">${this.#focus.spoken}</p>
      </figure>
    `;
  }
}
