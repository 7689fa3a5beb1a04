import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { ripplecast } from './command-line.ts';
import { Playground, violations } from './playground.ts';
import { coloursAt, readPng, readSvg, type SvgText } from './read-picture-file.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const people =
  '#v=2&level=network&network=communities&people=60&meanFriends=6&clustering=0.3&fans=3&share=0.3&buy=none';

const share = (page: Page): Locator => page.locator('page-share');

async function openShare(page: Page): Promise<void> {
  await page.locator('button.share').click();
  await expect(share(page)).toBeVisible();
}

/** Opens the dialog and waits until its card is drawn. */
async function openCard(page: Page): Promise<void> {
  await openShare(page);
  await expect(share(page).locator('.share-card img')).toBeVisible();
}

interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** A file that is saved by a press on a button of the dialog. */
async function saved(page: Page, button: string | RegExp): Promise<SavedFile> {
  const download = page.waitForEvent('download');
  await share(page).getByRole('button', { name: button }).click();
  const file = await download;
  await expect(share(page).getByRole('status')).toContainText(file.suggestedFilename());
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

for (const [what, hash] of [
  ['a nation', '#v=1&fans=2000&share=0.02'],
  ['a clock', '#v=2&fans=1000000&fanVisibility=0.16&visibility=0.35&share=0.00288&timing=%7B%7D&replicates=40'],
  ['people of a network', people],
  ['everyone in one sum', '#v=1&level=arithmetic'],
] as const) {
  test(`CSV and JSON of ${what} have the bytes of the command line`, async ({ page }) => {
    const playground = new Playground(page);
    await playground.open(hash);
    const link = page.url();
    await openShare(page);
    const csv = await saved(page, /(?:by round|by hour|of all runs) \(CSV\)$/u);
    expect(csv.name).toMatch(/^ripplecast-[\p{L}\p{N}-]+\.csv$/u);
    expect(csv.bytes.toString('utf8')).toBe(ripplecast('compare', link, '--csv'));
    const json = await saved(page, 'JSON');
    expect(json.bytes.toString('utf8')).toBe(ripplecast('compare', link, '--json'));
    expect(playground.errors).toEqual([]);
  });
}

test('CSV and JSON of compared plans have the bytes of the command line', async ({ page }) => {
  await page.goto('./compare.html#v=2&fans=5&replicates=60~~v=2&fans=3&replicates=60');
  await expect(page.locator('main')).toHaveAttribute('data-progress', 'done');
  await openShare(page);
  const csv = await saved(page, 'CSV');
  expect(csv.bytes.toString('utf8')).toBe(ripplecast('plans', page.url(), '--csv'));
  const json = await saved(page, 'JSON');
  expect(json.bytes.toString('utf8')).toBe(ripplecast('plans', page.url(), '--json'));
});

test('a card is a PNG of 1200 × 630 in light colours or dark, with the two ways side by side', async ({ page }) => {
  const playground = new Playground(page);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await playground.open();
  await openCard(page);
  const { name, bytes } = await saved(page, 'Card (PNG');
  expect(name).toBe('ripplecast-claim.png');
  expect(readPng(bytes)).toEqual({ width: 1200, height: 630 });
  const places = [
    [6, 6, 4],
    [314, 330, 40],
    [72, 230, 16],
    [700, 330, 20],
    [886, 330, 20],
  ] as const;
  const [ground, broadcast, unlit, later, first] = await coloursAt(page, bytes, places);
  expect(ground).toEqual([251, 250, 247]);
  // The spot is blue, who does not see it is nearly the ground, sharing is orange, its first rounds the darkest.
  expect((broadcast?.[2] ?? 0) - (broadcast?.[0] ?? 0)).toBeGreaterThan(60);
  expect(Math.max(...(unlit ?? [])) - Math.min(...(unlit ?? [0]))).toBeLessThan(20);
  expect((later?.[0] ?? 0) - (later?.[2] ?? 0)).toBeGreaterThan(60);
  expect((first?.[0] ?? 0) - (first?.[2] ?? 0)).toBeGreaterThan(40);
  expect(first?.[0]).toBeLessThan(later?.[0] ?? 0);

  await share(page).getByRole('radio', { name: 'Dark' }).check();
  await expect(share(page).locator('.share-card img')).toBeVisible();
  const dark = await saved(page, 'Card (PNG');
  expect(readPng(dark.bytes)).toEqual({ width: 1200, height: 630 });
  const [night, onDark] = await coloursAt(page, dark.bytes, places);
  expect(night).toEqual([15, 20, 32]);
  expect((onDark?.[2] ?? 0) - (onDark?.[0] ?? 0)).toBeGreaterThan(60);
  expect(playground.errors).toEqual([]);
});

test('larger type on the device makes no other card', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open();
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '32px';
  });
  await openCard(page);
  const { bytes } = await saved(page, 'Card (PNG');
  expect(readPng(bytes)).toEqual({ width: 1200, height: 630 });
  const [ground, broadcast] = await coloursAt(page, bytes, [
    [6, 6, 4],
    [314, 330, 40],
  ]);
  expect(ground).toEqual([251, 250, 247]);
  expect((broadcast?.[2] ?? 0) - (broadcast?.[0] ?? 0)).toBeGreaterThan(60);
  expect(playground.errors).toEqual([]);
});

