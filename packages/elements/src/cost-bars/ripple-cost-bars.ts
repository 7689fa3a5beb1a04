import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { checkBoolean } from 'ripplecast/check';
import type { ResultDocument } from 'ripplecast/scenario';
import { currency, listOf, orNull } from '../checks/check.ts';
import { formatCount, formatMoney } from '../numbers/format-number.ts';
import { PointedBars } from '../pointed-bars.ts';
import { broadcastWords } from '../results/broadcast-of-result.ts';
import { checkBarCost } from '../results/check-arm-cost.ts';
import { checkResult } from '../results/check-result.ts';
import { costArms, type BarCost } from '../results/costs-of-result.ts';
import { RippleElement, type PropertyTable } from '../ripple-element.ts';
import { theme } from '../theme/theme.styles.ts';
import { besideBar, valuesCard, valuesCardStyles } from '../theme/values-card.ts';
import { costBarsScale } from './cost-bars-scale.ts';
import { costBarsStyles } from './ripple-cost-bars.styles.ts';

/**
 * What 1,000 people cost, each counted once, by sharing and by the buy: two bars on one scale from 0, and between which amounts 9
 * runs in 10 of sharing lie.
 *
 * @remarks A range that goes far beyond the bars ends in an arrow; its ends are written out. A pointer, or the arrow keys, bring the values of
 * a bar, and a line where it ends through the other; Escape takes them away.
 * @csspart title - What the bars are.
 * @csspart bars - The bars; each takes the focus.
 * @csspart values - The card of the bar that a pointer or the keys are at.
 * @slot - Below the bars, for example what decides the comparison; not where it is `compact`.
 */
export class RippleCostBars extends RippleElement {
  static override properties: PropertyTable<RippleCostBars> = {
    result: { attribute: false, initial: null, check: orNull(checkResult) },
    arms: { attribute: false, initial: null, check: orNull(listOf(checkBarCost)) },
    currency: { type: String, initial: null, check: orNull(currency) },
    compact: { type: Boolean, reflect: true, initial: false, check: checkBoolean },
  };

  /** A result of `compare` or `simulate`, or its document: everything that is null below is taken from it. */
  declare result: ResultDocument | null;
  /** What each arm costs, in the order in which they are shown. */
  declare arms: readonly BarCost[] | null;
  /** Three letters; null for that of the result, or `USD`. */
  declare currency: string | null;
  /** Whether there is little room: title, two bars and the range in 80 pixels, from 16 rem of width on, where the type is as large as browsers have it. */
  declare compact: boolean;

  static override styles: CSSResultGroup = [theme, valuesCardStyles, costBarsStyles];

  readonly #pointed = new PointedBars(this, () => [...this.renderRoot.querySelectorAll<HTMLElement>('li')]);

  /** Those that the page set, else those of the result, sharing first. */
  get #arms(): readonly BarCost[] {
    const { result, words } = this;
    if (this.arms !== null || result === null) return this.arms ?? [];
    const names = { shared: words.costBars.sharing, broadcast: broadcastWords(result, words)?.short ?? '' };
    return costArms(result, names).toReversed();
  }

  #money(amount: number): string {
    return formatMoney(amount, this.currency ?? this.result?.provenance.scenario.currency ?? 'USD', this.numberLocale);
  }

  /** "$0.17", or why there is no amount. */
  #amount({ costPerThousandReached: amount, cost }: BarCost): string {
    if (amount !== null) return this.#money(amount);
    return cost === null ? this.words.costBars.noCost : this.words.costBars.nobodyReached;
  }

  /** "9 runs in 10: between $0.16 and $0.18"; null where both ends look the same. */
  #range({ costPerThousandReached: amount, costPerThousandReachedRange: range }: BarCost): string | null {
    const [low, high] = range?.map((end) => this.#money(end)) ?? [];
    if (amount === null || low === undefined || high === undefined || low === high) return null;
    return this.words.costBars.range({ low, high });
  }

  /** What else is known of an arm: what it costs in all, and how many people it reaches. */
  #more({ cost, reach }: BarCost): readonly string[] {
    const words = this.words.costTable;
    return [
      ...(cost === null ? [] : [`${words.cost}: ${this.#money(cost)}`]),
      ...(reach === undefined ? [] : [`${words.reached}: ${formatCount(reach, this.numberLocale)}`]),
    ];
  }

  override render(): TemplateResult {
    const words = this.words.costBars;
    const arms = this.#arms;
    const scale = costBarsScale(arms);
    const end = scale[this.#pointed.at ?? -1]?.length ?? null;
    const digits = Math.max(0, ...arms.map((arm) => this.#amount(arm).length));
    return html`
      <p part="title">${words.title} <span>(${words.note})</span></p>
      <ul part="bars" style="--digits:${digits}">
        ${arms.map((arm, at) => {
          const range = this.#range(arm);
          const bar = scale[at];
          return html`<li
            class=${arm.arm}
            tabindex=${this.#pointed.tabIndexOf(at, arms.length)}
            aria-description=${this.#more(arm).join('. ')}
            @pointerenter=${() => this.#pointed.come(at)}
            @pointerleave=${this.#pointed.leave}
            @focus=${() => this.#pointed.come(at)}
            @blur=${this.#pointed.leave}
            @keydown=${(event: KeyboardEvent) => this.#pointed.key(event, at)}
          >
            <span class="name">${arm.name}</span>
            <span class="space">
              ${
                bar === undefined || bar.length === null
                  ? nothing
                  : html`<span class="fill" style="--share:${bar.length}"></span>`
              }
              <span class="amount ${arm.costPerThousandReached === null ? 'none' : ''}">${this.#amount(arm)}</span>
              ${
                range === null || bar === undefined || bar.range === null
                  ? nothing
                  : html`<span
                      class="spread ${bar.range.isCut ? 'cut' : ''}"
                      style="--from:${bar.range.from};--to:${bar.range.to}"
                    ></span>`
              }
              ${end === null ? nothing : html`<span class="cross" style="--share:${end}"></span>`}
            </span>
            ${range === null ? nothing : html`<span class="range">${range}</span>`}
            ${
              this.#pointed.at === at
                ? valuesCard(
                    [`${arm.name}: ${this.#amount(arm)}`, ...(range === null ? [] : [range]), ...this.#more(arm)],
                    besideBar(at),
                  )
                : nothing
            }
          </li>`;
        })}
      </ul>
      <slot></slot>
    `;
  }
}
