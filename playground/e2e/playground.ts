import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';

/** The page as tests use it. Locators pierce the elements' open shadow roots. */
export class Playground {
  readonly page: Page;
  readonly headline: Locator;
  readonly errors: string[] = [];

  constructor(page: Page) {
    this.page = page;
    this.headline = page.locator('.verdict ripple-headline [part="sentence"]');
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
    page.on('pageerror', (error) => this.errors.push(error.message));
  }

  /** Opens a scenario and waits for its full answer. */
  async open(hash = ''): Promise<void> {
    await this.page.goto(`./${hash}`);
    await this.settled();
  }

  /** Waits until the full ensemble has answered and time stands still. */
  async settled(): Promise<void> {
    await expect(this.page.locator('main')).toHaveAttribute('data-progress', 'done');
    // What comes after the first picture.
    await expect(this.page.locator('.side.waits')).toHaveCount(0);
    await this.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(null)))),
    );
    await expect(this.page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  }

  /** Waits until the break-even searches have ended too. */
  async complete(): Promise<void> {
    await this.settled();
    await expect(this.page.locator('.break-even')).not.toContainText('Looking', { timeout: 30_000 });
  }

  /** The verdict as it is read. */
  async sentence(): Promise<string> {
    return readLine(this.headline);
  }

  /** The setup line as it is read, the numbers in its fields included. */
  async setup(): Promise<string> {
    return readLine(this.page.locator('.setup ripple-headline [part="sentence"]'));
  }

  slider(name: string): Locator {
    return this.page.locator(`ripple-slider[name="${name}"]`);
  }

  /** Types into a slider's number field and leaves it. */
  async type(name: string, text: string): Promise<void> {
    const field = this.slider(name).getByRole('textbox');
    await field.fill(text);
    await field.press('Enter');
  }

  /**
   * Keeps every value that an attribute of the page has from now on: what is on the screen for a moment only is missed by
   * looking at it on a busy machine. To be called before the page is opened.
   */
  async watchAttribute(name: string): Promise<() => Promise<readonly string[]>> {
    await this.page.addInitScript((watched) => {
      const values: string[] = [];
      Object.assign(window, { [`seen ${watched}`]: values });
      new MutationObserver((changes) => {
        for (const { target } of changes) values.push((target as Element).getAttribute(watched) ?? '');
      }).observe(document, { subtree: true, attributes: true, attributeFilter: [watched] });
    }, name);
    return () =>
      this.page.evaluate(
        (watched) => (window as unknown as Readonly<Record<string, readonly string[]>>)[`seen ${watched}`] ?? [],
        name,
      );
  }

  /** Fingerprints of the two pictures. */
  async pictures(): Promise<string[]> {
    return this.page.locator('ripple-dots canvas').evaluateAll(async (canvases) =>
      Promise.all(
        canvases.map(async (canvas) => {
          const context = (canvas as HTMLCanvasElement).getContext('2d');
          const { width, height } = canvas as HTMLCanvasElement;
          const data = context?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
          // FNV-1a over the pixels.
          let hash = 0x811c9dc5;
          for (const byte of data) hash = Math.imul(hash ^ byte, 0x01000193);
          return `${width}×${height}:${hash >>> 0}`;
        }),
      ),
    );
  }
}

/** A line of words and fields as it is read. */
function readLine(line: Locator): Promise<string> {
  return line.evaluate((root) => {
    const read = (node: Node): string => {
      if (node instanceof Comment) return '';
      if (node instanceof HTMLInputElement) return node.value;
      return node instanceof Text ? node.data : [...node.childNodes].map((child) => read(child)).join('');
    };
    return read(root).replaceAll(/\s+/gu, ' ').trim();
  });
}

/**
 * What axe finds wrong with the page as it is. The only frames of our pages have one of our pages in them, which is looked at by itself: axe
 * runs in the page alone, and opens no second one to put the frames' results together. What is right is not described.
 */
export async function violations(page: Page): Promise<unknown[]> {
  const [, ...framed] = page.frames();
  for (const frame of framed) expect(frame.url(), 'other frames would not be looked at').toContain('embed=1');
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'], iframes: false });
  const { violations: found, passes } = await axe.analyze();
  expect(passes.length, 'rules that were applied').toBeGreaterThan(0);
  return found;
}
