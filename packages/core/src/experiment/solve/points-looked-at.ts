import type { CompleteScenario, TippingPoint } from '../../scenario/index.ts';
import { figureOf, measureDifference } from '../measure-difference.ts';
import type { Answer, Difference, WantedFigure } from '../measure-difference.ts';

/** What a search saw at one value. */
export interface PointLookedAt extends Difference {
  /** The figure that is looked for; null where it is a cost that is not known, or of nobody. */
  readonly figure: number | null;
  /** Mean reach of the cascade, in people. */
  readonly reach: number;
  /** Cost per 1,000 different people; null where no cost is known or nobody is reached. */
  readonly costPerThousandReached: number | null;
  /** What the whole cascade costs; null where no cost is known. */
  readonly cost: number | null;
}

/** Simulations that a search asks for, each value once. */
export class PointsLookedAt {
  readonly #scenarioAt: (value: number) => CompleteScenario;
  readonly #wanted: WantedFigure;
  readonly #points = new Map<number, PointLookedAt>();
  #first: Pick<Answer, 'cascade' | 'provenance'> | null = null;

  constructor(scenarioAt: (value: number) => CompleteScenario, wanted: WantedFigure) {
    this.#scenarioAt = scenarioAt;
    this.#wanted = wanted;
  }

  /** What is seen at a value; yields the scenario to simulate, unless that was done before. */
  *at(point: number): Generator<CompleteScenario, PointLookedAt, Answer> {
    const before = this.#points.get(point);
    if (before !== undefined) return before;
    const answer = yield this.#scenarioAt(point);
    const { cascade, provenance } = answer;
    this.#first ??= { cascade, provenance };
    const seen = {
      ...measureDifference(point, this.#wanted, answer),
      figure: figureOf(this.#wanted, answer),
      reach: cascade.reach.mean,
      costPerThousandReached: cascade.costPerThousandReached,
      cost: cascade.cost,
    };
    this.#points.set(point, seen);
    return seen;
  }

  /** Answers the questions of a search that needs to know by how much the cascade is better. */
  *answer<T>(search: Generator<number, T, number>): Generator<CompleteScenario, T, Answer> {
    let step = search.next();
    while (step.done !== true) step = search.next((yield* this.at(step.value)).advantage);
    return step.value;
  }

  /** Answers those of a search that needs to know how sure that is, too. */
  *ask<T>(search: Generator<number, T, PointLookedAt>): Generator<CompleteScenario, T, Answer> {
    let step = search.next();
    while (step.done !== true) step = search.next(yield* this.at(step.value));
    return step.value;
  }

  /** All values so far, in any order. */
  get seen(): readonly PointLookedAt[] {
    return [...this.#points.values()];
  }

  /** What the first simulation said of the network; undefined on other levels. */
  get network(): Answer['provenance']['network'] {
    return this.#first?.provenance.network;
  }

  /** Where R is 1, as the first simulation said. */
  get tippingPoint(): TippingPoint | null {
    return this.#first?.cascade.tippingPoint ?? null;
  }
}
