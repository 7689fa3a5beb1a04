import { expect, test, type Page } from '@playwright/test';
import { Playground, violations } from './playground.ts';

// Playwright takes pictures with a style of its own in the page, which the page's policy refuses.
test.use({ bypassCSP: true });

/** Everyone of a small world: 600 people with about 12 friends each, who stand by their friends. */
const village = `#v=1&level=network&network=${encodeURIComponent(
  JSON.stringify({ generator: { kind: 'communities', people: 600, meanFriends: 12, clustering: 0.3 } }),
)}&fans=10&share=0.25&buy=none&rngSeed=b`;
/** The first run of it, on rings by round. */
const world = `${village}~people=rings&run=1`;

const rings = (page: Page): ReturnType<Page['locator']> => page.locator('ripple-rings');
const people = (page: Page): ReturnType<Page['locator']> => page.locator('ripple-people[arm="shared"]');
const picture = (page: Page): ReturnType<Page['locator']> => rings(page).getByRole('application');

/** Keys of the bar act where the focus is in the machine. */
async function pressHome(page: Page): Promise<void> {
  await page.locator('.stage').focus();
  await page.keyboard.press('Home');
}

/** The picture as the canvas holds it. */
async function pixels(page: Page, element = rings(page)): Promise<string> {
  return element.locator('canvas').evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
}

