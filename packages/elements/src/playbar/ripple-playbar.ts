import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { checkBoolean, checkText, InvalidParameterError } from 'ripplecast/check';
import type { ResultDocument } from 'ripplecast/scenario';
import { listOf, number, orNull, risingHours, whole, type Check } from '../checks/check.ts';
import { formatMark, formatShortSpan, formatSpan } from '../numbers/format-hours.ts';
import { formatCount, numbersOf } from '../numbers/format-number.ts';
import { ObservedSize, USUAL_TYPE } from '../observed-size.ts';
import { broadcastWords } from '../results/broadcast-of-result.ts';
import { checkResult } from '../results/check-result.ts';
import { passingOfResult } from '../results/passing-of-result.ts';
import { axisOfResult, stepsOf } from '../results/steps-of-result.ts';
import { numeric, RippleElement, type PropertyTable } from '../ripple-element.ts';
import { clockTicks, thinTicks } from '../scales/clock-ticks.ts';
import { niceStep } from '../scales/nice-step.ts';
import type { Passing } from '../scales/passing.ts';
import { alongAxis, axisOfHours, axisOfRounds, roundAt, timeAt, type TimeAxis } from '../scales/time-axis.ts';
import { clockColours, roundColours } from '../theme/round-colours.ts';
import { theme } from '../theme/theme.styles.ts';
import { growthFactors } from './growth-factors.ts';
import { dieIcon, pauseIcon, playIcon, replayIcon, stepBackIcon, stepIcon } from './playbar-icons.ts';
import { playbarStyles } from './ripple-playbar.styles.ts';

/** Most ticks that stand apart on the scrubber; longer cascades, and narrow bars, mark every 2nd, 5th, 10th … round. */
const MAX_TICKS = 24;
/** Room for the number of a round, in the size of the type. */
const NUMBER_ROOM = 1.6;
/** Below this factor what is left is not worth a number. */
const LEAST_FACTOR = 0.1;
/** Least distance of two marks of a clock, as a part of the scrubber: on a phone, and where there is more room. */
const CLOCK_GAPS = { narrow: 0.17, wide: 0.085 } as const;
const SPEEDS: readonly number[] = [0.5, 1, 2];

/** A boolean that is true unless its attribute says false. */
const unlessFalse = {
  fromAttribute: (text: string | null): boolean | null => (text === null ? null : text !== 'false'),
};

const speed: Check = (name, value) => {
  if (!SPEEDS.includes(value as number)) throw new InvalidParameterError(name, `one of ${SPEEDS.join(', ')}`, value);
};

/** Room for "× 9.5" between the numbers of two rounds, in the size of the type. */
const FACTOR_ROOM = 5;

/**
 * Time: play, step, a scrubber with a tick for each round, replay, roll again, speed. Between the ticks of rounds stands how many
 * times as many people are new in the next, where there is room. On a clock the scrubber has minutes, hours, days, weeks and years,
 * as their logarithms lie.
 *
 * @remarks Left and Right, Home and End move the playhead from anywhere in the bar, Space plays; on a button it presses.
 * @fires {CustomEvent<object>} ripple-play - Play or pause was pressed.
 * @fires {CustomEvent<{ readonly position: number }>} ripple-seek - The playhead was moved, to a position in rounds, on a clock in moments.
 * @fires {CustomEvent<{ readonly by: number }>} ripple-step - One round or moment back (−1) or on (1).
 * @fires {CustomEvent<{ readonly speed: number }>} ripple-speed - A speed was chosen.
 * @fires {CustomEvent<object>} ripple-replay - The same run again, from the start.
 * @fires {CustomEvent<object>} ripple-roll - Another run, with luck of its own.
 * @slot summary - One line above the scrubber where the bar is narrow, for example on a phone.
 * @csspart buttons - The row of buttons.
 * @csspart roll - Roll again, with the run that is shown.
 */
