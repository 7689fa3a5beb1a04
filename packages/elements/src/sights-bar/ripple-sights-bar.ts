import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { checkBoolean, checkText } from 'ripplecast/check';
import type { ResultDocument } from 'ripplecast/scenario';
import { listOf, number, objectWith, orNull } from '../checks/check.ts';
import { numbersOf } from '../numbers/format-number.ts';
import { PointedBars } from '../pointed-bars.ts';
import { checkResult } from '../results/check-result.ts';
import { changeByDesk, sightsOfResult, viewsSeen, type CriticismViews } from '../results/sights-of-result.ts';
import { RippleElement, type PropertyTable } from '../ripple-element.ts';
import { chartStyles } from '../theme/chart.styles.ts';
import { piecesStyles } from '../theme/pieces.styles.ts';
import { theme } from '../theme/theme.styles.ts';
import { valuesCard, valuesCardStyles } from '../theme/values-card.ts';
import type { Counted } from '../words/counted.ts';
import { sightsBarStyles } from './ripple-sights-bar.styles.ts';

/** What is seen, in the order of the bar. */
const kinds = ['beforeAnswer', 'withAnswer', 'elsewhere', 'prevented'] as const;
type Kind = (typeof kinds)[number];

/** A part of a bar has its percentage in it from this part of the longest bar on: room for "84 %" on a phone, and for a badge. */
const ROOM = 0.13;
const ROOM_WITH_BADGE = 0.19;

const views = objectWith({
  name: checkText,
  beforeAnswer: number(0),
  withAnswer: number(0),
  elsewhere: orNull(number(0)),
  prevented: number(0),
});

/**
 * Who saw the criticism, and what they saw: without an answer, with it, on other pages, or not at all, with a desk that answers
 * and without; as bars or as a table.
 *
 * @remarks What was answered has a badge, other pages have stripes, and what was prevented has no filling, so that nothing is told by
 * colour alone.
 * @csspart title - The finding.
 * @csspart bars - The bars, with what their parts are; each part takes the focus.
 * @csspart values - The card of the part that a pointer or the keys are at.
 * @csspart table - The table.
 * @csspart change - What the desk changes, in words.
 * @slot controls - Buttons beside the title.
 * @slot - Below the bars.
 */
export class RippleSightsBar extends RippleElement {
  static override properties: PropertyTable<RippleSightsBar> = {
    result: { attribute: false, initial: null, check: orNull(checkResult) },
    bars: { attribute: false, initial: null, check: orNull(listOf(views)) },
    finding: { type: String, initial: null, check: orNull(checkText) },
    table: { type: Boolean, initial: false, check: checkBoolean },
  };

  /** A result of `compare` or `simulate`, or its document: everything that is null below is taken from it. */
  declare result: ResultDocument | null;
  /** Views of criticism, a bar for each entry. */
  declare bars: readonly CriticismViews[] | null;
  /** The title. */
  declare finding: string | null;
  /** Whether the views are listed instead of drawn. */
  declare table: boolean;

  static override styles: CSSResultGroup = [theme, chartStyles, valuesCardStyles, piecesStyles, sightsBarStyles];

  readonly #pointed = new PointedBars(this, () => [...this.renderRoot.querySelectorAll<HTMLElement>('.piece')]);

