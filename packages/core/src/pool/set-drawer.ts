import { runInfluenceTask } from '../influencers/index.ts';
import type { PreparedInfluence } from '../influencers/index.ts';
import { HeldArraysReader } from './held-arrays.ts';
import type { SetsAnswer, SetsTask } from './sets-task.ts';
import { sendError } from './travelling-error.ts';

/** What a worker does for whoever chooses seeds: draws reverse-reachable sets, and keeps the graph and the model for the next task. */
export class SetDrawer {
  readonly #seconds: () => number;
  readonly #reader = new HeldArraysReader();
  #influence: PreparedInfluence | null = null;

  /** @param seconds - A clock, in seconds, that only goes forward. */
  constructor(seconds: () => number) {
    this.#seconds = seconds;
  }

  /** Does a task; errors are part of the answer. */
  draw({ influence, task }: SetsTask): SetsAnswer {
    try {
      if (influence !== 'held') this.#influence = this.#reader.read(influence) as PreparedInfluence;
      const start = this.#seconds();
      const answer = runInfluenceTask(this.#influence!, task);
      return { answer, seconds: this.#seconds() - start };
    } catch (error) {
      return { failed: sendError(error) };
    }
  }
}
