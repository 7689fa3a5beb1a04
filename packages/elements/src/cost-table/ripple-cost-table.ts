import { scaleLinear } from 'd3-scale';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { checkBoolean, checkText } from 'ripplecast/check';
import type { ResultDocument } from 'ripplecast/scenario';
import { currency, listOf, orNull } from '../checks/check.ts';
import { formatCount, formatMoney, numbersOf } from '../numbers/format-number.ts';
import { PointedBars } from '../pointed-bars.ts';
import { broadcastWords } from '../results/broadcast-of-result.ts';
import { checkArmCost } from '../results/check-arm-cost.ts';
import { checkResult } from '../results/check-result.ts';
import { costArms, type ArmCost, type CostRange } from '../results/costs-of-result.ts';
import { RippleElement, type PropertyTable } from '../ripple-element.ts';
import { chartStyles } from '../theme/chart.styles.ts';
import { theme } from '../theme/theme.styles.ts';
import { besideBar, valuesCard, valuesCardStyles } from '../theme/values-card.ts';
import { costTableStyles } from './ripple-cost-table.styles.ts';

/**
 * What both arms cost per 1,000 views and per 1,000 people, side by side, as bars or as a table.
 *
 * @csspart title - The finding.
 * @csspart bars - The bars; each takes the focus.
 * @csspart values - The card of the bar that a pointer or the keys are at.
 * @csspart table - The table.
 * @slot controls - Buttons beside the title.
 * @slot - Below the bars, for example the break-even in words.
 */
export class RippleCostTable extends RippleElement {
  static override properties: PropertyTable<RippleCostTable> = {
    result: { attribute: false, initial: null, check: orNull(checkResult) },
    arms: { attribute: false, initial: null, check: orNull(listOf(checkArmCost)) },
    currency: { type: String, initial: null, check: orNull(currency) },
    finding: { type: String, initial: null, check: orNull(checkText) },
    table: { type: Boolean, initial: false, check: checkBoolean },
  };

  /** A result of `compare` or `simulate`, or its document: everything that is null below is taken from it. */
  declare result: ResultDocument | null;
  /** What each arm costs, in the order in which they are shown. */
  declare arms: readonly ArmCost[] | null;
  /** Three letters; null for that of the result, or `USD`. */
  declare currency: string | null;
  /** The title. */
  declare finding: string | null;
  /** Whether the amounts are listed instead of drawn. */
  declare table: boolean;

  static override styles: CSSResultGroup = [theme, chartStyles, valuesCardStyles, costTableStyles];

  readonly #pointed = new PointedBars(this, () => [...this.renderRoot.querySelectorAll<HTMLElement>('.bar')]);