  /** Those that the page set, else those of the result. */
  get #bars(): readonly CriticismViews[] {
    const words = this.words.sightsBar;
    const names = { withDesk: words.withDesk, withoutDesk: words.withoutDesk, noDesk: words.noDesk };
    return this.bars ?? (this.result === null ? [] : sightsOfResult(this.result, names));
  }

  get #finding(): string {
    const [first] = this.#bars;
    if (this.finding !== null || first === undefined) return this.finding ?? '';
    const seen = viewsSeen(first);
    if (seen === 0) return this.words.findings.nobodyCriticises;
    if (first.withAnswer === 0) return this.words.findings.nobodyAnswers(this.#counted(seen));
    return this.words.findings.seeAnswer(this.#percent(first.withAnswer / seen));
  }

  #counted(count: number): Counted {
    return { text: numbersOf(this.numberLocale).count(count), count };
  }

  #percent(part: number): string {
    return numbersOf(this.numberLocale).percent(Number(part.toPrecision(2)));
  }

  /** What the parts of a bar are called. */
  get #names(): Readonly<Record<Kind, string>> {
    const words = this.words.sightsBar;
    return {
      beforeAnswer: words.beforeAnswer,
      withAnswer: words.withAnswer,
      elsewhere: words.elsewhere,
      prevented: words.prevented,
    };
  }

  /** Kinds that a bar has. */
  #partsOf(bar: CriticismViews): readonly Kind[] {
    return this.#kinds.filter((kind) => (bar[kind] ?? 0) > 0);
  }

  /** Kinds that some bar has. */
  get #kinds(): readonly Kind[] {
    return kinds.filter((kind) => this.#bars.some((bar) => (bar[kind] ?? 0) > 0));
  }

  /**
   * @param first - Place of its first part among those of all bars.
   * @param count - Parts of all bars.
   * @param end - Where the part ends that a pointer or the keys are at; null for none.
   */
  #bar(bar: CriticismViews, longest: number, first: number, count: number, end: number | null): TemplateResult {
    const words = this.words.sightsBar;
    const seen = viewsSeen(bar);
    const share = (kind: Kind): string => this.#percent((bar[kind] ?? 0) / seen);
    const parts = this.#partsOf(bar);
    const spoken = parts.map((kind) =>
      kind === 'prevented'
        ? words.preventedPart(this.#counted(bar.prevented))
        : words.part({ kind: this.#names[kind], views: this.#counted(bar[kind] ?? 0).text, share: share(kind) }),
    );
    const total = words.views(this.#counted(seen));
    const pointed = spoken[(this.#pointed.at ?? -1) - first];
    return html`
      <div class="bar">
        <p><span class="name">${bar.name}</span> <span class="total">${total}</span></p>
        <div class="track" role="list" aria-label=${words.bar({ name: bar.name, views: total, parts: spoken })}>
          ${parts.map((kind, i) => {
            const width = (bar[kind] ?? 0) / longest;
            const at = first + i;
            return html`<span
              class="piece ${kind}"
              style="--share:${width}"
              role="listitem"
              aria-label=${spoken[i] ?? nothing}
              tabindex=${this.#pointed.tabIndexOf(at, count)}
              @pointerenter=${() => this.#pointed.come(at)}
              @pointerleave=${this.#pointed.leave}
              @focus=${() => this.#pointed.come(at)}
              @blur=${this.#pointed.leave}
              @keydown=${(event: KeyboardEvent) => this.#pointed.key(event, at)}
              >${
                width < (kind === 'withAnswer' ? ROOM_WITH_BADGE : ROOM)
                  ? nothing
                  : html`${kind === 'withAnswer' ? badge : nothing}${kind === 'prevented' ? nothing : share(kind)}`
              }</span
            >`;
          })}
        </div>
        ${end === null ? nothing : html`<span class="cross" style="--share:${end}"></span>`}
        ${
          pointed === undefined
            ? nothing
            : valuesCard([pointed, `${bar.name}: ${total}`], 'inset-inline-start:0;top:calc(100% + 2px)')
        }
      </div>
    `;
  }

  #drawing(): TemplateResult {
    const words = this.words.sightsBar;
    const longest = Math.max(...this.#bars.map((bar) => viewsSeen(bar) + bar.prevented), Number.MIN_VALUE);
    const pieces = this.#bars.map((bar) => this.#partsOf(bar));
    const firsts = pieces.map((_, at) => pieces.slice(0, at).flat().length);
    const { at } = this.#pointed;
    const of = at === null ? -1 : firsts.findLastIndex((first) => first <= at);
    const until = of === -1 || at === null ? [] : (pieces[of] ?? []).slice(0, at - (firsts[of] ?? 0) + 1);
    const end =
      until.length === 0 ? null : until.reduce((sum, kind) => sum + (this.#bars[of]?.[kind] ?? 0), 0) / longest;
    return html`
      <div part="bars">
        <p class="question">${words.question}</p>
        ${this.#bars.map((bar, i) => this.#bar(bar, longest, firsts[i] ?? 0, pieces.flat().length, end))}
        <ul class="legend" aria-hidden="true">
          ${this.#kinds.map(
            (kind) =>
              html`<li>
                <span class="swatch ${kind}">${kind === 'withAnswer' ? badge : nothing}</span>${this.#names[kind]}
              </li>`,
          )}
        </ul>
      </div>
    `;
  }

  #table(): TemplateResult {
    const words = this.words.sightsBar;
    const bars = this.#bars;
    const cell = (count: number | null): string => (count === null ? '–' : this.#counted(count).text);
    return html`
      <div class="scroll" tabindex="0" role="region" aria-label=${words.table}>
        <table part="table">
          <thead>
            <tr>
              <th scope="col">${words.kindColumn}</th>
              ${bars.map(({ name }) => html`<th scope="col">${name}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${this.#kinds
              .filter((kind) => kind !== 'prevented')
              .map(
                (kind) =>
                  html`<tr>
                    <th scope="row">${this.#names[kind]}</th>
                    ${bars.map((bar) => html`<td>${cell(bar[kind])}</td>`)}
                  </tr>`,
              )}
            <tr>
              <th scope="row">${words.all}</th>
              ${bars.map((bar) => html`<td>${cell(viewsSeen(bar))}</td>`)}
            </tr>
            ${
              this.#kinds.includes('prevented')
                ? html`<tr>
                    <th scope="row">${words.prevented}</th>
                    ${bars.map((bar) => html`<td>${cell(bar.prevented)}</td>`)}
                  </tr>`
                : nothing
            }
          </tbody>
        </table>
      </div>
    `;
  }

  /** What the desk changes, where the result says so. */
  #change(): TemplateResult | typeof nothing {
    const change = this.result === null || this.bars !== null ? null : changeByDesk(this.result);
    if (change === null) return nothing;
    const words = this.words.sightsBar;
    const { mean, range } = change;
    if (mean === 0 || (range !== null && range[0] <= 0 && range[1] >= 0)) {
      return html`<p part="change" class="aside">${words.noDifference}</p>`;
    }
    const ends = range?.map(Math.abs).toSorted((a, b) => a - b) ?? null;
    const between = ends === null ? null : numbersOf(this.numberLocale).range(ends[0] ?? 0, ends[1] ?? 0);
    const facts = { views: this.#counted(Math.abs(mean)), range: between };
    return html`<p part="change" class="aside">${mean < 0 ? words.fewer(facts) : words.more(facts)}</p>`;
  }

  override render(): TemplateResult {
    return html`
      <section>
        <header>
          <h2 part="title">${this.#finding}</h2>
          <slot name="controls"></slot>
        </header>
        ${this.#bars.length === 0 ? nothing : this.table ? this.#table() : this.#drawing()} ${this.#change()}
        <slot></slot>
      </section>
    `;
  }
}

/** A speech bubble with a tick: answered. */
const badge = html`<svg class="badge" viewBox="0 0 18 16" aria-hidden="true">
  <path class="bubble" d="M3 1h12a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2H9l-4 3.5V12H3a2 2 0 0 1-2-2V3a2 2 0 0 1 2-2z"></path>
  <path class="tick" d="m5.5 6.5 2.5 2.5 4.5-4.7"></path>
</svg>`;
