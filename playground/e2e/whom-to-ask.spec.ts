import { expect, test, type Locator, type Page } from '@playwright/test';
import { Lessons } from './lessons.ts';
import { drawnPeople, placesOnPage } from './people-places.ts';
import { Playground, violations } from './playground.ts';

test.use({ bypassCSP: true, contextOptions: { reducedMotion: 'reduce' } });

/** The class of thirty, where half of the friends see what is shared. */
const CLASS =
  '#v=2&level=network&network=stochasticBlockModel&blocks=6:6:6:6:6&tieProbabilities=1:0.17&seeds=2&visibility=0.5&share=0.15&cost=none&buy=none&rngSeed=class+7c';

const people = (page: Page): Locator => page.locator('ripple-people[arm="shared"]');
const panel = (page: Page): Locator => page.getByRole('region', { name: 'Whom would you ask first?' });
const title = (page: Page): Locator => page.locator('ripple-certificate [part="title"]');
const note = (page: Page): Locator => people(page).locator('[part="note"]');

async function tapPerson(page: Page, person: number): Promise<void> {
  const { xs, ys } = await placesOnPage(people(page), await drawnPeople(people(page)));
  await page.mouse.click((xs[person] ?? 0) + 2, (ys[person] ?? 0) - 2);
}

test('three who are picked are compared with the best three; the link has both, and Back is undo', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open(CLASS);
  await page.getByRole('button', { name: 'Whom to ask first?' }).click();
  for (const person of [5, 24, 20]) await tapPerson(page, person);
  await expect(panel(page).getByRole('status').first()).toHaveText('You picked Farid, Yusuf and Uma.');
  await expect(note(page)).toContainText('your choice');
  await expect(title(page)).toHaveCount(0);
  await panel(page).getByRole('button', { name: 'Compare with the best 3' }).click();
  await expect(title(page)).toHaveText(/^At least 7\d(?:\.\d)?.% of the best possible 3, with 99.% confidence$/u);
  await expect(panel(page)).toContainText(/reach 2[01](?:\.\d)? of 30 people on average \(2[01]/u);
  await expect(panel(page)).toContainText(
    /Your choice reaches 20\.\d \(20\.\d to 2\d\.\d\), 9[6-8](?:\.\d)?.% of that\./u,
  );
  await expect(panel(page)).toContainText('5 people picked at random reach as many as the chosen.');
  await expect(note(page)).toContainText('chosen');
  const bars = page.locator('ripple-certificate .row');
  expect(await bars.evaluateAll((rows) => rows.map((row) => row.ariaLabel?.split(':')[0]))).toEqual([
    'The best 3 found',
    'Your choice',
    expect.any(String),
    '3 at random',
  ]);

  // A link restores the same numbers.
  expect(page.url()).toMatch(/~ask=3&picks=5\.24\.20&best=1$/u);
  const said = await panel(page).locator('.said').textContent();
  await page.reload();
  await playground.settled();
  await expect(panel(page).locator('.said')).toHaveText(said ?? '');

  // Another pick is judged beside the same choice; a number of people is chosen anew.
  await tapPerson(page, 15);
  await expect(panel(page)).toContainText('You picked Yusuf, Uma and Paul.');
  await playground.type('asked', '1');
  await expect(title(page)).toHaveText(/of the best possible, with/u);
  await expect(panel(page)).toContainText(/ reaches \d+/u);

  await panel(page).getByRole('button', { name: 'Begin with the chosen' }).click();
  await playground.settled();
  await expect.poll(() => playground.setup()).toMatch(/^\w+ begins · /u);
  await expect(title(page)).toBeVisible();
  await page.goBack();
  await expect.poll(() => playground.setup()).toMatch(/^Chloe begins · /u);
  await panel(page).getByRole('button', { name: 'Close' }).click();
  await expect(panel(page)).toHaveCount(0);
  await expect(note(page)).not.toContainText('chosen');
  expect(playground.errors).toEqual([]);
});

