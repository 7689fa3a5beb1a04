import { scaleLinear } from 'd3-scale';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { formatCount, formatMoney } from '../numbers/format-number.ts';
import { RippleElement, type PropertyTable } from '../ripple-element.ts';
import { chartStyles } from '../theme/chart.styles.ts';
import { theme } from '../theme/theme.styles.ts';
import { costTableStyles } from './ripple-cost-table.styles.ts';

/** Cost of one arm; amounts are null where no cost was given. */
export interface ArmCost {
  readonly arm: 'shared' | 'broadcast';
  readonly name: string;
  /** Different people. */
  readonly reach: number;
  /** Views. */
  readonly impressions: number;
  readonly cost: number | null;
  readonly cpm: number | null;
  readonly costPerThousandReached: number | null;
  /** Ends of 9 runs in 10 of the two ratios above, low to high; null without chance or without a cost. */
  readonly cpmRange?: CostRange | null | undefined;
  readonly costPerThousandReachedRange?: CostRange | null | undefined;
}

/** An amount in the luckiest and the unluckiest of 9 runs in 10. */
export type CostRange = readonly [low: number, high: number];

/**
 * What both arms cost per 1,000 views and per 1,000 people, side by side, as bars or as a table.
 *
 * @csspart title - The finding.
 * @csspart bars - The bars.
 * @csspart table - The table.
 * @slot controls - Buttons beside the title.
 * @slot - Below the bars, for example the break-even in words.
 */
export class RippleCostTable extends RippleElement {
  static override properties: PropertyTable<RippleCostTable> = {
    arms: { attribute: false, initial: [] },
    currency: { type: String, initial: 'USD' },
    finding: { type: String, initial: '' },
    table: { type: Boolean, initial: false },
    locale: { type: String, initial: 'en-US' },
  };

  declare arms: readonly ArmCost[];
  declare currency: string;
  declare finding: string;
  declare table: boolean;
  declare locale: string;

  static override styles: CSSResultGroup = [theme, chartStyles, costTableStyles];

  #money(amount: number | null): string {
    return amount === null ? '–' : formatMoney(amount, this.currency, this.locale);
  }

  /** "9 runs in 10: $0.16 to $0.18"; nothing where both ends look the same. */
  #range(range: CostRange | null | undefined): TemplateResult | typeof nothing {
    if (range === null || range === undefined) return nothing;
    const [low, high] = range.map((amount) => this.#money(amount));
    return low === high ? nothing : html`<span class="range">9 runs in 10: ${low} to ${high}</span>`;
  }

  #group(
    title: string,
    note: string,
    read: (arm: ArmCost) => number | null,
    readRange: (arm: ArmCost) => CostRange | null | undefined,
  ): TemplateResult {
    const most = Math.max(...this.arms.map((arm) => read(arm) ?? 0), Number.MIN_VALUE);
    const share = scaleLinear([0, most], [0, 1]);
    return html`
      <div class="group">
        <h3>${title} <span>${note}</span></h3>
        ${this.arms.map((arm) => {
          const amount = read(arm);
          return html`
            <div class="bar ${arm.arm}">
              <span>${arm.name}</span>
              <span class="space">
                ${
                  amount === null
                    ? html`<span class="none">no cost given</span>`
                    : html`<span class="fill" style="--share:${share(amount)}"></span
                        ><span>${this.#money(amount)}</span>`
                }
              </span>
              ${this.#range(readRange(arm))}
            </div>
          `;
        })}
      </div>
    `;
  }

  #table(): TemplateResult {
    const row = (name: string, read: (arm: ArmCost) => string): TemplateResult => html`
      <tr>
        <th scope="row">${name}</th>
        ${this.arms.map((arm) => html`<td>${read(arm)}</td>`)}
      </tr>
    `;
    return html`
      <table part="table">
        <thead>
          <tr>
            <th scope="col"><span class="visually-hidden">Amount</span></th>
            ${this.arms.map((arm) => html`<th scope="col">${arm.name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${row('People reached', (arm) => formatCount(arm.reach, this.locale))}
          ${row('Views', (arm) => formatCount(arm.impressions, this.locale))}
          ${row('Cost', (arm) => this.#money(arm.cost))} ${row('CPM: per 1,000 views', (arm) => this.#money(arm.cpm))}
          ${row('Per 1,000 people', (arm) => this.#money(arm.costPerThousandReached))}
        </tbody>
      </table>
    `;
  }

  override render(): TemplateResult {
    return html`
      <section>
        <header>
          <h2 part="title">${this.finding}</h2>
          <slot name="controls"></slot>
        </header>
        ${
          this.arms.length === 0
            ? nothing
            : this.table
              ? this.#table()
              : html`<div part="bars">
                  ${this.#group(
                    'Per 1,000 people',
                    'cost of reaching different people',
                    (arm) => arm.costPerThousandReached,
                    (arm) => arm.costPerThousandReachedRange,
                  )}
                  ${this.#group(
                    'CPM',
                    'cost per 1,000 views, whoever sees them',
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
