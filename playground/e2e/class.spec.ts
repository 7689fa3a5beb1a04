import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import type { ResultDocument } from 'ripplecast/scenario';
import { peopleTimes } from '../../packages/elements/src/people/people-times.ts';
import { drawnPeople, friendsIn, placesOnPage } from './people-places.ts';
import { Playground, violations } from './playground.ts';

// Playwright takes pictures with a style of its own in the page, which the page's policy refuses.
test.use({ bypassCSP: true, contextOptions: { reducedMotion: 'reduce' } });

const root = fileURLToPath(new URL('../..', import.meta.url));

const people = (page: Page): ReturnType<Page['locator']> => page.locator('ripple-people[arm="shared"]');
const tower = (page: Page): ReturnType<Page['locator']> => page.locator('ripple-people[arm="broadcast"]');
const picture = (page: Page): ReturnType<Page['locator']> => people(page).getByRole('application');
const heading = (page: Page): ReturnType<Page['locator']> => people(page).locator('[part="heading"]');
const caption = (page: Page): ReturnType<Page['locator']> => people(page).locator('[part="caption"]');

/** Opens the class from the examples, as a teacher does. */
async function openClass(page: Page): Promise<Playground> {
  const playground = new Playground(page);
  await playground.open();
  await page.getByRole('button', { name: 'Examples' }).click();
  await page.locator('[data-preset="classroom"]').click();
  await expect(people(page)).toBeVisible();
  await playground.settled();
  await expect(heading(page)).toContainText(/Run \d+/u);
  return playground;
}

/** Keys of the bar act where the focus is in the machine. */
async function pressInMachine(page: Page, key: string): Promise<void> {
  await page.locator('.stage').focus();
  await page.keyboard.press(key);
}

async function tapPerson(page: Page, person: number): Promise<void> {
  const { xs, ys } = await placesOnPage(people(page), await drawnPeople(people(page)));
  await page.mouse.click((xs[person] ?? 0) + 3, (ys[person] ?? 0) - 2);
}

/** What the page computed: the numbers behind its charts. */
function numbersOf(page: Page): Promise<ResultDocument> {
  return page
    .locator('ripple-cost-table')
    .evaluate((table) => (table as HTMLElement & { readonly result: ResultDocument }).result);
}

test('a class opens person by person, beside a tower, and shows first a run that took off', async ({ page }) => {
  const playground = await openClass(page);
  const said = (await heading(page).textContent()) ?? '';
  const [, run = '', share = ''] = /\nRun (\d+), it took off; (\d+) in 100 do$/u.exec(said) ?? [];
  expect(Number(share), said).toBeGreaterThan(40);
  // At rest all is told that this run has.
  const [, know = ''] =
    /^(\d+) of 30 know; \d+ heard it again(?: \(\d+ times\))?$/u.exec((await caption(page).textContent()) ?? '') ?? [];
  expect(Number(know)).toBeGreaterThanOrEqual(15);
  await expect(tower(page)).toContainText('All 30 know at once');
  await expect(picture(page)).toHaveAttribute('aria-label', new RegExp(`${know} of 30 know`, 'u'));
  const { groups, graph } = await drawnPeople(people(page));
  expect(groups.map((group) => group.length)).toEqual([6, 6, 6, 6, 6]);
  expect(graph.followers.length / 30).toBeCloseTo(9, 0);

  await page.getByRole('button', { name: 'Roll again' }).click();
  await expect(heading(page)).toContainText(
    new RegExp(`Run ${Number(run) + 1}, it (?:took off; \\d+ in 100 do|fizzled; \\d+ in 100 take off)`, 'u'),
  );
  expect(playground.errors).toEqual([]);
});

test('it begins with whoever is tapped, and back is undo', async ({ page }) => {
  const playground = await openClass(page);
  const before = await playground.setup();
  await tapPerson(page, 17);
  await playground.settled();
  await expect.poll(() => playground.setup()).toMatch(/^Rosa begins · /u);
  await pressInMachine(page, 'Home');
  const friends = friendsIn((await drawnPeople(people(page))).graph, 17).length;
  await expect(caption(page)).toHaveText(`Rosa tells ${friends} friends`);
  expect(decodeURIComponent(page.url())).toMatch(/seeds=.*17/u);
  await page.goBack();
  await expect.poll(() => playground.setup()).toBe(before);
});

