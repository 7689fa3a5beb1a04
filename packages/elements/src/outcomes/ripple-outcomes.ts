import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { checkText } from 'ripplecast/check';
import { listOf, number, objectWith, orMissing, orNull, whole, type Check } from '../checks/check.ts';
import { formatCount, formatWhole } from '../numbers/format-number.ts';
import { formatPeopleRange } from '../numbers/format-people.ts';
import { ObservedSize } from '../observed-size.ts';
import { broadcastWords } from '../results/broadcast-of-result.ts';
import { checkResult } from '../results/check-result.ts';
import { runsOfResult, type ResultWithRuns } from '../results/runs-of-result.ts';
import { numeric, RippleElement, type PropertyTable } from '../ripple-element.ts';
import { theme } from '../theme/theme.styles.ts';
import type { Counted } from '../words/counted.ts';
import { orderOfOutcomes, splitOfOutcomes } from './outcome-order.ts';
import { outcomePitch, outcomeScale, type OutcomeScale } from './outcome-scale.ts';
import { outcomesStyles } from './ripple-outcomes.styles.ts';

/** Bars of at least so many pixels have a gap between them. */
const WITH_GAPS = 3;
/** How far the keys go along the strip. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
  Home: -Infinity,
  End: Infinity,
};

const runs: Check = objectWith({ outcomes: orMissing(objectWith({ reach: listOf(number(0)) })) });
const checkResultWithRuns: Check = (name, value) => {
  checkResult(name, value);
  runs(name, value);
};

/**
 * What up to 100 runs of one scenario reach: a bar for each, in order of luck, with the run in the middle, the buy, and the run
 * that is shown. Where runs split in two worlds, both are named.
 *
 * @remarks One stop of the Tab key: arrow keys, Page Up, Page Down, Home and End go from run to run, Enter and Space choose. A pointer
 * chooses the nearest run. Lengths start at 0 on one scale.
 * @fires {CustomEvent<{ readonly index: number }>} ripple-outcome - A run was chosen, by its place among the outcomes.
 * @csspart groups - What the runs reach, of both worlds where they split.
 * @csspart strip - The bars.
 * @csspart run - The run that a pointer or the keys are at, or that is shown.
 * @cssprop --ripple-outcomes-height - Height of the longest bar; 8.5rem unless set.
 */
export class RippleOutcomes extends RippleElement {
  static override properties: PropertyTable<RippleOutcomes> = {
    result: { attribute: false, initial: null, check: orNull(checkResultWithRuns) },
    outcomes: { attribute: false, initial: null, check: orNull(listOf(number(0))) },
    universe: { ...numeric, initial: null, check: orNull(number(0)) },
    broadcast: { ...numeric, initial: null, check: orNull(number(0)) },
    broadcastLabel: { type: String, attribute: 'broadcast-label', initial: null, check: orNull(checkText) },
    selected: { ...numeric, initial: null, check: orNull(whole()) },
    highest: { ...numeric, initial: null, check: orNull(number(0)) },
  };

  /** A result of `compare` or `simulate`: everything that is null below is taken from it. Its document has no runs. */
  declare result: ResultWithRuns | null;
  /** People reached by each run, in the order of the runs; the first 100 are shown. */
  declare outcomes: ArrayLike<number> | null;
  /** Everyone: the upper end of the scale, where runs come near. */
  declare universe: number | null;
  /** Reach of the buy. */
  declare broadcast: number | null;
  /** What the buy is called. */
  declare broadcastLabel: string | null;
  /** Place among the outcomes of the run that is shown; null for none. */
  declare selected: number | null;
  /** People at the upper end of the scale at least, so that strips beside one another compare; null for those of the best run. */
  declare highest: number | null;
  /** Place in the strip that a pointer or the keys are at. */
  #at: number | null = null;
  readonly #plot = new ObservedSize(this, () => this.renderRoot.querySelector('.room'));