/** Pairs of texts of which one lies on the other. */
function overlapping(texts: readonly SvgText[]): readonly string[] {
  return texts.flatMap((one, at) =>
    texts
      .slice(at + 1)
      .filter(
        (other) =>
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
          // Lines of one text lie close: what reaches up and down in one is free in the other.
          Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) >
            0.4 * Math.min(one.bottom - one.top, other.bottom - other.top),
      )
      .map((other) => `${one.text} / ${other.text}`),
  );
}

for (const language of ['en', 'de'] as const) {
  test(`a card says all by itself, and no text of it is cut or covered: ${language}`, async ({ page }) => {
    await page.addInitScript((chosen) => {
      localStorage.setItem('ripplecast.settings', JSON.stringify({ language: chosen }));
    }, language);
    const playground = new Playground(page);
    const addresses = [
      '',
      '?fan#v=1&fans=1',
      '?many#v=1&fans=250000000&followers=100000&share=0.00288&visibility=0.35',
      `?people${people}`,
      'compare.html',
    ];
    for (const address of addresses) {
      await page.goto(`./${address}`);
      await expect(page.locator('main')).toHaveAttribute('data-progress', 'done');
      await openCard(page);
      const { bytes } = await saved(page, /SVG\)$/u);
      const { title, description, texts, names } = await readSvg(page, bytes);
      const said = texts.map(({ text }) => text.trim()).join(' ');
      const words = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();
      expect(words(said)).toContain(words(title));
      expect(description).toContain(title);
      expect(description).toContain(page.url());
      expect(said).toContain(new URL(page.url()).host);
      expect(said).toMatch(/[\d.,]+ (?:fans?|Fans?)/u);
      // It is drawn of shapes and texts that every program knows.
      expect(names.filter((name) => /foreign|style|script|^[a-z]+-/u.test(name))).toEqual([]);
      expect(bytes.toString('utf8')).not.toMatch(/var\(|light-dark|color-mix|oklch/u);
      const outside = texts.filter(
        ({ left, right, top, bottom }) => left < 39 || right > 1161 || top < 20 || bottom > 620,
      );
      expect(outside, address).toEqual([]);
      expect(overlapping(texts), address).toEqual([]);
    }
    expect(playground.errors).toEqual([]);
  });
}

test('each picture is saved by itself: sharp as PNG, and as SVG with what it says', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open('#v=1&fans=2000');
  await expect(page.locator('ripple-cost-table')).toBeVisible();
  const titles = await page.locator(':is(ripple-reach-chart, ripple-cost-table) h2').allTextContents();
  await openCard(page);
  const reach = await saved(page, 'PNG Reach, step by step');
  expect(readPng(reach.bytes).width).toBe(2 * (960 + 48));
  for (const [button, said] of [
    ['SVG Reach, step by step', titles[0]],
    ['SVG What 1,000 people cost', titles[1]],
    ['SVG People whom sharing reaches', 'Shared by friends, round 4'],
  ] as const) {
    const { title, description, texts } = await readSvg(page, (await saved(page, button)).bytes);
    expect(title).toBe(button.replace('SVG ', ''));
    expect(description).toContain(await playground.sentence());
    const all = texts.map(({ text }) => text).join(' ');
    expect(all.replaceAll(/\s+/gu, ' ')).toContain(said?.replaceAll(/\s+/gu, ' '));
    expect(all).toContain('Simulated with assumed numbers.');
    expect(overlapping(texts)).toEqual([]);
  }
  expect(playground.errors).toEqual([]);
});

