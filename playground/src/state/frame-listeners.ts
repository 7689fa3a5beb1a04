/** Those who are called each frame in which something moves. */
export class FrameListeners {
  readonly #listeners = new Set<() => void>();

  /** Calls a listener from now on; returns what ends that. */
  readonly onFrame = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
