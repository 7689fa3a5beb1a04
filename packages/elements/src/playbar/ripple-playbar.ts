import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { checkBoolean, checkText, InvalidParameterError } from 'ripplecast/check';
import type { ResultDocument } from 'ripplecast/scenario';
import { number, orNull, whole, type Check } from '../checks/check.ts';
import { formatCount } from '../numbers/format-number.ts';
import { broadcastWords } from '../results/broadcast-of-result.ts';
import { checkResult } from '../results/check-result.ts';
import { lastRoundOf } from '../results/reach-of-result.ts';
import { numeric, RippleElement, type PropertyTable } from '../ripple-element.ts';
import { niceStep } from '../scales/nice-step.ts';
import { alongRounds, roundAt } from '../scales/round-axis.ts';
import { roundColours } from '../theme/round-colours.ts';
import { theme } from '../theme/theme.styles.ts';
import { playbarStyles } from './ripple-playbar.styles.ts';

/** Most ticks that stand apart on the scrubber; longer cascades mark every 2nd, 5th, 10th … round. */
const MAX_TICKS = 24;
const SPEEDS: readonly unknown[] = [0.5, 1, 2];

const speed: Check = (name, value) => {
  if (!SPEEDS.includes(value)) throw new InvalidParameterError(name, `one of ${SPEEDS.join(', ')}`, value);
};

/**
 * Time: play, step, a scrubber with a tick for each round, speed and the two kinds of chance.
 *
 * @fires {CustomEvent<object>} ripple-play - Play or pause was pressed.
 * @fires {CustomEvent<{ readonly position: number }>} ripple-seek - The playhead was moved, to a position in rounds.
 * @fires {CustomEvent<{ readonly by: number }>} ripple-step - One round back (−1) or on (1).
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
    position: { ...numeric, initial: 0, check: number() },
    playing: { type: Boolean, initial: false, check: checkBoolean },
    speed: { ...numeric, initial: 1, check: speed },
    passing: { ...numeric, initial: null, check: orNull(whole()) },
    passingLabel: { type: String, attribute: 'passing-label', initial: null, check: orNull(checkText) },
    valueText: { type: String, attribute: 'value-text', initial: null, check: orNull(checkText) },
    chance: { attribute: false, initial: true, check: checkBoolean },
  };

  /** A result of `compare` or `simulate`, or its document: everything that is null below is taken from it. */
  declare result: ResultDocument | null;
  /** Last round. */
  declare rounds: number | null;
  /** Playhead, in rounds. */
  declare position: number;
  /** Whether time runs; decides what the button in the middle offers. */
  declare playing: boolean;
  /** Speed that is chosen: 0.5, 1 or 2. */
  declare speed: number;
  /** Round in which sharing passes broadcast; null where it never does, or for that of the result. */
  declare passing: number | null;
  /** What stands at that round. */
  declare passingLabel: string | null;
  /** What the scrubber says aloud. */
  declare valueText: string | null;
  /** Whether another chance can change anything. A property only: a boolean attribute cannot say false. */
  declare chance: boolean;

  static override styles: CSSResultGroup = [theme, playbarStyles];

  /** Last round: as the page says, else that of the result. */
  get #rounds(): number {
    return this.rounds ?? (this.result === null ? 0 : lastRoundOf(this.result));
  }

  get #passing(): number | null {
    return this.passing ?? this.result?.comparison?.generationPassingBroadcast ?? null;
  }

  get #passingLabel(): string {
    const buy = this.result === null ? null : broadcastWords(this.result, this.words);
    return this.passingLabel ?? (buy === null ? '' : this.words.playbar.passes(buy.name));
  }

  get #valueText(): string {
    const round = roundAt(this.position, this.#rounds);
    const row = this.result?.cascade.generations?.[round];
    if (this.valueText !== null || row === undefined) return this.valueText ?? '';
    const people = { text: formatCount(row.reach, this.numberLocale), count: row.reach };
    return this.words.playbar.inRound({ round, people });
  }

  #scrubKey(event: KeyboardEvent): void {
    const to: Readonly<Record<string, number>> = {
      ArrowRight: Math.floor(this.position + 1),
      ArrowUp: Math.floor(this.position + 1),
      ArrowLeft: Math.ceil(this.position - 1),
      ArrowDown: Math.ceil(this.position - 1),
      Home: 0,
      End: this.#rounds,
    };
    const target = to[event.key];
    if (target === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    this.emit('ripple-seek', { position: Math.min(this.#rounds, Math.max(0, target)) });
  }

  #ticks(): readonly TemplateResult[] {
    const colours = roundColours(this.#rounds);
    const every = niceStep((step) => this.#rounds / step <= MAX_TICKS);
    const ticks: TemplateResult[] = [];
    for (let round = 0; round <= this.#rounds; round += every) {
      const classes = round <= this.position ? 'tick lit' : 'tick';
      ticks.push(
        html`<span class=${classes} style="--at:${alongRounds(round, this.#rounds)};--colour:${colours[round]}"
          ><span class="number">${round}</span></span
        >`,
      );
    }
    return ticks;
  }

  #scrubber(): TemplateResult {
    const passing = this.#passing;
    const passingAt = passing === null || this.#rounds === 0 ? null : alongRounds(passing, this.#rounds);
    const side = passingAt !== null && passingAt > 0.5 ? 'left' : 'right';
    return html`
      <div class="scrubber" style="--fraction:${alongRounds(this.position, this.#rounds)}">
        <div class="rail"></div>
        ${this.#ticks()}
        ${
          passingAt === null
            ? nothing
            : html`<span class="passing ${side}" style="--at:${passingAt}"><span>${this.#passingLabel}</span></span>`
        }
        <input
          type="range"
          aria-label=${this.words.playbar.round}
          min="0"
          max=${Math.max(this.#rounds, 0.01)}
          step="0.01"
          .value=${String(Math.max(0, this.position))}
          aria-valuetext=${this.#valueText}
          @input=${(event: Event) =>
            this.emit('ripple-seek', { position: Number((event.currentTarget as HTMLInputElement).value) })}
          @change=${(event: Event) => {
            event.stopPropagation();
            const position = Number((event.currentTarget as HTMLInputElement).value);
            this.emit('ripple-seek', { position: Math.round(position) });
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
