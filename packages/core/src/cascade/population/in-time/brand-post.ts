import { drawBinomial, type RandomStream } from '../../../random/index.ts';
import { type LagTable, pointWithin, smoothUpTo } from './lag-table.ts';
import type { TimeMesh } from './time-mesh.ts';

/** The brand's post: whom it has still to be seen by. */
export class BrandPost {
  /** Shape [steps]: probability that a fan who has not seen it yet, but will, sees it in this step. */
  readonly #hazards: Float64Array;
  /** Fans who will see it and have not yet. */
  toCome = 0;
  /** Fans who have seen it. */
  shown = 0;

  /** @param lags - Of the law of the brand's post. */
  constructor(lags: LagTable, mesh: TimeMesh) {
    const { starts, steps } = mesh;
    this.#hazards = new Float64Array(steps);
    let left = lags.atOnce + lags.smooth + lags.points.reduce((sum, { mass }) => sum + mass, 0);
    for (let step = 0; step < steps; step += 1) {
      let mass = step === 0 ? lags.atOnce : 0;
      if (lags.smooth > 0) mass += smoothUpTo(lags, 0, 0, starts[step + 1]) - smoothUpTo(lags, 0, 0, starts[step]);
      for (const point of lags.points)
        mass += point.mass * pointWithin(point.units, 0, 0, starts[step], starts[step + 1]);
      this.#hazards[step] = left > 0 ? Math.min(1, Math.max(0, mass / left)) : 0;
      left -= mass;
    }
    if (mesh.isOpen) this.#hazards[steps - 1] = 1;
  }

  /** @param fans - Those who will see it. */
  begin(fans: number): void {
    this.toCome = fans;
    this.shown = 0;
  }

  /** How many fans see it from a step on, before the step `next`. */
  take(stream: RandomStream, step: number, next: number): number {
    let hazard = this.#hazards[step];
    for (let later = step + 1; later < next; later += 1) hazard += (1 - hazard) * this.#hazards[later];
    if (this.toCome === 0 || hazard === 0) return 0;
    const fans = drawBinomial(stream, this.toCome, hazard);
    this.toCome -= fans;
    this.shown += fans;
    return fans;
  }
}