  /** Those that the page set, else those of the result. */
  get #arms(): readonly ArmCost[] {
    const { result, words } = this;
    if (this.arms !== null || result === null) return this.arms ?? [];
    return costArms(result, {
      shared: words.costTable.sharing,
      broadcast: broadcastWords(result, words)?.heading ?? '',
    });
  }

  get #currency(): string {
    return this.currency ?? this.result?.provenance.scenario.currency ?? 'USD';
  }

  get #finding(): string {
    const { result, words } = this;
    if (this.finding !== null || result === null) return this.finding ?? '';
    const { money } = numbersOf(this.numberLocale);
    const [cost, other] = [result.cascade, result.broadcast].map((arm) => arm?.costPerThousandReached ?? null);
    if (cost === null || cost === undefined) return words.findings.noCost;
    const amount = money(cost, this.#currency);
    const buy = broadcastWords(result, words);
    if (buy === null || other === null || other === undefined) return words.findings.costs(amount);
    return words.findings.costsBeside({ amount, broadcast: buy.name, other: money(other, this.#currency) });
  }

  #money(amount: number | null): string {
    return amount === null ? '–' : formatMoney(amount, this.#currency, this.numberLocale);
  }

  /** Both ends as they are written: the same where there is no range that is worth a word. */
  #ends(range: CostRange | null | undefined): { readonly low: string; readonly high: string } {
    const [low = '', high = ''] = range?.map((amount) => this.#money(amount)) ?? [];
    return { low, high };
  }

  /** What an amount is made of: what the arm costs in all, and how many it reaches. */
  #more({ cost, reach, impressions }: ArmCost): readonly string[] {
    const words = this.words.costTable;
    return [
      ...(cost === null ? [] : [`${words.cost}: ${this.#money(cost)}`]),
      `${words.reached}: ${formatCount(reach, this.numberLocale)}`,
      `${words.views}: ${formatCount(impressions, this.numberLocale)}`,
    ];
  }

  #group(
    title: string,
    note: string,
    first: number,
    read: (arm: ArmCost) => number | null,
    readRange: (arm: ArmCost) => CostRange | null | undefined,
  ): TemplateResult {
    const arms = this.#arms;
    const most = Math.max(...arms.map((arm) => read(arm) ?? 0), Number.MIN_VALUE);
    const share = scaleLinear([0, most], [0, 1]);
    const pointed = arms[(this.#pointed.at ?? -1) - first];
    const end = pointed === undefined ? null : read(pointed);
    return html`
      <h3 id="group-${first}">${title} <span>(${note})</span></h3>
      <div class="group" role="list" aria-labelledby="group-${first}">
        ${arms.map((arm, i) => {
          const amount = read(arm);
          const at = first + i;
          const { low, high } = this.#ends(readRange(arm));
          const range = low === high ? [] : [this.words.costTable.range({ low, high })];
          return html`
            <div
              class="bar ${arm.arm}"
              role="listitem"
              tabindex=${this.#pointed.tabIndexOf(at, 2 * arms.length)}
              aria-description=${this.#more(arm).join('. ')}
              @pointerenter=${() => this.#pointed.come(at)}
              @pointerleave=${this.#pointed.leave}
              @focus=${() => this.#pointed.come(at)}
              @blur=${this.#pointed.leave}
              @keydown=${(event: KeyboardEvent) => this.#pointed.key(event, at)}
            >
              <span>${arm.name}</span>
              <span class="space">
                ${
                  amount === null
                    ? html`<span class="none">${this.words.costTable.noCost}</span>`
                    : html`<span class="fill" style="--share:${share(amount)}"></span
                        ><span>${this.#money(amount)}</span>`
                }
                ${end === null ? nothing : html`<span class="cross" style="--share:${share(end)}"></span>`}
              </span>
              ${range.map((said) => html`<span class="range">${said}</span>`)}
              ${
                this.#pointed.at === at
                  ? valuesCard([`${arm.name}: ${this.#money(amount)}`, ...range, ...this.#more(arm)], besideBar(i))
                  : nothing
              }
            </div>
          `;
        })}
      </div>
    `;
  }

  #table(): TemplateResult {
    const words = this.words.costTable;
    const row = (name: string, read: (arm: ArmCost) => string): TemplateResult => html`
      <tr>
        <th scope="row">${name}</th>
        ${this.#arms.map((arm) => html`<td>${read(arm)}</td>`)}
      </tr>
    `;
    return html`
      <table part="table">
        <thead>
          <tr>
            <th scope="col"><span class="visually-hidden">${words.amount}</span></th>
            ${this.#arms.map((arm) => html`<th scope="col">${arm.name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${row(words.reached, (arm) => formatCount(arm.reach, this.numberLocale))}
          ${row(words.views, (arm) => formatCount(arm.impressions, this.numberLocale))}
          ${row(words.cost, (arm) => this.#money(arm.cost))} ${row(words.cpmRow, (arm) => this.#money(arm.cpm))}
          ${row(words.perPeopleRow, (arm) => this.#money(arm.costPerThousandReached))}
        </tbody>
      </table>
    `;
  }

  override render(): TemplateResult {
    const words = this.words.costTable;
    return html`
      <section>
        <header>
          <h2 part="title">${this.#finding}</h2>
          <slot name="controls"></slot>
        </header>
        ${
          this.#arms.length === 0
            ? nothing
            : this.table
              ? this.#table()
              : html`<div part="bars">
                  ${this.#group(
                    words.perPeople,
                    words.perPeopleNote,
                    0,
                    (arm) => arm.costPerThousandReached,
                    (arm) => arm.costPerThousandReachedRange,
                  )}
                  ${this.#group(
                    words.cpm,
                    words.cpmNote,
                    this.#arms.length,
                    (arm) => arm.cpm,
                    (arm) => arm.cpmRange,
                  )}
                </div>`
        }
        <slot></slot>
      </section>
    `;
  }
}