export class RipplePlaybar extends RippleElement {
  static override properties: PropertyTable<RipplePlaybar> = {
    result: { attribute: false, initial: null, check: orNull(checkResult) },
    rounds: { ...numeric, initial: null, check: orNull(whole()) },
    hours: { attribute: false, initial: null, check: orNull(risingHours) },
    position: { ...numeric, initial: 0, check: number() },
    playing: { type: Boolean, initial: false, check: checkBoolean },
    speed: { ...numeric, initial: 1, check: speed },
    passing: { ...numeric, initial: null, check: orNull(whole()) },
    passingFrom: { ...numeric, attribute: 'passing-from', initial: null, check: orNull(whole()) },
    passingTo: { ...numeric, attribute: 'passing-to', initial: null, check: orNull(whole()) },
    passingLabel: { type: String, attribute: 'passing-label', initial: null, check: orNull(checkText) },
    timeLabel: { type: String, attribute: 'time-label', initial: null, check: orNull(checkText) },
    valueText: { type: String, attribute: 'value-text', initial: null, check: orNull(checkText) },
    factors: { attribute: false, initial: null, check: orNull(listOf(orNull(number(0)))) },
    canRoll: { attribute: 'can-roll', converter: unlessFalse, initial: true, check: checkBoolean },
    rollReason: { type: String, attribute: 'roll-reason', initial: '', check: checkText },
    runLabel: { type: String, attribute: 'run-label', initial: '', check: checkText },
    noSteps: { type: Boolean, attribute: 'no-steps', initial: false, check: checkBoolean },
    noReplay: { type: Boolean, attribute: 'no-replay', initial: false, check: checkBoolean },
    noSpeed: { type: Boolean, attribute: 'no-speed', initial: false, check: checkBoolean },
  };

  /** A result of `compare` or `simulate`, or its document: everything that is null below is taken from it. */
  declare result: ResultDocument | null;
  /** Last round. */
  declare rounds: number | null;
  /** Hours since the start at each moment of a clock, above 0 and rising, instead of `rounds`. */
  declare hours: readonly number[] | null;
  /** Playhead, in rounds; on a clock in moments, of which the first is 0. */
  declare position: number;
  /** Whether time runs; decides what the button in the middle offers. */
  declare playing: boolean;
  /** Speed that is chosen: 0.5, 1 or 2. */
  declare speed: number;
  /** Round or moment in which sharing passes broadcast; null where it never does, or for that of the result. */
  declare passing: number | null;
  /** On a clock, the moment by which 1 run in 20 has passed it; null for none, or that of the result. */
  declare passingFrom: number | null;
  /** The moment by which 19 runs in 20 have; null where fewer ever do, or for that of the result. */
  declare passingTo: number | null;
  /** What stands where it is passed. */
  declare passingLabel: string | null;
  /** What the scrubber is called; null for a round, or time on a clock. */
  declare timeLabel: string | null;
  /** What the scrubber says aloud. */
  declare valueText: string | null;
  /** How many times as many people are new in the next round, an entry for each round but the last; null for none there, or those of the result. */
  declare factors: readonly (number | null)[] | null;
  /** Whether another run can change anything; as an attribute `can-roll="false"`. */
  declare canRoll: boolean;
  /** Why it cannot, in place of the run. */
  declare rollReason: string;
  /** The run that is shown: `run 12 of 1,000`. */
  declare runLabel: string;
  /** Whether the buttons of single steps are left out; keys and scrubber stay. */
  declare noSteps: boolean;
  /** Whether the button that plays the same run again is left out. */
  declare noReplay: boolean;
  /** Whether the speed is left out. */
  declare noSpeed: boolean;
  readonly #room = new ObservedSize(this, () => this.renderRoot.querySelector('.scrubber'));

  static override styles: CSSResultGroup = [theme, playbarStyles];

