import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { checkBoolean, checkText, InvalidParameterError } from 'ripplecast/check';
import type { ResultDocument } from 'ripplecast/scenario';
import { number, orNull, risingHours, whole, type Check } from '../checks/check.ts';
import { formatMark, formatShortSpan, formatSpan } from '../numbers/format-hours.ts';
import { formatCount } from '../numbers/format-number.ts';
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
import { playbarStyles } from './ripple-playbar.styles.ts';

/** Most ticks that stand apart on the scrubber; longer cascades mark every 2nd, 5th, 10th … round. */
const MAX_TICKS = 24;
/** Least distance of two marks of a clock, as a part of the scrubber: on a phone, and where there is more room. */
const CLOCK_GAPS = { narrow: 0.17, wide: 0.085 } as const;
const SPEEDS: readonly unknown[] = [0.5, 1, 2];

const speed: Check = (name, value) => {
  if (!SPEEDS.includes(value)) throw new InvalidParameterError(name, `one of ${SPEEDS.join(', ')}`, value);
};

/**
 * Time: play, step, a scrubber with a tick for each round, speed and the two kinds of chance. On a clock the scrubber has minutes,
 * hours, days, weeks and years, as their logarithms lie.
 *
 * @fires {CustomEvent<object>} ripple-play - Play or pause was pressed.
 * @fires {CustomEvent<{ readonly position: number }>} ripple-seek - The playhead was moved, to a position in rounds, on a clock in moments.
 * @fires {CustomEvent<{ readonly by: number }>} ripple-step - One round or moment back (−1) or on (1).
 * @fires {CustomEvent<{ readonly speed: number }>} ripple-speed - A speed was chosen.
 * @fires {CustomEvent<object>} ripple-replay - The same run again, from the start.
 * @fires {CustomEvent<object>} ripple-new-chance - Another run, with new random numbers.
 * @slot summary - One line above the scrubber where the bar is narrow, for example on a phone.
 * @csspart buttons - The row of buttons.
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
    valueText: { type: String, attribute: 'value-text', initial: null, check: orNull(checkText) },
    chance: { attribute: false, initial: true, check: checkBoolean },
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
  /** What the scrubber says aloud. */
  declare valueText: string | null;
  /** Whether another chance can change anything. A property only: a boolean attribute cannot say false. */
  declare chance: boolean;

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

  #scrubKey(event: KeyboardEvent): void {
    const to: Readonly<Record<string, number>> = {
      ArrowRight: Math.floor(this.position + 1),
      ArrowUp: Math.floor(this.position + 1),
      ArrowLeft: Math.ceil(this.position - 1),
      ArrowDown: Math.ceil(this.position - 1),
      Home: 0,
      End: this.#axis.last,
    };
    const target = to[event.key];
    if (target === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    this.emit('ripple-seek', { position: Math.min(this.#axis.last, Math.max(0, target)) });
  }

  #ticks(axis: TimeAxis): readonly TemplateResult[] {
    if (axis.hours !== null) return this.#clockTicks(axis);
    const colours = roundColours(axis.last);
    const every = niceStep((step) => axis.last / step <= MAX_TICKS);
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
    const side = axis.hours === null ? (at > 0.5 ? 'left' : 'right') : 'leaning';
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
        <div class="rail"></div>
        ${this.#ticks(axis)} ${this.#passingMark(axis)}
        <input
          type="range"
          aria-label=${isClock ? this.words.playbar.time : this.words.playbar.round}
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
          @keydown=${(event: KeyboardEvent) => this.#scrubKey(event)}
        />
      </div>
    `;
  }

  override render(): TemplateResult {
    const words = this.words.playbar;
    return html`
      <div class="bar" role="group" aria-label=${words.playback}>
        <div class="transport" part="buttons">
          <button
            class="round"
            title=${words.stepBackTitle}
            aria-label=${words.stepBack}
            @click=${() => this.emit('ripple-step', { by: -1 })}
          >
            <svg viewBox="0 0 20 20" aria-hidden="true"><path d="M5 4v12M16 4 8 10l8 6z"></path></svg>
          </button>
          <button
            class="round play"
            title=${this.playing ? words.pauseTitle : words.playTitle}
            aria-label=${this.playing ? words.pause : words.play}
            @click=${() => this.emit('ripple-play')}
          >
            <svg viewBox="0 0 20 20" aria-hidden="true">
              <path d=${this.playing ? 'M5.5 4h3v12h-3zM11.5 4h3v12h-3z' : 'm6 3.5 11 6.5-11 6.5z'}></path>
            </svg>
          </button>
          <button
            class="round"
            title=${words.stepTitle}
            aria-label=${words.step}
            @click=${() => this.emit('ripple-step', { by: 1 })}
          >
            <svg viewBox="0 0 20 20" aria-hidden="true"><path d="M15 4v12M4 4l8 6-8 6z"></path></svg>
          </button>
        </div>
        ${this.#scrubber()}
        <div class="summary"><slot name="summary"></slot></div>
        <div class="chance">
          <button title=${words.againTitle} aria-label=${words.sameChance} @click=${() => this.emit('ripple-replay')}>
            <span class="long">${words.sameChance}</span><span class="short" aria-hidden="true">${words.again}</span>
          </button>
          <button
            title=${words.newChanceTitle}
            ?disabled=${!this.chance}
            @click=${() => this.emit('ripple-new-chance')}
          >
            ${words.newChance}
          </button>
          <label class="speed">
            <span class="visually-hidden">${words.speed}</span>
            <select
              @change=${(event: Event) => {
                event.stopPropagation();
                this.emit('ripple-speed', { speed: Number((event.currentTarget as HTMLSelectElement).value) });
              }}
            >
              ${SPEEDS.map(
                (speed) =>
                  html`<option value=${speed} ?selected=${speed === this.speed}>
                    ${speed === 0.5 ? '½' : speed} ×
                  </option>`,
              )}
            </select>
          </label>
        </div>
      </div>
    `;
  }
}
