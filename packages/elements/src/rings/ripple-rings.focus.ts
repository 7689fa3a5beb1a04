import type { ReactiveControllerHost } from 'lit';
import type { RingTree } from './ring-tree.ts';
import { NO_FOCUS, nearestReached, walkByKey, type IsReached } from './ring-walk.ts';

/** What the focus moves over, and whom it tells. */
export interface FocusGround {
  readonly tree: () => RingTree;
  /** Whether somebody is reached at the time that is shown. */
  readonly isReached: IsReached;
  /** The facts about somebody, as they are spoken. */
  readonly sentenceOf: (index: number) => string;
  /** Whoever a pointer is on. */
  readonly personAt: (event: PointerEvent) => number;
  /** Tells the page who is chosen now. */
  readonly chose: (index: number) => void;
}

/**
 * Who is pointed out: somebody chosen by keys or a press, or whoever a pointer is on. People are indices; the brand is −1,
 * nobody {@link NO_FOCUS}.
 */
export class RingFocus {
  readonly #host: ReactiveControllerHost;
  readonly #ground: FocusGround;
  #chosen = NO_FOCUS;
  #hovered = NO_FOCUS;
  #spoken = '';

  constructor(host: ReactiveControllerHost, ground: FocusGround) {
    this.#host = host;
    this.#ground = ground;
  }

  /** Whoever is pointed out. */
  get shown(): number {
    return this.#hovered === NO_FOCUS ? this.#chosen : this.#hovered;
  }

  /** What the last key is answered with, aloud. */
  get spoken(): string {
    return this.#spoken;
  }

  /** Forgets everybody: another cascade. */
  clear(): void {
    this.#chosen = NO_FOCUS;
    this.#hovered = NO_FOCUS;
    this.#spoken = '';
  }

  /** Another time: whoever is not reached any more, going back, is left for the nearest who is. */
  follow(): void {
    const { tree, isReached } = this.#ground;
    if (this.#chosen !== NO_FOCUS) this.#chosen = nearestReached(tree(), this.#chosen, isReached);
    if (this.#hovered !== NO_FOCUS) this.#hovered = nearestReached(tree(), this.#hovered, isReached);
  }

  /** Takes the keys that walk; leaves others, and those pressed together with Control, to the page. */
  readonly key = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const { tree, isReached, sentenceOf } = this.#ground;
    const next = walkByKey(event.key, tree(), this.#chosen, isReached);
    if (next === null) return;
    event.preventDefault();
    this.#hovered = NO_FOCUS;
    this.#spoken = next === NO_FOCUS ? '' : sentenceOf(next);
    this.#choose(next);
  };

  readonly press = (event: PointerEvent): void => this.#choose(this.#ground.personAt(event));

  readonly blur = (): void => this.#choose(NO_FOCUS);

  readonly hover = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch') this.#hover(this.#ground.personAt(event));
  };

  readonly leave = (): void => this.#hover(NO_FOCUS);

  #hover(index: number): void {
    if (index === this.#hovered) return;
    this.#hovered = index;
    this.#host.requestUpdate();
  }

  #choose(index: number): void {
    this.#host.requestUpdate();
    if (index === this.#chosen) return;
    this.#chosen = index;
    this.#ground.chose(index);
  }
}