test('what is copied for a slide is the picture, the sentence and what it rests on', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const playground = new Playground(page);
  await playground.open();
  await openCard(page);
  await share(page).getByRole('button', { name: 'Copy for slide' }).click();
  await expect(share(page).getByRole('status')).toContainText('Copied');
  await expect(share(page).getByRole('status')).toBeInViewport({ ratio: 1 });
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const text = async (type: string): Promise<string> => (await item?.getType(type))?.text() ?? '';
    const png = new Uint8Array((await (await item?.getType('image/png'))?.arrayBuffer()) ?? new ArrayBuffer(0));
    const view = new DataView(png.buffer);
    return {
      size: [view.getUint32(16), view.getUint32(20)],
      html: await text('text/html'),
      plain: await text('text/plain'),
    };
  });
  const sentence = await playground.sentence();
  expect(copied.size).toEqual([2400, 1260]);
  for (const form of [copied.html, copied.plain]) {
    expect(form).toContain(sentence);
    expect(form).toContain('A claim, not data.');
    expect(form).toContain('300 friends each');
    expect(form).toContain('$0.17 by sharing');
  }
  expect(copied.html).toContain('<img src="data:image/png;base64,');
  expect(copied.plain.trimEnd().endsWith(page.url())).toBe(true);
});

test('where the clipboard is refused the card can be saved and its text copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'ClipboardItem');
  });
  const playground = new Playground(page);
  await playground.open();
  await openCard(page);
  await share(page).getByRole('button', { name: 'Copy for slide' }).click();
  await expect(share(page).getByRole('status')).toContainText('Save the card');
  const text = share(page).getByRole('textbox', { name: 'Text for the slide' });
  await expect(text).toHaveValue(new RegExp(`^${(await playground.sentence()).slice(0, 20)}`, 'u'));
  expect(
    await text.evaluate((area: HTMLTextAreaElement) => [area.selectionStart, area.selectionEnd === area.value.length]),
  ).toEqual([0, true]);
  expect(playground.errors).toEqual([]);
});

test('another app gets link, sentence and card, where the system has one to offer', async ({ page }) => {
  await page.addInitScript(() => {
    const given: unknown[] = [];
    Object.assign(window, { given });
    const files = (data: ShareData): unknown => data.files?.map(({ name, type }) => [name, type]);
    Object.assign(navigator, {
      canShare: () => true,
      share: async (data: ShareData) => void given.push({ ...data, files: files(data) }),
    });
  });
  const playground = new Playground(page);
  await playground.open('#v=1&fans=2000');
  await openCard(page);
  await share(page).getByRole('button', { name: 'Send with another app' }).click();
  const [data] = await page.evaluate(() => Reflect.get(window, 'given') as readonly Record<string, unknown>[]);
  expect(data).toMatchObject({
    url: page.url(),
    text: await playground.sentence(),
    files: [['ripplecast-mine.png', 'image/png']],
  });
});

test('it is printed in light colours, without controls and with nothing cut', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, {
      print: () => {
        const { theme } = document.documentElement.dataset;
        Object.assign(window, { printed: { theme, dialogs: document.querySelectorAll('dialog[open]').length } });
        dispatchEvent(new Event('afterprint'));
      },
    });
    localStorage.setItem('ripplecast.settings', JSON.stringify({ theme: 'dark' }));
  });
  const playground = new Playground(page);
  await playground.open();
  await openShare(page);
  await share(page).getByRole('button', { name: 'Print' }).click();
  const printed = (): Promise<unknown> => page.evaluate(() => Reflect.get(window, 'printed') as unknown);
  await expect.poll(printed).toEqual({ theme: 'light', dialogs: 0 });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');

  await page.emulateMedia({ media: 'print', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 718, height: 1000 });
  await expect(page.locator('.page-header')).toBeHidden();
  await expect(page.locator('main button:visible')).toHaveCount(0);
  const seen = await page.evaluate(() => ({
    colour: getComputedStyle(document.body).color,
    overflow: document.documentElement.scrollWidth - innerWidth,
    hidden: ['.setup', '.verdict', 'ripple-dots', 'ripple-reach-chart', 'ripple-cost-table', '.sources'].filter(
      (part) => document.querySelector(part)?.checkVisibility() !== true,
    ),
  }));
  expect(seen).toEqual({ colour: 'rgb(26, 31, 43)', overflow: 0, hidden: [] });
  expect(playground.errors).toEqual([]);
});

test('by keys alone: the dialog is opened, the card is saved, and the focus is where it was', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open();
  await page.locator('button.share').focus();
  await page.keyboard.press('Enter');
  await expect(share(page).locator('.share-card img')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
  for (let presses = 0; presses < 12 && !(await focused()).startsWith('Card (PNG'); presses++) {
    await page.keyboard.press('Tab');
  }
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toBe('ripplecast-claim.png');
  await page.keyboard.press('Escape');
  await expect(page.locator('button.share')).toBeFocused();
  expect(playground.errors).toEqual([]);
});
