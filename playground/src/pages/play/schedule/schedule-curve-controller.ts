import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PlacementBroadcast } from 'ripplecast/broadcast';
import { curveOrder, scheduleCurve, type ScheduleCurvePoint } from '../../../state/schedule-curve.ts';

/** So long a schedule must stay as it is before the curve of several programmes is computed, in milliseconds. */
const REST = 150;

/** The curve of a schedule: of one programme at once, of several once nothing is being dragged any more. */
export class ScheduleCurveController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #of: { readonly schedule: PlacementBroadcast; readonly universe: number } | null = null;
  #points: readonly ScheduleCurvePoint[] = [];
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stop();
    this.#of = null;
  }

  /** Its points; those of the schedule before, until there are others. */
  readonly pointsOf = (schedule: PlacementBroadcast, universe: number): readonly ScheduleCurvePoint[] => {
    if (this.#of?.schedule === schedule && this.#of.universe === universe) return this.#points;
    this.#stop();
    const isOther = this.#points[0]?.shown.length !== schedule.placements.length;
    this.#of = { schedule, universe };
    // Points with other programmes are no points of this one.
    if (isOther || curveOrder(schedule) === 'byInsertion') this.#points = scheduleCurve(schedule, universe);
    else this.#timer = setTimeout(() => this.#compute(schedule, universe), REST);
    return this.#points;
  };

  #compute(schedule: PlacementBroadcast, universe: number): void {
    this.#points = scheduleCurve(schedule, universe);
    this.#host.requestUpdate();
  }

  #stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }
}