  static override styles: CSSResultGroup = [theme, outcomesStyles];

  /** A run that is gone is not pointed at. */
  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('outcomes') || changed.has('result')) this.#at = null;
  }

  /** What the page set, else what the result has. */
  get #shown(): ShownOutcomes {
    const { result, words } = this;
    const outcomes = this.outcomes ?? (result === null ? [] : runsOfResult(result));
    const order = orderOfOutcomes(outcomes);
    const reach = order.map((run) => outcomes[run] ?? 0);
    const broadcast = this.broadcast ?? result?.broadcast?.reach ?? null;
    const universe = this.universe ?? result?.provenance.scenario.universe ?? null;
    return {
      order,
      reach,
      broadcast,
      name: this.broadcastLabel ?? (result === null ? '' : (broadcastWords(result, words)?.short ?? '')),
      scale: outcomeScale(Math.max(reach.at(-1) ?? 0, this.highest ?? 0), broadcast, universe),
      split: splitOfOutcomes(outcomes),
    };
  }

  #people(count: number): Counted {
    return { text: formatCount(count, this.numberLocale), count };
  }

  #runs(count: number): Counted {
    return { text: formatWhole(count, this.numberLocale), count };
  }

  /** "Run 13: 295 million people". */
  #runText({ order, reach }: ShownOutcomes, at: number): string {
    const run = formatWhole((order[at] ?? 0) + 1, this.numberLocale);
    return this.words.outcomes.run({ run, people: this.#people(reach[at] ?? 0) });
  }

  #choose({ order }: ShownOutcomes, at: number): void {
    const index = order[at];
    if (index !== undefined) this.emit('ripple-outcome', { index });
  }

  /** Points at a place in the strip; at none with null. */
  #point(at: number | null): void {
    if (at === this.#at) return;
    this.#at = at;
    this.requestUpdate();
  }

  /** Place of the run that is shown. */
  #selectedPlace({ order }: ShownOutcomes): number | null {
    const at = this.selected === null ? -1 : order.indexOf(this.selected);
    return at === -1 ? null : at;
  }

  /** Width of a run, in pixels. */
  #pitch(count: number): number {
    return outcomePitch(this.#plot.size?.width ?? 0, count);
  }

  get #isRightToLeft(): boolean {
    return getComputedStyle(this).direction === 'rtl';
  }

  #key(event: KeyboardEvent, shown: ShownOutcomes): void {
    const step = STEPS[event.key];
    const at = this.#at ?? this.#selectedPlace(shown);
    if (step !== undefined) {
      const isAcross = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
      const on = isAcross && this.#isRightToLeft ? -step : step;
      const from = at ?? (on > 0 ? -1 : shown.order.length);
      this.#point(Math.max(0, Math.min(shown.order.length - 1, from + on)));
    } else if ((event.key === 'Enter' || event.key === ' ') && at !== null) this.#choose(shown, at);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** The run below a pointer. */
  #placeOf(event: PointerEvent, { order }: ShownOutcomes): number {
    const { left, right, width } = (event.currentTarget as HTMLElement).getBoundingClientRect();
    const along = this.#isRightToLeft ? right - event.clientX : event.clientX - left;
    return Math.max(0, Math.min(order.length - 1, Math.floor((order.length * along) / width)));
  }

  #groups({ reach, split }: ShownOutcomes): readonly string[] {
    const words = this.words.outcomes;
    const people = (group: readonly number[]): string =>
      formatPeopleRange(group[0] ?? 0, group.at(-1) ?? 0, this.words, this.numberLocale);
    if (split === null) return [words.all({ runs: this.#runs(reach.length), people: people(reach) })];
    const all = this.#runs(reach.length).text;
    return [reach.slice(0, split), reach.slice(split)].map((group) =>
      words.group({ runs: this.#runs(group.length), all, people: people(group) }),
    );
  }

  #broadcastLine({ broadcast, name, scale }: ShownOutcomes): TemplateResult | typeof nothing {
    if (broadcast === null) return nothing;
    const words = this.words.outcomes;
    const facts = { broadcast: name, people: formatCount(broadcast, this.numberLocale) };
    return scale.holdsBroadcast
      ? html`<p class="broadcast" style="--at:${broadcast / scale.top}"><span>${words.broadcast(facts)}</span></p>`
      : html`<p class="broadcast above" style="--at:1"><span>${words.broadcastAbove(facts)} ↑</span></p>`;
  }

  #strip(shown: ShownOutcomes): TemplateResult {
    const words = this.words.outcomes;
    const { order, reach, scale } = shown;
    const selected = this.#selectedPlace(shown);
    const pitch = this.#pitch(order.length);
    const active = this.#at ?? selected;
    return html`
      <div
        class="strip ${pitch < WITH_GAPS ? 'close' : ''}"
        part="strip"
        role="listbox"
        tabindex="0"
        aria-orientation="horizontal"
        aria-label=${words.label(this.#runs(order.length))}
        aria-activedescendant=${active === null ? nothing : `run-${active}`}
        style="--pitch:${pitch}px"
        @keydown=${(event: KeyboardEvent) => this.#key(event, shown)}
        @pointermove=${(event: PointerEvent) => this.#point(this.#placeOf(event, shown))}
        @pointerdown=${(event: PointerEvent) => this.#point(this.#placeOf(event, shown))}
        @pointerleave=${() => this.#point(null)}
        @click=${(event: PointerEvent) => this.#choose(shown, this.#placeOf(event, shown))}
        @blur=${() => this.#point(null)}
      >
        ${reach.map(
          (people, at) =>
            html`<span
              role="option"
              id="run-${at}"
              class=${at === this.#at ? 'active' : ''}
              aria-selected=${at === selected ? 'true' : 'false'}
              aria-label=${this.#runText(shown, at)}
              style="--reach:${people / scale.top}"
            ></span>`,
        )}
      </div>
    `;
  }

  override render(): TemplateResult {
    const words = this.words.outcomes;
    const shown = this.#shown;
    const { order, reach, scale, split } = shown;
    if (order.length === 0) return html`<p part="run" class="none">${words.none}</p>`;
    const at = this.#at ?? this.#selectedPlace(shown);
    const middle = this.#people(reach[Math.ceil(reach.length / 2) - 1] ?? 0);
    return html`
      <div class="groups ${split === null ? '' : 'two'}" part="groups">
        ${this.#groups(shown).map((group) => html`<span>${group}</span>`)}
      </div>
      <div class="plot">
        <div class="axis" aria-hidden="true">
          ${scale.ticks.map((tick) => html`<span style="--at:${tick / scale.top}">${formatCount(tick, this.numberLocale)}</span>`)}
        </div>
        <div class="room">
          <div class="grid" aria-hidden="true">
            ${scale.ticks.map((tick) => html`<i style="--at:${tick / scale.top}"></i>`)}
          </div>
          ${this.#broadcastLine(shown)} ${this.#strip(shown)}
        </div>
        <div class="foot" style="--strip:${this.#pitch(order.length) * order.length}px">
          <span>${words.least}</span><span class="median">${words.median(middle)}</span><span>${words.most}</span>
        </div>
      </div>
      <p part="run">${at === null ? words.choose(this.#runs(order.length)) : this.#runText(shown, at)}</p>
    `;
  }
}

/** The runs in order of luck, and what they are measured by. */
interface ShownOutcomes {
  /** Places among the outcomes. */
  readonly order: readonly number[];
  /** People reached, in that order. */
  readonly reach: readonly number[];
  readonly broadcast: number | null;
  /** Of the buy. */
  readonly name: string;
  readonly scale: OutcomeScale;
  /** Runs in the lower of two worlds. */
  readonly split: number | null;
}