test('plays round by round when it is chosen, and stops at the end', async ({ page }) => {
  const playground = new Playground(page);
  const headings = await playground.watchAttribute('heading');
  await playground.open(world);
  const before = (await headings()).length;
  await page.getByRole('button', { name: 'Replay' }).click();
  await playground.settled();
  const played = (await headings()).slice(before);
  const rounds = played.flatMap((heading) => Number(/^Run 1: round (\d+)$/u.exec(heading)?.[1] ?? '99'));
  expect(rounds.length).toBeGreaterThan(2);
  expect(rounds).toEqual(rounds.toSorted((a, b) => a - b));
  await expect(rings(page)).toContainText(/Run 1: ends after \d+ rounds/u);
  expect(playground.errors).toEqual([]);
});

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('everyone becomes a village, and says what had to change', async ({ page }) => {
    const playground = new Playground(page);
    await playground.open();
    const everyone = await playground.setup();
    await page.getByRole('button', { name: 'Person by person' }).click();
    await expect(people(page)).toContainText('of 2,000 know');
    await playground.settled();
    expect(await playground.setup()).toBe('A post to 20 fans · everyone sees it · 10 % share · about 50 friends each');
    expect(await playground.sentence()).toMatch(/^Run \d+ of 1,000, .* of 2,000 people/u);
    await expect(page.locator('.notes')).toContainText('this is a village of 2,000 with 20 fans and 50 friends each');
    await expect(page.locator('ripple-people[arm="broadcast"]')).toContainText('All 2,000 know at once');
    await expect(page.locator('ripple-dots')).toHaveCount(0);
    await playground.type('share', '20');
    await playground.settled();
    await page.getByRole('button', { name: 'Whole population', exact: true }).click();
    await playground.settled();
    expect(await playground.setup()).toBe('A post to 1,000 fans · everyone sees it · 20 % share · 300 friends each');
    await expect(page.locator('ripple-dots')).toHaveCount(2);
    for (let step = 0; step < 3; step++) await page.goBack();
    await expect.poll(() => playground.setup()).toBe(everyone);
    expect(playground.errors).toEqual([]);
  });

  test('among friends, too, time runs backwards to the same pictures', async ({ page }) => {
    const playground = new Playground(page);
    await playground.open(village);
    await pressHome(page);
    const caption = people(page).locator('[part="caption"]');
    const captions: string[] = [];
    const forwards: string[] = [];
    for (let round = 0; round < 5; round++) {
      await expect(caption).toHaveText(new RegExp(`^Round ${round}: `, 'u'));
      captions.push((await caption.textContent()) ?? '');
      forwards.push(await pixels(page, people(page)));
      await page.keyboard.press('ArrowRight');
    }
    expect(captions[0]).toBe('Round 0: 10 of 600 know');
    expect(new Set(forwards).size).toBe(5);
    for (let round = 4; round >= 0; round--) {
      await page.keyboard.press('ArrowLeft');
      await expect(caption).toHaveText(captions[round] ?? '');
      expect((await pixels(page, people(page))) === forwards[round], `round ${round}`).toBe(true);
    }
  });

  test('time runs backwards to the same pictures', async ({ page }) => {
    const playground = new Playground(page);
    await playground.open(world);
    await pressHome(page);
    const forwards: string[] = [];
    const counts: string[] = [];
    const rounds = 6;
    for (let round = 0; round < rounds; round++) {
      await expect(page.getByRole('slider', { name: 'Round', exact: true })).toHaveAttribute(
        'aria-valuetext',
        new RegExp(`\\bround ${round}:`, 'iu'),
      );
      forwards.push(await pixels(page));
      counts.push((await rings(page).locator('[part="count"]').textContent()) ?? '');
      await page.keyboard.press('ArrowRight');
    }
    expect(counts[0]).toBe('10 of 600 people');
    expect(new Set(forwards).size).toBe(rounds);
    for (let round = rounds - 1; round >= 0; round--) {
      await page.keyboard.press('ArrowLeft');
      await expect(rings(page).locator('[part="count"]')).toHaveText(counts[round] ?? '');
      expect((await pixels(page)) === forwards[round], `round ${round}`).toBe(true);
    }
  });

  test('arrow keys walk from person to person and each is said', async ({ page }) => {
    const playground = new Playground(page);
    await playground.open(world);
    const before = page.getByRole('slider', { name: 'Round', exact: true });
    const round = await before.getAttribute('aria-valuetext');
    await picture(page).focus();
    await page.keyboard.press('ArrowDown');
    const said = rings(page).getByRole('status');
    await expect(said).toHaveText('The brand, its post was seen by 10 people.');
    await page.keyboard.press('ArrowDown');
    await expect(said).toHaveText(
      /^Person \d+, round 0, shown by the brand, saw it .*, passed it on to \d+ people who had not seen it\.$/u,
    );
    const fan = (await said.textContent())?.split(',')[0]?.toLowerCase() ?? '';
    await page.keyboard.press('ArrowDown');
    await expect(said).toHaveText(new RegExp(`^Person \\d+, round 1, shown by ${fan}, saw it`, 'u'));
    await expect(rings(page).locator('[part="facts"]')).toContainText(`shown by ${fan}`);
    await page.keyboard.press('ArrowRight');
    await expect(said).toContainText(`shown by ${fan}`);
    await page.keyboard.press('ArrowUp');
    await expect(said).toContainText('round 0, shown by the brand');
    expect(await before.getAttribute('aria-valuetext'), 'time stands still').toBe(round);
    await page.keyboard.press('Escape');
    await expect(rings(page).locator('[part="facts"]')).toHaveCount(0);
  });

  test('a pointer shows the same facts', async ({ page }) => {
    const playground = new Playground(page);
    await playground.open(world);
    const box = await picture(page).boundingBox();
    if (box === null) throw new Error('the picture must be on the page');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await expect(rings(page).locator('[part="facts"]')).toContainText('its post was seen by 10 people');
    await page.mouse.move(box.x + 2, box.y + 2);
    await expect(rings(page).locator('[part="facts"]')).toHaveCount(0);
  });

  test('people are listed instead, with the same facts', async ({ page }) => {
    const playground = new Playground(page);
    await playground.open(world);
    await pressHome(page);
    await page.getByRole('button', { name: 'List', exact: true }).click();
    await expect(rings(page).locator('tbody tr:not(.others)')).toHaveCount(10);
    await expect(page).toHaveURL(/~.*people=list/u);
    await page.getByRole('button', { name: 'Rings', exact: true }).click();
    await expect(picture(page)).toBeVisible();
  });

  test('a link restores the same numbers and the same picture', async ({ page, context }) => {
    const playground = new Playground(page);
    await playground.open(world);
    await playground.type('overlap', '10');
    await playground.settled();
    await playground.type('universe', '800');
    await playground.settled();
    await page.getByRole('button', { name: 'Step back' }).click();
    const sentence = await playground.sentence();
    expect(sentence).toContain('of 800 people');
    const drawn = await pixels(page);
    const other = new Playground(await context.newPage());
    await other.page.goto(page.url());
    await other.settled();
    expect(await other.sentence()).toBe(sentence);
    await expect.poll(async () => (await pixels(other.page)) === drawn).toBe(true);
    await expect(other.page.locator('.notes')).toHaveCount(0);
  });

  test('a replay is the same picture, another random seed is another', async ({ page }) => {
    const playground = new Playground(page);
    await playground.open(world);
    const before = await pixels(page);
    await page.getByRole('button', { name: 'Replay' }).click();
    await playground.settled();
    expect((await pixels(page)) === before).toBe(true);
    await page.goto(`./${village.replace('rngSeed=b', 'rngSeed=c')}~people=rings&run=1`);
    await playground.settled();
    await expect.poll(async () => (await pixels(page)) === before).toBe(false);
  });

  test('another run is another picture of the same people, and a link keeps it', async ({ page, context }) => {
    const playground = new Playground(page);
    await playground.open(world);
    const sure = await page.locator('.sure').textContent();
    const first = await pixels(page);
    await page.getByRole('button', { name: 'Roll again' }).click();
    await expect(rings(page)).toContainText('Run 2:');
    await playground.settled();
    const second = await pixels(page);
    expect(second === first).toBe(false);
    expect((await page.locator('.sure').textContent())?.slice(0, 20)).toBe(sure?.slice(0, 20));
    await expect(page).toHaveURL(/~.*run=2/u);
    const other = new Playground(await context.newPage());
    await other.page.goto(page.url());
    await other.settled();
    await expect(rings(other.page)).toContainText('Run 2:');
    await expect.poll(async () => (await pixels(other.page)) === second).toBe(true);
  });

  test('numbers that do not fit among so few are answered', async ({ page }) => {
    const playground = new Playground(page);
    await playground.open(world);
    await playground.type('friends', '300');
    await expect(playground.slider('friends').getByRole('alert')).toContainText('Between 2 and 150');
    await playground.type('universe', '20');
    await expect(playground.slider('universe').getByRole('alert')).toContainText('Between 24 and 5,000');
    await playground.open('#v=1&level=network&network=%7B%22edges%22:%22friends.csv%22%7D&fans=3&buy=none');
    await expect(page.locator('.needs-file')).toContainText('friends.csv');
    await page.getByRole('button', { name: 'Show a small world instead' }).click();
    await expect(people(page)).toContainText('of 2,000 know');
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing in ${colorScheme}, drawn and listed`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const playground = new Playground(page);
      await playground.open(world);
      await picture(page).focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'List', exact: true }).click();
      expect(await violations(page)).toEqual([]);
    });

    for (const [width, height] of [
      [1440, 900],
      [1024, 768],
      [768, 1024],
      [390, 844],
    ] as const) {
      test(`${width}x${height} ${colorScheme} looks as designed`, async ({ page }) => {
        await page.setViewportSize({ width, height });
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const playground = new Playground(page);
        await playground.open(world);
        await expect(page).toHaveScreenshot(`${width}x${height}-${colorScheme}.png`);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBeLessThanOrEqual(0);
      });
    }
  }

  for (const [people, friends] of [
    [300, 12],
    [2000, 50],
    [5000, 20],
  ] as const) {
    test(`a village of ${people} looks as designed`, async ({ page }) => {
      const generator = { kind: 'communities', people, meanFriends: friends, clustering: 0.2 };
      const network = encodeURIComponent(JSON.stringify({ generator }));
      const playground = new Playground(page);
      await playground.open(`#v=1&level=network&network=${network}&fans=10&share=${1.6 / friends}&buy=none&rngSeed=b`);
      await expect(page.locator('.stage')).toHaveScreenshot(`village-${people}.png`);
    });
  }

  test('a person who is chosen looks as designed', async ({ page }) => {
    const playground = new Playground(page);
    await playground.open(world);
    await picture(page).focus();
    for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowDown');
    await expect(page.locator('.stage')).toHaveScreenshot('person.png');
  });

  test('forced colours keep people apart who passed it on and who only saw it', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    const playground = new Playground(page);
    await playground.open(world);
    await expect(page.locator('.stage')).toHaveScreenshot('forced-colours.png');
  });
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 }, contextOptions: { reducedMotion: 'reduce' } });

  test('a tap shows the facts, and targets are at least 44 pixels', async ({ page }) => {
    const playground = new Playground(page);
    await playground.open(world);
    const box = await picture(page).boundingBox();
    if (box === null) throw new Error('the picture must be on the page');
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    await expect(rings(page).locator('[part="facts"]')).toContainText('its post was seen by 10 people');
    for (const name of ['Whole population', 'Person by person', 'Roll again', 'List']) {
      const target = await page.getByRole('button', { name, exact: true }).boundingBox();
      expect(target?.height, name).toBeGreaterThanOrEqual(43.5);
    }
  });
});
