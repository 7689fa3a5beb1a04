import { stepNumber } from '../numbers/step-number.ts';
import type { HeadlineEdit } from './headline-part.ts';

/** A pointer that moves less than this presses, and does not drag; in pixels. */
const STILL = 4;
/** Along so many pixels a number changes by one step. */
const STEP = 6;

/** A number that a pointer drags along the line: to the end of the line it becomes larger, to the start smaller. */
export class NumberDrag {
  readonly #part: HeadlineEdit;
  readonly #start: number;
  readonly #on: 1 | -1;
  #value: number;
  #isDragged = false;

  /**
   * @param part - The number, as it is when the pointer comes down.
   * @param x - Where the pointer comes down, in pixels.
   * @param on - In which direction lines are written: 1 from left to right, −1 from right to left.
   */
  constructor(part: HeadlineEdit, x: number, on: 1 | -1) {
    this.#part = part;
    this.#start = x;
    this.#on = on;
    this.#value = part.current;
  }

  /** Name of the number. */
  get name(): string {
    return this.#part.edit;
  }

  /** The number by now. */
  get value(): number {
    return this.#value;
  }

  /** Whether the pointer has moved far enough for a drag. */
  get isDragged(): boolean {
    return this.#isDragged;
  }

  /** Follows the pointer. Returns whether that changed the number. */
  moveTo(x: number): boolean {
    const along = this.#on * (x - this.#start);
    this.#isDragged ||= Math.abs(along) > STILL;
    if (!this.#isDragged) return false;
    const before = this.#value;
    this.#value = stepNumber(this.#part.current, Math.trunc(along / STEP), this.#part.kind, this.#part);
    return this.#value !== before;
  }
}