test('a tie is cut and added by hand; both stand in the link, and the command line gives the same numbers', async ({
  page,
  context,
}) => {
  const playground = await openClass(page);
  const drawn = await drawnPeople(people(page));
  const friend = friendsIn(drawn.graph, 2).find((person) => person > 2) ?? 0;
  const stranger = Array.from({ length: 30 }, (_, i) => i).findLast((i) => !friendsIn(drawn.graph, 2).includes(i)) ?? 0;
  await page.getByRole('button', { name: 'Cut or add a tie' }).click();
  await tapPerson(page, 2);
  await expect(caption(page)).toHaveText('Chloe and …');
  await tapPerson(page, friend);
  await playground.settled();
  await expect.poll(async () => friendsIn((await drawnPeople(people(page))).graph, 2)).not.toContain(friend);
  await tapPerson(page, stranger);
  await tapPerson(page, 2);
  await playground.settled();
  await expect.poll(async () => friendsIn((await drawnPeople(people(page))).graph, 2)).toContain(stranger);
  expect(page.url()).toContain(`cut=2-${friend}&tie=2-${stranger}`);
  expect((await drawnPeople(people(page))).groups, 'everybody stays in their place').toEqual(drawn.groups);

  const [said, { cascade: counted }] = [await playground.sentence(), await numbersOf(page)];
  const other = new Playground(await context.newPage());
  await other.page.goto(page.url());
  await other.settled();
  expect(await other.sentence()).toBe(said);
  expect((await numbersOf(other.page)).cascade).toEqual(counted);

  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [
      '--conditions',
      'ripplecast/source',
      `${root}/packages/node/src/cli/ripplecast.ts`,
      'compare',
      page.url(),
      '--json',
    ],
    { encoding: 'utf8' },
  );
  expect(status, stderr).toBe(0);
  expect((JSON.parse(stdout) as ResultDocument).cascade).toEqual(counted);
});

test('who is told what they know makes the message bounce', async ({ page }) => {
  await openClass(page);
  const { trace, exposures } = await drawnPeople(people(page));
  const { flights } = peopleTimes(trace, exposures);
  const bounced = flights.isFirst.indexOf(0);
  const at = (flights.arrivesAt[bounced] ?? 0) + 0.125;
  await pressInMachine(page, 'Home');
  const seen = async (position: number): Promise<string> =>
    people(page).evaluate(async (element, time) => {
      const drawn = Object.assign(element, { position: time }) as unknown as { updateComplete: Promise<unknown> };
      await drawn.updateComplete;
      return element.shadowRoot?.querySelector('canvas')?.toDataURL() ?? '';
    }, position);
  const [before, during, after] = [await seen(at - 0.2), await seen(at), await seen(at + 0.2)];
  expect(new Set([before, during, after]).size).toBe(3);
  expect(await seen(at), 'backwards as forwards').toBe(during);
  await expect(caption(page)).toContainText(/Round \d+: \d+ of 30 know; \d+ heard it again/u);
});

test('by keyboard alone: arrows move between people, Enter begins there, Escape goes back to the bar', async ({
  page,
}) => {
  const playground = await openClass(page);
  await picture(page).focus();
  await page.keyboard.press('ArrowRight');
  const said = people(page).getByRole('status');
  await expect(said).toHaveText(/^Chloe, has \d+ friends, knows since round 0, it begins here, /u);
  await page.keyboard.press('ArrowRight');
  await expect(said).not.toContainText('Chloe, has');
  const name = ((await said.textContent()) ?? '').split(',')[0] ?? '';
  const round = await page.getByRole('slider', { name: 'Round', exact: true }).getAttribute('aria-valuetext');
  await page.keyboard.press('Enter');
  await playground.settled();
  await expect.poll(() => playground.setup()).toMatch(new RegExp(`^${name} begins`, 'u'));
  await page.keyboard.press('Escape');
  await expect(page.locator('.stage')).toBeFocused();
  await page.keyboard.press('Home');
  await expect(page.getByRole('slider', { name: 'Round', exact: true })).not.toHaveAttribute(
    'aria-valuetext',
    round ?? '',
  );
});

