import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { checkText } from 'ripplecast/check';
import { number, orNull, whole } from '../checks/check.ts';
import { fallingCounts } from '../checks/falling-counts.ts';
import { formatPercent, numbersOf } from '../numbers/format-number.ts';
import { PointedBars } from '../pointed-bars.ts';
import { numeric, RippleElement, type PropertyTable } from '../ripple-element.ts';
import { chartStyles } from '../theme/chart.styles.ts';
import { theme } from '../theme/theme.styles.ts';
import { besideBar, valuesCard, valuesCardStyles } from '../theme/values-card.ts';
import type { Counted } from '../words/counted.ts';
import { english } from '../words/english.ts';
import { checkPlanningWords, planningWordsOf } from '../words/planning-words-of.ts';
import { frequencyBarsStyles } from './ripple-frequency-bars.styles.ts';

/** Expected numbers of people below this are nobody. */
const FEWEST = 0.5;
/** Smaller parts of everyone have more zeros than anybody reads; the card has them. */
const SMALLEST = 1e-5;

/**
 * How many people see a spot how often or oftener, from once or more on: a bar for each number of times, on one scale from 0.
 *
 * @remarks One stop of the Tab key: arrow keys, Home and End go from bar to bar. The card says how many see it exactly so often.
 * @csspart title - The finding, or what the bars are.
 * @csspart bars - The bars; each takes the focus.
 * @csspart values - The card of the bar that a pointer or the keys are at.
 * @slot - Below the bars.
 */
export class RippleFrequencyBars extends RippleElement {
  static override properties: PropertyTable<RippleFrequencyBars> = {
    words: { attribute: false, initial: english, check: checkPlanningWords },
    kPlusReach: { attribute: false, initial: [], check: fallingCounts },
    universe: { ...numeric, initial: null, check: orNull(number(0)) },
    effective: { ...numeric, initial: null, check: orNull(whole(1)) },
    finding: { type: String, initial: null, check: orNull(checkText) },
  };

  /** People reached once or more, twice or more, and so on: entry k − 1 has those who see it k times or more. */
  declare kPlusReach: readonly number[];
  /** Everyone, of whom parts are said; null for no parts. */
  declare universe: number | null;
  /** From how often on a spot counts as noticed: that bar is marked; null for none. */
  declare effective: number | null;
  /** The title. */
  declare finding: string | null;

  static override styles: CSSResultGroup = [theme, chartStyles, valuesCardStyles, frequencyBarsStyles];

  readonly #pointed = new PointedBars(this, () => [...this.renderRoot.querySelectorAll<HTMLElement>('li')]);

  #counted(count: number): Counted {
    return { text: numbersOf(this.numberLocale).count(count), count };
  }

  #share(count: number): string | null {
    const { universe } = this;
    return universe === null || universe === 0 ? null : formatPercent(count / universe, this.numberLocale);
  }

  /** What is said of a bar: how many see it so often or oftener, how many exactly so often. */
  #lines(at: number): readonly string[] {
    const words = planningWordsOf(this.words).frequencyBars;
    const reach = this.kPlusReach[at] ?? 0;
    const oftener = this.kPlusReach[at + 1];
    const times = at + 1;
    return [
      words.people({ times, people: this.#counted(reach), share: this.#share(reach) }),
      ...(oftener === undefined || reach === 0
        ? []
        : [words.exactly({ times, people: this.#counted(reach - oftener) })]),
      ...(times === this.effective ? [words.effective] : []),
    ];
  }

  override render(): TemplateResult {
    const words = planningWordsOf(this.words).frequencyBars;
    const counts = this.kPlusReach;
    const most = Math.max(counts[0] ?? 0, Number.MIN_VALUE);
    const texts = counts.map((count) => ({
      number: count < FEWEST ? words.nobody : this.#counted(count).text,
      share: count < FEWEST || count / (this.universe ?? 0) < SMALLEST ? null : this.#share(count),
    }));
    const digits = Math.max(
      0,
      ...texts.map(({ number: text, share }) => text.length + (share === null ? 0 : share.length + 2)),
    );
    const names = Math.max(0, ...counts.map((_, at) => words.atLeast(at + 1).length));
    const { at: pointed } = this.#pointed;
    const end = pointed === null ? null : (counts[pointed] ?? 0) / most;
    return html`
      <section>
        <header>
          <h2 part="title">${this.finding ?? words.title}</h2>
        </header>
        <ol part="bars" class=${this.effective === null ? '' : 'marked'} style="--digits:${digits};--names:${names}">
          ${counts.map((count, at) => {
            const [line = '', ...more] = this.#lines(at);
            return html`<li
              class=${at + 1 === this.effective ? 'effective' : ''}
              tabindex=${this.#pointed.tabIndexOf(at, counts.length)}
              aria-label=${line}
              aria-description=${more.length === 0 ? nothing : more.join('. ')}
              @pointerenter=${() => this.#pointed.come(at)}
              @pointerleave=${this.#pointed.leave}
              @focus=${() => this.#pointed.come(at)}
              @blur=${this.#pointed.leave}
              @keydown=${(event: KeyboardEvent) => this.#pointed.key(event, at)}
            >
              <span class="name">${words.atLeast(at + 1)}</span>
              <span class="space">
                ${count < FEWEST ? nothing : html`<span class="fill" style="--share:${count / most}"></span>`}
                <span class="number ${count < FEWEST ? 'none' : ''}"
                  >${texts[at]?.number}${texts[at]?.share == null ? nothing : html`<span class="share">${texts[at].share}</span>`}</span
                >
                ${end === null ? nothing : html`<span class="cross" style="--share:${end}"></span>`}
              </span>
              ${pointed === at ? valuesCard([line, ...more], besideBar(at)) : nothing}
            </li>`;
          })}
        </ol>
        <slot></slot>
      </section>
    `;
  }
}
