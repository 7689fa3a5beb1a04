import { expect, test, type Page } from '@playwright/test';
import { focused } from './focus.ts';
import { Playground, violations } from './playground.ts';
import { smallTargets } from './small-things.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const looks = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { colorScheme: 'light', forcedColors: 'active' },
} as const;

for (const [look, media] of Object.entries(looks)) {
  test(`axe finds nothing with everything open, ${look}`, async ({ page }) => {
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    const playground = new Playground(page);
    await playground.open();
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('button', { name: 'Table' }).click();
    await playground.type('fans', 'nobody');
    for (const width of [320, 390, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await violations(page), `${width} wide`).toEqual([]);
    }
  });

  test(`axe finds nothing in the dialogs, ${look}`, async ({ page }) => {
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    await new Playground(page).open();
    for (const name of ['Examples', 'Settings', 'Keys']) {
      await page.getByRole('button', { name, exact: true }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await violations(page), name).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
    }
  });
}

test('in forced colours a pressed button looks pressed', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await new Playground(page).open();
  const coloursOf = (pressed: boolean): Promise<string[]> =>
    page
      .locator(`main button[aria-pressed="${pressed}"]`)
      .evaluateAll((buttons) => buttons.map((button) => getComputedStyle(button).backgroundColor));
  const [pressed, others] = [await coloursOf(true), await coloursOf(false)];
  expect(pressed.length).toBeGreaterThan(1);
  expect(others.length).toBeGreaterThan(1);
  expect(new Set(pressed).size).toBe(1);
  expect(others).not.toContain(pressed[0]);
});

test('nothing has the focus on load; every control is reached by keyboard alone, its focus visible', async ({
  page,
}) => {
  const playground = new Playground(page);
  await playground.open('#v=1&fans=2000');
  expect(await focused(page)).toBeNull();
  const names: string[] = [];
  for (let presses = 0; presses < 90; presses++) {
    await page.keyboard.press('Tab');
    const focus = await focused(page);
    if (focus === null) break;
    expect(focus.outline, `focus of ${focus.name} must be visible`).toBe(true);
    names.push(focus.name);
    if (focus.name === 'More') await page.keyboard.press('Enter');
  }
  const all = names.join('\n');
  for (const name of [
    'Examples',
    'Share',
    'Settings',
    'Keys',
    'The claim',
    'What was measured',
    'My numbers',
    'Whole population',
    'Person by person',
    'Play',
    'Round',
    'Roll again',
    'Fans',
    'Fans: back to 1,000',
    'Friends',
    'Share rate',
    'Friends who see it',
    'Budget for sharing',
    'Compare with',
    'More',
    'Fans who see it',
    'Producing the spot',
    'Population',
    'Runs',
    'Many runs, with luck',
    'Random seed',
    'Log scale',
    'Table',
  ]) {
    expect(all).toContain(name);
  }
});

test('arrow keys on a slider change the setup line', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open();
  await playground.slider('fans').getByRole('slider').focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => playground.setup()).toContain('1,100 fans');
  await page.keyboard.press('End');
  await expect.poll(() => playground.setup()).toContain('10,000,000 fans');
  await page.keyboard.press('Home');
  await expect.poll(() => playground.setup()).toContain('1 fan ');
});

/** Waits until the page has scrolled to where a key sent it: another key on the way would be lost. */
async function scrolled(page: Page): Promise<void> {
  await page.waitForFunction(async () => {
    const before = scrollY;
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
    return scrollY === before;
  });
}

test.describe('keys', () => {
  test('act only while the focus is inside the machine; elsewhere Home, End and Space scroll', async ({ page }) => {
    const playground = new Playground(page);
    await playground.open();
    await expect(page.locator('ripple-reach-chart')).toBeVisible();
    const round = page.getByRole('slider', { name: 'Round', exact: true });
    const before = await round.getAttribute('aria-valuetext');
    for (const key of ['r', 'n', 't', '?', 'ArrowLeft', 'Home']) await page.keyboard.press(key);
    await expect(round).toHaveAttribute('aria-valuetext', before ?? '');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.locator('ripple-reach-chart table')).toHaveCount(0);
    await page.keyboard.press('End');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    await scrolled(page);
    await page.keyboard.press('Home');
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
    await page.keyboard.press('Space');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    await scrolled(page);
    await page.keyboard.press('Home');
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);

    await page.locator('ripple-dots[arm="shared"]').click({ position: { x: 5, y: 5 } });
    await page.keyboard.press('Home');
    await expect(round).toHaveAttribute('aria-valuetext', /Round 0/u);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.keyboard.press('t');
    await expect(page.locator('ripple-reach-chart table')).toHaveCount(1);
  });

  test('of a single letter are switched off, and the help lists only what is bound', async ({ page }) => {
    const playground = new Playground(page);
    await playground.open();
    const listed = async (): Promise<string[]> => {
      await expect(page.getByRole('dialog').getByRole('heading', { name: 'Keys' })).toBeVisible();
      return page.getByRole('dialog').locator('kbd').allTextContents();
    };
    await page.getByRole('button', { name: 'Keys' }).click();
    expect(await listed()).toEqual(expect.arrayContaining(['Space', 'R', 'N', 'T', '?']));
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('checkbox', { name: 'Single-key shortcuts' }).uncheck();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Keys' }).click();
    const left = await listed();
    expect(left).toContain('Space');
    for (const letter of ['R', 'N', 'T', '?']) expect(left).not.toContain(letter);
    await page.keyboard.press('Escape');
    await page.locator('ripple-dots[arm="shared"]').click({ position: { x: 5, y: 5 } });
    await page.keyboard.press('t');
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.locator('ripple-reach-chart table')).toHaveCount(0);
    await page.keyboard.press('Home');
    await expect(page.getByRole('slider', { name: 'Round', exact: true })).toHaveAttribute(
      'aria-valuetext',
      /Round 0/u,
    );
  });

  test('Ctrl and Z take the last change back, wherever the focus is', async ({ page }) => {
    const playground = new Playground(page);
    await playground.open();
    await playground.type('fans', '100');
    await playground.settled();
    expect(await playground.setup()).toContain('100 fans');
    await page.getByRole('button', { name: 'Settings' }).focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => playground.setup()).toContain('1,000 fans');
  });
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  for (const [name, hash] of [
    ['the claim', '#v=1&fans=2000'],
    ['a spot of one’s own', '#v=1&placements=[[5000000,1,100000]]'],
  ] as const) {
    test(`targets are at least 44 pixels: ${name}`, async ({ page }) => {
      const playground = new Playground(page);
      await playground.open(hash);
      await page.getByRole('button', { name: 'More', exact: true }).click();
      expect(await smallTargets(page)).toEqual([]);
    });
  }
});