  /** Rounds or a clock: as the page says, else those of the result. */
  get #axis(): TimeAxis {
    if (this.hours !== null) return axisOfHours(this.hours);
    if (this.rounds !== null || this.result === null) return axisOfRounds(this.rounds ?? 0);
    return axisOfResult(this.result);
  }

  get #passing(): Passing | null {
    if (this.passing !== null) return { at: this.passing, low: this.passingFrom, high: this.passingTo };
    return this.result === null ? null : passingOfResult(this.result);
  }

  #passingLabel({ at, low, high }: Passing, { hours }: TimeAxis): string {
    const buy = this.result === null ? null : broadcastWords(this.result, this.words);
    if (this.passingLabel !== null || buy === null) return this.passingLabel ?? '';
    if (hours === null) return this.words.playbar.passes(buy.name);
    const short = (step: number): string => formatShortSpan(hours[step] ?? 0, this.words, this.numberLocale);
    const ends = low === null ? null : { low: short(low), high: high === null ? null : short(high) };
    const range = ends === null ? null : this.words.clock.range(ends);
    return this.words.playbar.passesAfter({ broadcast: buy.name, span: short(at), range });
  }

  #valueText({ last, hours }: TimeAxis): string {
    const round = roundAt(this.position, last);
    const step = this.result === null ? undefined : stepsOf(this.result)[round];
    if (this.valueText !== null) return this.valueText;
    const span = hours === null ? null : formatSpan(hours[round] ?? 0, this.words, this.numberLocale);
    if (step === undefined) return span ?? '';
    const people = { text: formatCount(step.reach, this.numberLocale), count: step.reach };
    return span === null ? this.words.playbar.inRound({ round, people }) : this.words.playbar.after({ span, people });
  }

  /** Keys anywhere in the bar; a button, and the choice of a speed, have keys of their own. */
  #key(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const target = event.target as HTMLElement;
    if (target instanceof HTMLSelectElement) return;
    if (event.key === ' ') {
      if (target instanceof HTMLButtonElement) return;
      this.emit('ripple-play');
    } else {
      const to = this.#placeByKey(event.key);
      if (to === null) return;
      this.emit('ripple-seek', { position: Math.min(this.#axis.last, Math.max(0, to)) });
    }
    event.preventDefault();
    event.stopPropagation();
  }

  /** Where a key moves the playhead; null for other keys. Time goes where the page is written. */
  #placeByKey(key: string): number | null {
    const [on, back] =
      getComputedStyle(this).direction === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
    if (key === on || key === 'ArrowUp') return Math.floor(this.position + 1);
    if (key === back || key === 'ArrowDown') return Math.ceil(this.position - 1);
    if (key === 'Home') return 0;
    return key === 'End' ? this.#axis.last : null;
  }

  /** Size of the type, in pixels. */
  get #type(): number {
    return this.#room.size?.type ?? USUAL_TYPE;
  }

  #ticks(axis: TimeAxis): readonly TemplateResult[] {
    if (axis.hours !== null) return this.#clockTicks(axis);
    const colours = roundColours(axis.last);
    const most = Math.min(MAX_TICKS, (this.#room.size?.width ?? Infinity) / (NUMBER_ROOM * this.#type));
    const every = niceStep((step) => axis.last / step <= most);
    const ticks: TemplateResult[] = [];
    for (let round = 0; round <= axis.last; round += every) {
      const classes = round <= this.position ? 'tick lit' : 'tick';
      ticks.push(
        html`<span class=${classes} style="--at:${alongAxis(round, axis)};--colour:${colours[round]}"
          ><span class="number">${round}</span></span
        >`,
      );
    }
    return ticks;
  }

  /** "× 30" between the numbers of two rounds, where there is room between them. */
  #factors(axis: TimeAxis): readonly TemplateResult[] {
    const factors = this.factors ?? (this.result === null ? [] : growthFactors(stepsOf(this.result)));
    const width = this.#room.size?.width ?? 0;
    if (axis.hours !== null || width / Math.max(1, axis.last) < FACTOR_ROOM * this.#type) return [];
    return factors
      .slice(0, axis.last)
      .flatMap((factor, round) =>
        factor === null || factor < LEAST_FACTOR
          ? []
          : [
              html`<span
                class="factor ${factor < 1 ? 'falling' : ''} ${round + 1 <= this.position ? 'lit' : ''}"
                style="--at:${alongAxis(round + 0.5, axis)}"
                >${this.words.playbar.factor(numbersOf(this.numberLocale).ratio(factor))}</span
              >`,
            ],
      );
  }

  /** Minutes, hours, days …: those that fit everywhere, and those for which only a wide bar has room. */
  #clockTicks(axis: TimeAxis): readonly TemplateResult[] {
    const ticks = clockTicks(axis, CLOCK_GAPS.wide);
    const everywhere = thinTicks(ticks, CLOCK_GAPS.narrow);
    const now = alongAxis(this.position, axis);
    const colours = clockColours(ticks.map(({ place }) => place));
    return ticks.map((tick, at) => {
      const classes = `tick${tick.place <= now + 1e-9 ? ' lit' : ''}${everywhere.includes(tick) ? '' : ' wide'}`;
      const mark = formatMark(tick, this.words, this.numberLocale);
      return html`<span class=${classes} style="--at:${tick.place};--colour:${colours[at]}"
        ><span class="number">${mark}</span></span
      >`;
    });
  }

  #passingMark(axis: TimeAxis): TemplateResult | typeof nothing {
    const passing = this.#passing;
    if (passing === null || axis.last === 0) return nothing;
    const at = alongAxis(passing.at, axis);
    const range =
      axis.hours === null || passing.low === null
        ? nothing
        : html`<span
            class="passing-range"
            style="--from:${alongAxis(passing.low, axis)};--to:${alongAxis(passing.high ?? axis.last, axis)}"
          ></span>`;
    // A time with its range is long: it leans to the side on which it has room.
    const side = axis.hours === null ? (at > 0.5 ? 'before' : 'after') : 'leaning';
    return html`${range}<span class="passing ${side}" style="--at:${at}"
        ><span>${this.#passingLabel(passing, axis)}</span></span
      >`;
  }

  #scrubber(): TemplateResult {
    const axis = this.#axis;
    // Rounds are a scale of their own; on a clock the slider has places, from which times follow.
    const isClock = axis.hours !== null;
    const seek = (event: Event, settle: (position: number) => number): void => {
      const value = Number((event.currentTarget as HTMLInputElement).value);
      this.emit('ripple-seek', { position: settle(isClock ? timeAt(value, axis) : value) });
    };
    return html`
      <div class="scrubber" style="--fraction:${alongAxis(this.position, axis)}">
        <div class="rail"><i></i></div>
        ${this.#ticks(axis)} ${this.#factors(axis)} ${this.#passingMark(axis)}
        <input
          type="range"
          aria-label=${this.timeLabel ?? (isClock ? this.words.playbar.time : this.words.playbar.round)}
          min="0"
          max=${isClock ? 1 : Math.max(axis.last, 0.01)}
          step=${isClock ? 0.0005 : 0.01}
          .value=${String(isClock ? alongAxis(this.position, axis) : Math.max(0, this.position))}
          aria-valuetext=${this.#valueText(axis)}
          @input=${(event: Event) => seek(event, (position) => position)}
          @change=${(event: Event) => {
            event.stopPropagation();
            seek(event, Math.round);
          }}
        />
      </div>
    `;
  }

  #button(kind: string, icon: TemplateResult, label: string, title: string, press: () => void): TemplateResult {
    return html`<button class="round ${kind}" type="button" title=${title} aria-label=${label} @click=${press}>
      ${icon}
    </button>`;
  }

  /** Play, with a step back and on where they are wanted. */
  #transport(): TemplateResult {
    const words = this.words.playbar;
    const step = (by: number) => () => this.emit('ripple-step', { by });
    const play = (): void => this.emit('ripple-play');
    return html`<div class="transport" part="buttons">
      ${this.noSteps ? nothing : this.#button('step', stepBackIcon, words.stepBack, words.stepBackTitle, step(-1))}
      ${
        this.playing
          ? this.#button('play', pauseIcon, words.pause, words.pauseTitle, play)
          : this.#button('play', playIcon, words.play, words.playTitle, play)
      }
      ${this.noSteps ? nothing : this.#button('step', stepIcon, words.step, words.stepTitle, step(1))}
    </div>`;
  }

  /** A die that stays a stop of the Tab key where it cannot roll: there it says why. */
  #roll(): TemplateResult {
    const words = this.words.playbar;
    const note = this.canRoll ? this.runLabel : this.rollReason;
    return html`<button
      class="roll"
      part="roll"
      type="button"
      title=${this.canRoll ? words.rollTitle : note || words.rollTitle}
      aria-disabled=${this.canRoll ? 'false' : 'true'}
      @click=${() => {
        if (this.canRoll) this.emit('ripple-roll');
      }}
    >
      ${dieIcon}<span class="text"
        ><span class="name">${words.roll}</span
        >${note === '' ? nothing : html` <span class="note">${note}</span>`}</span
      >
    </button>`;
  }

  #speed(): TemplateResult {
    return html`<label class="speed">
      <span class="visually-hidden">${this.words.playbar.speed}</span>
      <select
        @change=${(event: Event) => {
          event.stopPropagation();
          this.emit('ripple-speed', { speed: Number((event.currentTarget as HTMLSelectElement).value) });
        }}
      >
        ${SPEEDS.map((each) => html`<option value=${each} ?selected=${each === this.speed}>${each === 0.5 ? '½' : each} ×</option>`)}
      </select>
    </label>`;
  }

  override render(): TemplateResult {
    const words = this.words.playbar;
    return html`
      <div
        class="bar ${this.noSteps && this.noReplay && this.noSpeed ? 'slim' : ''}"
        role="group"
        aria-label=${words.playback}
        @keydown=${(event: KeyboardEvent) => this.#key(event)}
      >
        ${this.#transport()} ${this.#scrubber()}
        <div class="summary"><slot name="summary"></slot></div>
        ${this.#roll()}
        ${
          this.noReplay && this.noSpeed
            ? nothing
            : html`<div class="more">
                ${
                  this.noReplay
                    ? nothing
                    : html`<button
                        class="replay"
                        type="button"
                        title=${words.replayTitle}
                        @click=${() => this.emit('ripple-replay')}
                      >
                        ${replayIcon}<span>${words.replay}</span>
                      </button>`
                }
                ${this.noSpeed ? nothing : this.#speed()}
              </div>`
        }
      </div>
    `;
  }
}
