import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { checkText } from 'ripplecast/check';
import { number, orNull } from '../checks/check.ts';
import { formatPercent, numbersOf } from '../numbers/format-number.ts';
import { PointedBars } from '../pointed-bars.ts';
import { numeric, RippleElement, type PropertyTable } from '../ripple-element.ts';
import { chartStyles } from '../theme/chart.styles.ts';
import { piecesStyles } from '../theme/pieces.styles.ts';
import { theme } from '../theme/theme.styles.ts';
import { valuesCard, valuesCardStyles } from '../theme/values-card.ts';
import type { Counted } from '../words/counted.ts';
import { english } from '../words/english.ts';
import { checkPlanningWords, planningWordsOf } from '../words/planning-words-of.ts';
import { partsBarStyles } from './ripple-parts-bar.styles.ts';

/** The parts from the start of the bar to its end: what both reach lies between what one alone does. */
const kinds = ['televisionOnly', 'both', 'postsOnly'] as const;

/**
 * Whom a campaign reaches by television only, by both, and by posts only: one bar of three parts, with their numbers below.
 *
 * @remarks What both reach has the stripes of both colours, so that nothing is told by colour alone. The parts are one stop of the
 * Tab key: arrow keys, Home and End go from part to part.
 * @csspart title - The finding.
 * @csspart bar - The bar; each of its parts takes the focus.
 * @csspart legend - What the parts are, with their numbers.
 * @csspart values - The card of the part that a pointer or the keys are at.
 * @slot - Below the bar.
 */
export class RipplePartsBar extends RippleElement {
  static override properties: PropertyTable<RipplePartsBar> = {
    words: { attribute: false, initial: english, check: checkPlanningWords },
    televisionOnly: { ...numeric, attribute: 'television-only', initial: 0, check: number(0) },
    both: { ...numeric, initial: 0, check: number(0) },
    postsOnly: { ...numeric, attribute: 'posts-only', initial: 0, check: number(0) },
    finding: { type: String, initial: null, check: orNull(checkText) },
  };

  /** People reached by television and by no post. */
  declare televisionOnly: number;
  /** People reached by television and by a post. */
  declare both: number;
  /** People reached by a post and not by television. */
  declare postsOnly: number;
  /** The title. */
  declare finding: string | null;

  static override styles: CSSResultGroup = [theme, chartStyles, valuesCardStyles, piecesStyles, partsBarStyles];

  readonly #pointed = new PointedBars(this, () => [...this.renderRoot.querySelectorAll<HTMLElement>('.piece')]);

  #counted(count: number): Counted {
    return { text: numbersOf(this.numberLocale).count(count), count };
  }

  #bar(reach: number): TemplateResult {
    const words = planningWordsOf(this.words).partsBar;
    const names = { televisionOnly: words.televisionOnly, both: words.both, postsOnly: words.postsOnly };
    const parts = kinds.map((kind) => {
      const people = this.#counted(this[kind]);
      const share = formatPercent(this[kind] / reach, this.numberLocale);
      return { kind, share, people, name: names[kind], said: words.part({ name: names[kind], people, share }) };
    });
    const drawn = parts.filter(({ kind }) => this[kind] > 0);
    const pointed = drawn[this.#pointed.at ?? -1];
    return html`
      <div class="place">
        <div
          class="track"
          part="bar"
          role="list"
          aria-label=${words.bar({ people: this.#counted(reach), parts: parts.map(({ said }) => said) })}
        >
          ${drawn.map(
            ({ kind, said }, at) =>
              html`<span
                class="piece ${kind}"
                style="--share:${this[kind] / reach}"
                role="listitem"
                aria-label=${said}
                tabindex=${this.#pointed.tabIndexOf(at, drawn.length)}
                @pointerenter=${() => this.#pointed.come(at)}
                @pointerleave=${this.#pointed.leave}
                @focus=${() => this.#pointed.come(at)}
                @blur=${this.#pointed.leave}
                @keydown=${(event: KeyboardEvent) => this.#pointed.key(event, at)}
              ></span>`,
          )}
        </div>
        ${pointed === undefined ? nothing : valuesCard([pointed.said], 'inset-inline-start:0;bottom:calc(100% + 2px)')}
      </div>
      <ul class="legend" part="legend" aria-hidden="true">
        ${parts.map(
          ({ kind, name, people, share }) =>
            html`<li>
              <span class="swatch ${kind}"></span><span class="name">${name}</span>
              <span class="number">${people.text} · ${share}</span>
            </li>`,
        )}
      </ul>
    `;
  }

  override render(): TemplateResult {
    const words = planningWordsOf(this.words).partsBar;
    const reach = this.televisionOnly + this.both + this.postsOnly;
    return html`
      <section>
        <h2 part="title">${this.finding}</h2>
        ${reach === 0 ? html`<p class="nobody">${words.nobody}</p>` : this.#bar(reach)}
        <slot></slot>
      </section>
    `;
  }
}
