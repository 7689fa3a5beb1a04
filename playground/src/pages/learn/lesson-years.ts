import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { YearController, type YearAnswer } from '../../simulation/year-controller.ts';
import { usualNumbers, type YearNumber, type YearNumbers } from '../../state/year-numbers.ts';
import { campaignOf } from '../../state/year.ts';
import type { YearState } from './lesson-state.ts';
import { lessonYear } from './lesson-year.ts';

/** The year of posts that a lesson shows in place of the machine. */
export class LessonYears implements ReactiveController {
  #numbers: YearNumbers = usualNumbers;
  /** What was asked last; a step that asks the same is answered at once. */
  #asked: YearNumbers | null = null;
  #wasCounted = false;
  readonly #answers: YearController;
  readonly #changed: () => void;
  readonly #counted: () => void;

  /**
   * @param changed - Told when the pupil has set a number.
   * @param counted - Told when all runs are counted.
   */
  constructor(host: ReactiveControllerHost, changed: () => void, counted: () => void) {
    this.#answers = new YearController(host);
    this.#changed = changed;
    this.#counted = counted;
    host.addController(this);
  }

  hostUpdate(): void {
    const isCounted = this.counted !== null;
    if (isCounted && !this.#wasCounted) queueMicrotask(this.#counted);
    this.#wasCounted = isCounted;
  }

  get answer(): YearAnswer {
    return this.#answers.answer;
  }

  get numbers(): YearNumbers {
    return this.#numbers;
  }

  /** The year of the numbers as they are, all runs counted; null before that. */
  get counted(): YearState | null {
    const { progress, document, failure } = this.answer;
    const result = progress === 'done' && failure === null && this.#asked === this.#numbers ? document : null;
    return result === null ? null : { numbers: this.#numbers, result };
  }

  /** Shows the year of a step. */
  open(own: Partial<YearNumbers>): void {
    const numbers = { ...usualNumbers, ...own };
    if (this.#asked !== null && JSON.stringify(numbers) === JSON.stringify(this.#asked)) {
      this.#numbers = this.#asked;
      return;
    }
    this.#ask(numbers);
  }

  /** Another value of a number, as the pupil sets it. */
  set(name: YearNumber, value: number, _dragging: boolean): void {
    this.#changed();
    this.#ask({ ...this.#numbers, [name]: value });
  }

  /** Asks once more what did not come. */
  tryAgain(): void {
    this.#answers.tryAgain();
  }

  #ask(numbers: YearNumbers): void {
    this.#numbers = numbers;
    this.#asked = numbers;
    this.#wasCounted = false;
    this.#answers.run(campaignOf({ scenario: lessonYear, numbers }), false);
  }
}