test('where few runs take off, the picture shows a typical one that fizzles', async ({ page }) => {
  const playground = await openClass(page);
  await page
    .getByRole('spinbutton', { name: 'Share rate' })
    .or(page.getByLabel('Share rate', { exact: true }))
    .last()
    .fill('1');
  await page.keyboard.press('Enter');
  await playground.settled();
  await expect(heading(page)).toContainText(/Run \d+, a typical one; (?:\d+ in 100 takes? off|none takes off)$/u);
  const [, know = ''] = /(\d+) of 30 know/u.exec((await caption(page).textContent()) ?? '') ?? [];
  expect(Number(know)).toBeLessThan(15);
});

test('the average is said beside the run that the picture shows', async ({ page }) => {
  const playground = await openClass(page);
  await page.getByRole('button', { name: 'Average', exact: true }).click();
  const average = /^On average, in the end: (\d+) of 30 people\.$/u;
  await expect.poll(() => playground.sentence()).toMatch(average);
  const [, people = ''] = average.exec(await playground.sentence()) ?? [];
  await expect(heading(page)).toContainText(new RegExp(`The picture shows run \\d+; on average ${people} of 30`, 'u'));
});

test('the class that was left for a whole population is there again as it was', async ({ page }) => {
  const playground = await openClass(page);
  await tapPerson(page, 17);
  await playground.settled();
  const [graph, setup, said] = [
    (await drawnPeople(people(page))).graph,
    await playground.setup(),
    await playground.sentence(),
  ];
  await expect(page.locator('.people-line')).toHaveText(
    /^On average [\d.]+ of 30 now; before [\d.]+\. Each run draws its luck anew\.$/u,
  );
  await page.getByRole('button', { name: 'Whole population' }).click();
  await playground.settled();
  await expect(page.locator('.notes')).toContainText('“Person by person” brings the 30 people back as they were.');
  await page.getByRole('button', { name: 'Person by person' }).click();
  await playground.settled();
  await expect.poll(() => playground.setup()).toBe(setup);
  await expect.poll(() => playground.sentence()).toBe(said);
  expect((await drawnPeople(people(page))).graph).toEqual(graph);
});

test('rings and list stay, a press away, and the link keeps them', async ({ page }) => {
  await openClass(page);
  await page.getByRole('button', { name: 'Rings', exact: true }).click();
  await expect(page.locator('ripple-rings').getByRole('application')).toBeVisible();
  await expect(page).toHaveURL(/~.*people=rings/u);
  await page.getByRole('button', { name: 'List', exact: true }).click();
  await expect(page.locator('ripple-rings tbody')).toContainText('Chloe');
  await page.getByRole('button', { name: 'Stage', exact: true }).click();
  await expect(picture(page)).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in ${colorScheme}, with somebody pointed out`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openClass(page);
    await picture(page).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await violations(page)).toEqual([]);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [width, height] of [
    [1440, 900],
    [1024, 768],
    [768, 1024],
    [390, 844],
    [320, 640],
  ] as const) {
    test(`the class at ${width}x${height} ${colorScheme} looks as designed`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await openClass(page);
      await page.mouse.move(0, 0);
      await expect(page).toHaveScreenshot(`${width}x${height}-${colorScheme}.png`);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
    });
  }
}

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('a tap means the nearest person within 22 pixels, and buttons are large enough', async ({ page }) => {
    const playground = await openClass(page);
    await people(page).evaluate((element) => element.scrollIntoView({ block: 'start' }));
    const { xs, ys } = await placesOnPage(people(page), await drawnPeople(people(page)));
    const lowest = ys.indexOf(Math.max(...ys));
    await page.touchscreen.tap(xs[lowest] ?? 0, (ys[lowest] ?? 0) + 20);
    await playground.settled();
    await expect.poll(async () => decodeURIComponent(page.url())).toMatch(new RegExp(`seeds=.*\\b${lowest}\\b`, 'u'));
    for (const name of ['Tap who begins', 'Cut or add a tie', 'Undo', 'Stage', 'Rings', 'List']) {
      const target = await page.getByRole('button', { name, exact: true }).boundingBox();
      expect(target?.height, name).toBeGreaterThanOrEqual(43.5);
    }
  });
});
