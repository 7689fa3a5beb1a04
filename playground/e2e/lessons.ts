import { expect, type Locator, type Page } from '@playwright/test';

/** The section of lessons as tests use it. */
export class Lessons {
  readonly page: Page;
  readonly card: Locator;
  readonly said: Locator;
  readonly check: Locator;
  readonly next: Locator;
  readonly guess: Locator;

  constructor(page: Page) {
    this.page = page;
    this.card = page.locator('.lesson-card');
    this.said = page.locator('.said');
    const answer = page.locator('.lesson-answer');
    this.check = answer.getByRole('button', { name: 'Check', exact: true });
    this.next = answer.getByRole('button', { name: /^(?:Next|Finish)$/u });
    this.guess = page.locator('ripple-guess');
  }

  /** Opens a lesson at a step, and waits for what the machine counts. */
  async open(lesson: string, step = 1): Promise<void> {
    await this.page.goto(`./learn.html#lesson=${lesson}&step=${step}`);
    await this.counted();
  }

  async counted(): Promise<void> {
    await expect(this.page.locator('main')).toHaveAttribute('data-progress', 'done');
  }

  /** Tries to pass the step; it does not pass, and something helps. */
  async misses(help: RegExp): Promise<void> {
    await expect(this.said).toContainText(/^\s*Not yet\./u);
    await expect(this.said).toContainText(help);
    await expect(this.next).toHaveCount(0);
  }

  /** The step is passed; goes to the next one. */
  async passes(learnt: RegExp): Promise<void> {
    await expect(this.said).toContainText(learnt);
    await this.next.click();
    await this.counted();
  }

  /** Presses an answer. */
  async choose(answer: string | RegExp): Promise<void> {
    await this.card.getByRole('group', { name: 'Answers' }).getByRole('button', { name: answer }).click();
  }

  /** Draws a line by hand, from the first place that is not known, at heights from 0 to 1. */
  async draw(heights: readonly number[], first = 0): Promise<void> {
    const box = await this.guess.locator('.plot').boundingBox();
    const places = await this.guess.getByRole('slider').count();
    if (box === null) throw new Error('there must be a plot to draw over');
    const { mouse } = this.page;
    const spot = (at: number, height: number): [number, number] => [
      box.x + ((first + at + 0.5) / places) * box.width,
      box.y + box.height * (1 - height),
    ];
    await mouse.move(...spot(0, heights[0] ?? 0));
    await mouse.down();
    for (const [at, height] of heights.entries()) await mouse.move(...spot(at, height));
    await mouse.up();
  }

  /** Says that the drawing is the guess. */
  async settle(): Promise<void> {
    await this.page.getByRole('button', { name: 'That is my guess' }).click();
  }

  /** Writes a number into the field of a slider. */
  async set(name: string, text: string): Promise<void> {
    const field = this.page.locator(`ripple-slider[name="${name}"]`).getByRole('textbox');
    await field.fill(text);
    await field.press('Enter');
    await this.counted();
  }

  /** Taps a person in the picture of people. */
  async tap(person: number): Promise<void> {
    await this.page.locator('ripple-people[arm="shared"]').evaluate((people, tapped) => {
      people.dispatchEvent(
        new CustomEvent('ripple-begin', { detail: { person: tapped }, bubbles: true, composed: true }),
      );
    }, person);
  }
}