test('it works by keys, on a phone, in the dark, without faults', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 390, height: 844 });
  const playground = new Playground(page);
  await playground.open(`${CLASS}~ask=2`);
  await people(page).getByRole('application').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('status').first()).toHaveText(/^You picked Chloe and \w+\.$/u);
  await expect(people(page).locator('[aria-live]')).toHaveText(/^\w+, has \d+ friends, /u);
  await page.keyboard.press('ArrowLeft');
  await expect(people(page).locator('[aria-live]')).toHaveText(/^Chloe, your choice, /u);
  await panel(page).getByRole('button', { name: 'Compare with the best 2' }).press('Enter');
  await expect(title(page)).toBeVisible();
  await page.locator('ripple-certificate .row').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('ripple-certificate [part="values"]')).toContainText('Your choice');
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect(playground.errors).toEqual([]);
});

test('a scenario that asks whom to ask first begins with them, and says who they are', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open();
  await page.getByRole('button', { name: 'Examples' }).click();
  await page.locator('[data-preset="whom-to-ask"]').click();
  await expect.poll(() => playground.setup()).toMatch(/^The best 3 begin · /u);
  await playground.settled();
  await expect(note(page)).toContainText('chosen');
  await expect(page.locator('.sources')).toContainText(/Chosen to begin: person 34, person 1 and person 33\./u);
  await expect(page.locator('.sources')).toContainText('those of W. W. Zachary');
  await people(page).getByRole('application').focus();
  await page.keyboard.press('ArrowRight');
  await expect(people(page).locator('[aria-live]')).toHaveText(/^Person (?:[1-9]|[12]\d|3[0-4]), /u);
  await page.locator('.ask-first').click();
  await panel(page).getByRole('button', { name: 'Choose the best 3' }).click();
  await panel(page).getByRole('button', { name: 'Begin with the chosen' }).click();
  await expect.poll(() => playground.setup()).toMatch(/^3 people begin · /u);
  expect(decodeURIComponent(page.url())).toMatch(/[&#]seeds=34[,.:]1[,.:]33\b/u);
  expect(playground.errors).toEqual([]);
});

test('where no choice has a certificate, the reason is said', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open(
    `${CLASS.replace('share=0.15', 'share=%7B%22byExposure%22:%5B0.1%5D,%22then%22:0.2%7D')}~ask=3&best=1`,
  );
  await expect(panel(page)).toContainText('no choice comes with a proof');
  expect(playground.errors).toEqual([]);
});

test('choose your three: picks, the lot, and as good as the best', async ({ page }) => {
  const lesson = new Lessons(page);
  const pick = (person: number): Promise<void> =>
    people(page).evaluate((drawn, picked) => {
      drawn.dispatchEvent(new CustomEvent('ripple-pick', { detail: { person: picked } }));
    }, person);
  // By a link nobody is picked yet: the question is the other one.
  await lesson.open('choose-three', 2);
  await expect(lesson.card).toContainText('How many pupils, drawn by lot');
  await expect(lesson.card).not.toContainText('In the picture, tap');
  await lesson.open('choose-three');
  await lesson.check.click();
  await lesson.misses(/Tap three pupils/u);
  for (const person of [5, 24, 20]) await pick(person);
  await lesson.check.click();
  await lesson.passes(/You picked Farid, Yusuf and Uma\. Together they have 38 friends; 23 different/u);
  await lesson.choose(/^10 pupils/u);
  await lesson.misses(/Fewer\. Three drawn by lot reach 18/u);
  await lesson.choose(/^5 pupils/u);
  await lesson.passes(/5 drawn by lot reach as many as the best three: 21/u);
  await expect(note(page)).not.toContainText('chosen');
  await lesson.check.click();
  await lesson.misses(/Your three reach 20\.\d, 97(?:\.\d)?.% of the best\. \w+ and \w+ have \d friends in common/u);
  await pick(20);
  await pick(14);
  await lesson.check.click();
  await lesson.passes(/Your three reach 21.*the three with the most friends reach 20\.\d/u);
  await expect(lesson.card).toContainText('ask how many random people reach as many');
});
