import { html, nothing, svg, type CSSResultGroup, type SVGTemplateResult, type TemplateResult } from 'lit';
import { formatCount, formatPercent, formatRange, formatTick, formatWhole } from '../numbers/format-number.ts';
import { ObservedSize } from '../observed-size.ts';
import { RippleElement, type PropertyTable } from '../ripple-element.ts';
import { roundAt } from '../scales/round-axis.ts';
import { chartStyles } from '../theme/chart.styles.ts';
import { roundColours } from '../theme/round-colours.ts';
import { theme } from '../theme/theme.styles.ts';
import { pathAlong, reachScales, type PlotBox, type ReachPoint, type ReachScales } from './reach-scales.ts';
import { reachChartStyles } from './ripple-reach-chart.styles.ts';
import { spreadLabels } from './spread-labels.ts';

/**
 * Reach by round: the mean, the band from 5 to 95 % of the runs, the broadcast line; or the same as a table.
 *
 * @remarks Rounds are joined by straight lines: nothing is known between two rounds, so nothing is drawn there.
 * @fires ripple-seek - A round was chosen; detail `{ position }`.
 * @csspart title - The finding.
 * @csspart chart - The drawing.
 * @csspart table - The table.
 * @slot controls - Buttons beside the title.
 */
export class RippleReachChart extends RippleElement {
  static override properties: PropertyTable<RippleReachChart> = {
    points: { attribute: false, initial: [] },
    broadcast: { type: Number, initial: null },
    broadcastLabel: { type: String, attribute: 'broadcast-label', initial: '' },
    universe: { type: Number, initial: 0 },
    finding: { type: String, initial: '' },
    position: { type: Number, initial: 0 },
    scale: { type: String, initial: 'linear' },
    table: { type: Boolean, initial: false },
    locale: { type: String, initial: 'en-US' },
  };

  declare points: readonly ReachPoint[];
  /** People whom the buy reaches; null for none. */
  declare broadcast: number | null;
  declare broadcastLabel: string;
  declare universe: number;
  /** The title. */
  declare finding: string;
  declare position: number;
  declare scale: 'linear' | 'log';
  declare table: boolean;
  declare locale: string;

  static override styles: CSSResultGroup = [theme, chartStyles, reachChartStyles];

  readonly #observed = new ObservedSize(this, () => this);

  /** Width of the drawing in pixels, a guess until it is known. */
  get #width(): number {
    return Math.round(this.#observed.size?.width ?? 640);
  }

  get #box(): PlotBox {
    const right = this.#width < 480 ? 92 : 132;
    return { left: 46, top: 16, right: Math.max(140, this.#width - right), bottom: 214 };
  }

  #axes({ x, y, xTicks, yTicks }: ReachScales, box: PlotBox): SVGTemplateResult {
    return svg`
      <g class="axis">
        ${yTicks.map(
          (tick) => svg`
            <line class="grid" x1=${box.left} x2=${box.right} y1=${y(tick)} y2=${y(tick)}></line>
            <text class="y" x=${box.left - 8} y=${y(tick) + 4}>${formatTick(tick, this.locale)}</text>`,
        )}
        ${xTicks.map((tick) => svg`<text x=${x(tick)} y=${box.bottom + 18}>${tick}</text>`)}
        <text class="title" x=${(box.left + box.right) / 2} y=${box.bottom + 36}>round</text>
      </g>`;
  }

