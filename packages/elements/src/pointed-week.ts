import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a chart by weeks says of itself. */
export interface WeeksOfChart {
  /** The last week. */
  readonly last: () => number;
  /** A week was chosen. */
  readonly seek: (week: number) => void;
}

/**
 * The week of a chart that a pointer or the keys are at. Arrow keys go from week to week, Page Up and Page Down by a quarter of a
 * year, Home and End to the ends, Enter chooses the week, Escape takes its values away.
 */
export class PointedWeek implements ReactiveController {
  #at: number | null = null;
  readonly #host: ReactiveControllerHost;
  readonly #weeks: WeeksOfChart;

  constructor(host: ReactiveControllerHost, weeks: WeeksOfChart) {
    this.#host = host;
    this.#weeks = weeks;
    host.addController(this);
  }

  hostConnected(): void {}

  /** The week whose values are shown; null for none. */
  get at(): number | null {
    return this.#at === null ? null : Math.min(this.#at, this.#weeks.last());
  }

  /** A pointer or the keys have come to a week; null where they have left. */
  readonly come = (week: number | null): void => {
    if (week === this.#at) return;
    this.#at = week;
    this.#host.requestUpdate();
  };

  /** A key is pressed on the chart; `playhead` is the week from which the keys begin. */
  readonly key = (event: KeyboardEvent, playhead: number): void => {
    const from = this.at ?? playhead;
    const last = this.#weeks.last();
    const to: Readonly<Record<string, number | null>> = {
      ArrowRight: from + 1,
      ArrowUp: from + 1,
      ArrowLeft: from - 1,
      ArrowDown: from - 1,
      PageUp: from + 13,
      PageDown: from - 13,
      Home: 0,
      End: last,
      Enter: from,
      Escape: null,
    };
    if (!(event.key in to)) return;
    event.preventDefault();
    event.stopPropagation();
    const week = to[event.key] ?? null;
    this.come(week === null ? null : Math.max(0, Math.min(last, week)));
    if (event.key === 'Enter') this.#weeks.seek(from);
  };
}
