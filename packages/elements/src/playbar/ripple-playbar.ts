import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { RippleElement, type PropertyTable } from '../ripple-element.ts';
import { niceStep } from '../scales/nice-step.ts';
import { alongRounds } from '../scales/round-axis.ts';
import { roundColours } from '../theme/round-colours.ts';
import { theme } from '../theme/theme.styles.ts';
import { playbarStyles } from './ripple-playbar.styles.ts';

/** Most ticks that stand apart on the scrubber; longer cascades mark every 2nd, 5th, 10th … round. */
const MAX_TICKS = 24;
const SPEEDS = [0.5, 1, 2] as const;

/**
 * Time: play, step, a scrubber with a tick for each round, speed and the two kinds of chance.
 *
 * @fires ripple-play - Play or pause was pressed.
 * @fires ripple-seek - The playhead was moved; detail `{ position }`, in rounds.
 * @fires ripple-step - One round back or on; detail `{ by }`.
 * @fires ripple-speed - Detail `{ speed }`.
 * @fires ripple-replay - The same run again, from the start.
 * @fires ripple-new-chance - Another run, with new random numbers.
 * @slot summary - One line above the scrubber where the bar is narrow, for example on a phone.
 * @csspart buttons - The row of buttons.
 */
export class RipplePlaybar extends RippleElement {
  static override properties: PropertyTable<RipplePlaybar> = {
    rounds: { type: Number, initial: 0 },
    position: { type: Number, initial: 0 },
    playing: { type: Boolean, initial: false },
    speed: { type: Number, initial: 1 },
    passing: { type: Number, initial: null },
    passingLabel: { type: String, attribute: 'passing-label', initial: '' },
    valueText: { type: String, attribute: 'value-text', initial: '' },
    chance: { type: Boolean, initial: true },
  };

  /** Last round. */
  declare rounds: number;
  /** Playhead, in rounds. */
  declare position: number;
  declare playing: boolean;
  declare speed: number;
  /** Round in which sharing passes broadcast; null if it never does. */
  declare passing: number | null;
  declare passingLabel: string;
  /** What the scrubber says aloud. */
  declare valueText: string;
  /** Whether another chance can change anything. */
  declare chance: boolean;

  static override styles: CSSResultGroup = [theme, playbarStyles];

  #scrubKey(event: KeyboardEvent): void {
    const to: Readonly<Record<string, number>> = {
      ArrowRight: Math.floor(this.position + 1),
      ArrowUp: Math.floor(this.position + 1),
      ArrowLeft: Math.ceil(this.position - 1),
      ArrowDown: Math.ceil(this.position - 1),
      Home: 0,
      End: this.rounds,
    };
    const target = to[event.key];
    if (target === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    this.emit('ripple-seek', { position: Math.min(this.rounds, Math.max(0, target)) });
  }

  #ticks(): readonly TemplateResult[] {
    const colours = roundColours(this.rounds);
    const every = niceStep((step) => this.rounds / step <= MAX_TICKS);
    const ticks: TemplateResult[] = [];
    for (let round = 0; round <= this.rounds; round += every) {
      const classes = round <= this.position ? 'tick lit' : 'tick';
      ticks.push(
        html`<span class=${classes} style="--at:${alongRounds(round, this.rounds)};--colour:${colours[round]}"
          ><span class="number">${round}</span></span
        >`,
      );
    }
    return ticks;
  }

  #scrubber(): TemplateResult {
    const passingAt = this.passing === null || this.rounds === 0 ? null : alongRounds(this.passing, this.rounds);
    const side = passingAt !== null && passingAt > 0.5 ? 'left' : 'right';
    return html`
      <div class="scrubber" style="--fraction:${alongRounds(this.position, this.rounds)}">
        <div class="rail"></div>
        ${this.#ticks()}
        ${
          passingAt === null
            ? nothing
            : html`<span class="passing ${side}" style="--at:${passingAt}"><span>${this.passingLabel}</span></span>`
        }
        <input
          type="range"
          aria-label="Round"
          min="0"
          max=${Math.max(this.rounds, 0.01)}
          step="0.01"
          .value=${String(Math.max(0, this.position))}
          aria-valuetext=${this.valueText}
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
    return html`
      <div class="bar" role="group" aria-label="Playback">
        <div class="transport" part="buttons">
          <button
            class="round"
            title="Step back (left arrow)"
            aria-label="Step back"
            @click=${() => this.emit('ripple-step', { by: -1 })}
          >
            <svg viewBox="0 0 20 20" aria-hidden="true"><path d="M5 4v12M16 4 8 10l8 6z"></path></svg>
          </button>
          <button
            class="round play"
            title=${this.playing ? 'Pause (Space)' : 'Play (Space)'}
            aria-label=${this.playing ? 'Pause' : 'Play'}
            @click=${() => this.emit('ripple-play')}
          >
            <svg viewBox="0 0 20 20" aria-hidden="true">
              <path d=${this.playing ? 'M5.5 4h3v12h-3zM11.5 4h3v12h-3z' : 'm6 3.5 11 6.5-11 6.5z'}></path>
            </svg>
          </button>
          <button
            class="round"
            title="Step (right arrow)"
            aria-label="Step"
            @click=${() => this.emit('ripple-step', { by: 1 })}
          >
            <svg viewBox="0 0 20 20" aria-hidden="true"><path d="M15 4v12M4 4l8 6-8 6z"></path></svg>
          </button>
        </div>
        ${this.#scrubber()}
        <div class="summary"><slot name="summary"></slot></div>
        <div class="chance">
          <button
            title="Play this chance again from the start (R)"
            aria-label="Same chance again"
            @click=${() => this.emit('ripple-replay')}
          >
            <span class="long">Same chance again</span><span class="short" aria-hidden="true">Again</span>
          </button>
          <button
            title="Draw all chance anew (N)"
            ?disabled=${!this.chance}
            @click=${() => this.emit('ripple-new-chance')}
          >
            New chance
          </button>
          <label class="speed">
            <span class="visually-hidden">Speed</span>
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
