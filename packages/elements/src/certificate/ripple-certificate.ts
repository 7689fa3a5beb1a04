import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { checkText } from 'ripplecast/check';
import { number, orNull } from '../checks/check.ts';
import { formatPercent, numbersOf } from '../numbers/format-number.ts';
import { PointedBars } from '../pointed-bars.ts';
import { numeric, RippleElement, type PropertyTable } from '../ripple-element.ts';
import { chartStyles } from '../theme/chart.styles.ts';
import { piecesStyles } from '../theme/pieces.styles.ts';
import { theme } from '../theme/theme.styles.ts';
import { besideBar, valuesCard, valuesCardStyles } from '../theme/values-card.ts';
import type { Counted } from '../words/counted.ts';
import { english } from '../words/english.ts';
import { checkPlanningWords, planningWordsOf } from '../words/planning-words-of.ts';
import { certifiedRatio, lengthOf, partsOf } from './certificate-scale.ts';
import { checkCompared } from './check-compared.ts';
import type { ComparedPeople } from './compared-people.ts';
import { certificateStyles } from './ripple-certificate.styles.ts';

/**
 * How good a choice of people is: how many they reach, how many at least, and how many nobody could exceed, as one bar; other people
 * below it on the same scale.
 *
 * @remarks What is certain is full, what is likely striped and what is open an outline, so that nothing is told by colour alone. The
 * bars are one stop of the Tab key: arrow keys, Home and End go from bar to bar.
 * @csspart title - What is certified.
 * @csspart bars - The bars; each takes the focus.
 * @csspart legend - What the parts of the first bar are, with their numbers.
 * @csspart values - The card of the bar that a pointer or the keys are at.
 * @slot - Below the bars.
 */
export class RippleCertificate extends RippleElement {
  static override properties: PropertyTable<RippleCertificate> = {
    words: { attribute: false, initial: english, check: checkPlanningWords },
    reach: { ...numeric, initial: 0, check: number(0) },
    lowerBound: { ...numeric, attribute: 'lower-bound', initial: 0, check: number(0) },
    upperBound: { ...numeric, attribute: 'upper-bound', initial: 0, check: number(0) },
    confidence: { ...numeric, initial: null, check: orNull(number(0, 1)) },
    others: { attribute: false, initial: [], check: checkCompared },
    name: { type: String, initial: null, check: orNull(checkText) },
    finding: { type: String, initial: null, check: orNull(checkText) },
  };

  /** People whom the chosen reach, on average. */
  declare reach: number;
  /** They reach so many at least. */
  declare lowerBound: number;
  /** No other choice reaches more than so many. */
  declare upperBound: number;
  /** Probability with which both bounds hold, such as 0.99; null where it is not to be said. */
  declare confidence: number | null;
  /** Other people to compare with, on the same scale. */
  declare others: readonly ComparedPeople[];
  /** Who was chosen, before the bar; "the chosen" unless set. */
  declare name: string | null;
  /** The title; what is certified unless set. */
  declare finding: string | null;

  static override styles: CSSResultGroup = [theme, chartStyles, valuesCardStyles, piecesStyles, certificateStyles];

  readonly #pointed = new PointedBars(this, () => [...this.renderRoot.querySelectorAll<HTMLElement>('.row')]);

  #counted(count: number): Counted {
    return { text: numbersOf(this.numberLocale).short(count), count };
  }

  #row(
    at: number,
    kind: 'chosen' | 'compared',
    name: string,
    reach: number,
    lines: readonly string[],
    pieces: TemplateResult,
  ): TemplateResult {
    const isPointed = this.#pointed.at === at;
    return html`<li
      class="row ${kind}"
      aria-label=${lines.join('; ')}
      tabindex=${this.#pointed.tabIndexOf(at, 1 + this.others.length)}
      @pointerenter=${() => this.#pointed.come(at)}
      @pointerleave=${this.#pointed.leave}
      @focus=${() => this.#pointed.come(at)}
      @blur=${this.#pointed.leave}
      @keydown=${(event: KeyboardEvent) => this.#pointed.key(event, at)}
    >
      <span class="name" aria-hidden="true">${name}</span>
      <span class="track" aria-hidden="true">${pieces}</span>
      <span class="number" aria-hidden="true">${this.#counted(reach).text}</span>
      ${isPointed ? valuesCard(lines, besideBar(at)) : nothing}
    </li>`;
  }

  #bars(): TemplateResult {
    const words = planningWordsOf(this.words).certificate;
    const { reach, lowerBound, upperBound, others } = this;
    const length = lengthOf(
      this,
      others.map((other) => other.reach),
    );
    const parts = partsOf(this, length);
    const name = this.name ?? words.chosen;
    const said = {
      sure: words.atLeast(this.#counted(lowerBound)),
      likely: words.about(this.#counted(reach)),
      open: words.atMost(this.#counted(upperBound)),
    };
    const kinds = ['sure', 'likely', 'open'] as const;
    const piece = (kind: string, share: number): TemplateResult | typeof nothing =>
      share > 0 ? html`<span class="piece ${kind}" style="--share:${share}"></span>` : nothing;
    return html`
      <ol part="bars">
        ${this.#row(
          0,
          'chosen',
          name,
          reach,
          [words.reached({ name, people: this.#counted(reach) }), said.sure, said.open],
          html`${kinds.map((kind) => piece(kind, parts[kind]))}`,
        )}
        ${others.map((other, at) =>
          this.#row(
            at + 1,
            'compared',
            other.name,
            other.reach,
            [words.reached({ name: other.name, people: this.#counted(other.reach) })],
            html`${piece('other', other.reach / length)}`,
          ),
        )}
      </ol>
      <ul class="legend" part="legend" aria-hidden="true">
        ${kinds.map((kind) => html`<li><span class="swatch ${kind}"></span>${said[kind]}</li>`)}
        ${
          this.confidence === null
            ? nothing
            : html`<li>${words.confidence(formatPercent(this.confidence, this.numberLocale))}</li>`
        }
      </ul>
    `;
  }

  override render(): TemplateResult {
    const words = planningWordsOf(this.words).certificate;
    const isNobody = this.reach === 0;
    const certified = words.certified(formatPercent(certifiedRatio(this), this.numberLocale));
    return html`
      <section>
        <h2 part="title">${this.finding ?? (isNobody ? nothing : certified)}</h2>
        ${isNobody ? html`<p class="nobody">${words.nobody}</p>` : this.#bars()}
        <slot></slot>
      </section>
    `;
  }
}