  #labels({ y }: ReachScales, box: PlotBox): SVGTemplateResult {
    const last = this.points.at(-1);
    if (last === undefined) return svg``;
    const entries = [
      { text: 'Sharing', value: formatCount(last.reach, this.locale), at: y(last.reach), name: 'shared-label' },
    ];
    if (this.broadcast !== null) {
      entries.push({
        text: this.broadcastLabel,
        value: formatCount(this.broadcast, this.locale),
        at: y(this.broadcast),
        name: 'broadcast-label',
      });
    }
    const places = spreadLabels(
      entries.map((entry) => entry.at),
      36,
      box.top + 2,
      box.bottom - 12,
    );
    return svg`${entries.map(
      (entry, i) => svg`
        <text class="label ${entry.name}" x=${box.right + 10} y=${places[i]}>${entry.text}
          <tspan class="amount" x=${box.right + 10} dy="15">${entry.value}</tspan></text>`,
    )}`;
  }

  #chart(): TemplateResult {
    const box = this.#box;
    const scales = reachScales(this.points, this.broadcast, this.scale, box);
    const { x, y } = scales;
    const banded = this.points.every((point) => point.low !== null);
    const mean = pathAlong(this.points.map((point) => [x(point.generation), y(point.reach)]));
    const band = pathAlong([
      ...this.points.map((point) => [x(point.generation), y(point.high ?? 0)] as const),
      ...this.points.toReversed().map((point) => [x(point.generation), y(point.low ?? 0)] as const),
    ]);
    const colours = roundColours(Math.max(0, this.points.length - 1));
    const few = this.points.length <= 24;
    const round = roundAt(this.position, this.points.length - 1);
    const current = this.points[round];
    return html`
      <svg
        part="chart"
        viewBox="0 0 ${this.#width} 256"
        width=${this.#width}
        height="256"
        role="img"
        aria-label=${this.#summary()}
      >
        ${this.#axes(scales, box)}
        ${
          current === undefined
            ? nothing
            : svg`<line class="playhead" x1=${x(current.generation)} x2=${x(current.generation)} y1=${box.top} y2=${box.bottom}></line>`
        }
        ${banded ? svg`<path class="band" d=${band}></path>` : nothing}
        ${
          this.broadcast === null
            ? nothing
            : svg`<line class="broadcast" x1=${box.left} x2=${box.right} y1=${y(this.broadcast)} y2=${y(this.broadcast)}></line>`
        }
        <path class="mean" d=${mean}></path>
        ${this.points.map((point, i) =>
          few || i === round
            ? svg`<circle class="dot" cx=${x(point.generation)} cy=${y(point.reach)} r=${i === round ? 6 : 4.5}
                style="fill:${colours[i]}"></circle>`
            : nothing,
        )}
        ${this.#labels(scales, box)}
        ${this.points.map(
          (point, i) => svg`<rect class="hit" x=${x(i - 0.5)} width=${Math.max(0, x(i + 0.5) - x(i - 0.5))} y=${box.top}
            height=${box.bottom - box.top + 24} @click=${() => this.emit('ripple-seek', { position: point.generation })}>
            <title>Round ${point.generation}: ${formatCount(point.reach, this.locale)}${
              point.low === null || point.high === null ? '' : ` (${formatRange(point.low, point.high, this.locale)})`
            }</title></rect>`,
        )}
      </svg>
      <p class="key">
        ${few ? 'Points: people reached after each round' : 'Line: people reached'}${banded ? ', mean of all runs. Band: 9 runs in 10 lie in it (5–95 %).' : '. This level has no chance in it.'}
      </p>
    `;
  }

  #summary(): string {
    const last = this.points.at(-1);
    if (last === undefined) return 'No rounds yet.';
    const buy = this.broadcast === null ? '' : ` ${this.broadcastLabel}: ${formatCount(this.broadcast, this.locale)}.`;
    return `People reached by round. Round ${last.generation}: ${formatCount(last.reach, this.locale)}.${buy} The table has every round.`;
  }

  #table(): TemplateResult {
    const cell = (value: number | null): string => (value === null ? '–' : formatWhole(value, this.locale));
    const share = (reach: number): string =>
      this.broadcast === null || this.broadcast === 0 ? '' : formatPercent(reach / this.broadcast, this.locale);
    return html`
      <div class="scroll" tabindex="0" role="region" aria-label="Reach by round, table">
        <table part="table">
          <thead>
            <tr>
              <th scope="col">Round</th>
              <th scope="col">People reached (mean)</th>
              <th scope="col">5 %</th>
              <th scope="col">95 %</th>
              ${this.broadcast === null ? nothing : html`<th scope="col">${this.broadcastLabel} = 100 %</th>`}
            </tr>
          </thead>
          <tbody>
            ${this.points.map(
              (point) =>
                html`<tr>
                  <th scope="row">${point.generation}</th>
                  <td>${cell(point.reach)}</td>
                  <td>${cell(point.low)}</td>
                  <td>${cell(point.high)}</td>
                  ${this.broadcast === null ? nothing : html`<td>${share(point.reach)}</td>`}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    `;
  }

  override render(): TemplateResult {
    return html`
      <section>
        <header>
          <h2 part="title">${this.finding}</h2>
          <slot name="controls"></slot>
        </header>
        ${this.table ? this.#table() : this.points.length === 0 ? nothing : this.#chart()}
      </section>
    `;
  }
}
