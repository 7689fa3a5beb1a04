import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { Lessons } from './lessons.ts';
import { Playground, violations } from './playground.ts';

test.use({ bypassCSP: true, contextOptions: { reducedMotion: 'reduce' } });

const classroom =
  'v=2&title=A+rumour+in+a+class+of+30&level=network&network=stochasticBlockModel&blocks=6:6:6:6:6&tieProbabilities=1:0.17&seeds=2&share=0.15&cost=none&buy=none&rngSeed=class+7c';

/** A link to one run of the class, as Play writes it. */
function linkOfRun(page: Page, run: number): string {
  return new URL(`./#${classroom}~run=${run}`, page.url()).href;
}

async function openRoom(page: Page, part: string): Promise<Locator> {
  await page.goto(`./learn.html#teacher=${part}`);
  const room = page.locator('teacher-room');
  await expect(room.getByRole('heading', { level: 2 })).toBeVisible();
  return room;
}

test('a class joins its results by pasted links: one picture, one table, what is left out with its line', async ({
  page,
}) => {
  const room = await openRoom(page, 'results');
  await expect(room).toContainText('There is no server');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const text = [
    `Ana: ${linkOfRun(page, 1)}`,
    `Ben – ${linkOfRun(page, 2)}`,
    `Chloe ${linkOfRun(page, 5)} <script>alert(1)</script>`,
    `Dario ${linkOfRun(page, 2)}`,
    'Emma forgot hers',
    `Farid ${new URL('./#v=2&level=meanField', page.url()).href}`,
    `Grace ${new URL('./#v=2&fans=abc', page.url()).href}`,
  ];
  await room.getByRole('textbox').fill(text.join('\n'));
  await room.getByRole('button', { name: 'Join' }).click();
  const rows = room.locator('.class-results tbody tr');
  await expect(rows).toHaveCount(4);
  await expect(rows.locator('th')).toHaveText(['Ana', 'Ben', 'Chloe', 'Farid']);
  await expect(rows.locator('td:nth-child(2)')).toHaveText(['Run 1', 'Run 2', 'Run 5', 'Average']);
  await expect(room.locator('.class-picture .dots i')).toHaveCount(4);
  const leftOut = room.locator('.left-out tbody tr');
  await expect(leftOut.locator('td:first-child')).toHaveText(['4', '5', '7']);
  await expect(leftOut.locator('td:last-child')).toHaveText([
    'Line 2 (Ben) has the same run. It is counted once.',
    'There is no link in this line.',
    'The link’s “Fans” (abc) is not a number; 1,000 is used.',
  ]);

  // What a link comes to is what Play says of it.
  const people = await rows.nth(2).locator('td:nth-child(3)').textContent();
  await rows.nth(2).getByRole('link').click();
  await expect(page.locator('ripple-people[arm="shared"] [part="caption"]')).toContainText(`${people} of 30 know`);
  const own = new URL(page.url()).origin;
  expect(asked.filter((url) => !url.startsWith(own) && !url.startsWith('data:') && !url.startsWith('blob:'))).toEqual(
    [],
  );
});

test('a simulation that cannot be loaded is a reason, and is asked again', async ({ page }) => {
  const room = await openRoom(page, 'results');
  await page.route('**/simulation-worker*', (route) => route.abort());
  await room.getByRole('textbox').fill(`Ana ${linkOfRun(page, 1)}`);
  await room.getByRole('button', { name: 'Join' }).click();
  await expect(room.locator('.left-out tbody td')).toHaveText([
    '1',
    'Ana',
    'The simulation could not be loaded. The connection may be gone.',
  ]);
  await page.unroute('**/simulation-worker*');
  await room.getByRole('button', { name: 'Join' }).click();
  await expect(room.locator('.class-results tbody tr')).toHaveCount(1);
  await expect(room.locator('.left-out')).toHaveCount(0);
});

test('the plan takes 45 minutes, and each of its links opens what it says', async ({ page }) => {
  const room = await openRoom(page, 'plan');
  const minutes = await room.locator('.plan td:first-child').allTextContents();
  expect(minutes.at(0)).toMatch(/^0/u);
  expect(minutes.at(-1)).toMatch(/45$/u);
  const links = await room.locator('.plan a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(links.length).toBeGreaterThan(3);
  await expect(room).toContainText('A run for each pupil');
  expect(await violations(page)).toEqual([]);
});

test('each address of the page for teachers opens what stands beside it, in large type', async ({ page }) => {
  const text = readFileSync(new URL('../../docs/teaching.md', import.meta.url), 'utf8');
  const rows = [...text.matchAll(/^\| \d+–\d+\s*\| (?<title>[^|]+?)\s*\| `(?<address>[^`]+)`/gmu)];
  const parts = [...text.matchAll(/`(?<address>learn\.html#teacher=(?<part>\w+))`/gu)];
  expect([rows.length, parts.length]).toEqual([11, 4]);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  for (const { groups } of rows) {
    const { title = '', address = '' } = groups ?? {};
    await page.goto('about:blank');
    await page.goto(address.startsWith('./') ? address : `./${address}`);
    await expect(page.getByRole('button', { name: 'Full screen' }), title).toBeVisible();
    await expect(page.locator('html'), title).toHaveAttribute('data-big');
    if (address.includes('lesson=')) await expect(page.locator('.lesson-head h1')).toHaveText(title);
    else await expect(page.locator('main')).toHaveAttribute('data-progress', 'done');
  }
  for (const { groups } of parts) {
    await page.goto('about:blank');
    await page.goto(`./${groups?.['address'] ?? ''}`);
    await expect(page.locator('teacher-room nav [aria-current="page"]')).toBeVisible();
  }
  expect(errors).toEqual([]);
});

test('a guess in a lesson stands in its link, and joins the results', async ({ page }) => {
  const lesson = new Lessons(page);
  await lesson.open('predict', 2);
  await lesson.draw([0.1, 0.2, 0.3, 0.4], 1);
  await lesson.settle();
  await expect.poll(() => page.url()).toMatch(/&guess=1000:\d+:\d+:\d+:60000$/u);
  const link = page.url();
  // Whoever opens the link sees what was drawn.
  await page.goto('about:blank');
  await page.goto(link);
  await expect(lesson.guess.getByRole('slider').last()).toHaveAttribute('aria-valuenow', /^60[,.]?000$/u);
  await lesson.settle();
  await lesson.next.click();
  expect(page.url(), 'a guess is of its step').not.toContain('guess');

  const room = await openRoom(page, 'results');
  await room.getByRole('textbox').fill(`Ana ${link}\nBen ${link.replace(/&guess.*$/u, '')}`);
  await room.getByRole('button', { name: 'Join' }).click();
  await expect(room.locator('.class-results tbody tr td').first()).toHaveText('Guess');
  await expect(room.locator('.joined')).toHaveText('1 guess: 60,000 people.');
  await expect(room.locator('.class-picture .dots i.guess')).toHaveCount(1);
  await expect(room.locator('.left-out tbody td').last()).toHaveText('This link opens a lesson, and holds no guess.');
  // Guesses and runs are about different things.
  await room.getByRole('textbox').fill(`Ana ${link}\nBen ${linkOfRun(page, 1)}`);
  await room.getByRole('button', { name: 'Join' }).click();
  await expect(room.locator('.class-picture')).toHaveCount(2);
  await expect(room.locator('.class-results').last().locator('tbody th')).toHaveText(['Ben']);
  await room.getByRole('button', { name: 'Clear' }).click();
  await expect(room.locator('.class-picture')).toHaveCount(0);
  await expect(room.getByRole('textbox')).toHaveValue('');
});

test('a link for pupils hides what the teacher chose, and each pupil has a run', async ({ page, context }) => {
  const room = await openRoom(page, 'links');
  await room.getByRole('checkbox', { name: 'Charts and table' }).check();
  await room.getByRole('checkbox', { name: /^Large type/u }).check();
  const link = await room.getByRole('textbox', { name: 'The link' }).inputValue();
  await room.getByRole('spinbutton').fill('28');
  await room.getByRole('spinbutton').press('Enter');
  const each = (await room.getByRole('textbox', { name: 'One link for each pupil' }).inputValue()).split('\n');
  expect(each).toHaveLength(28);

  const pupil = await context.newPage();
  await pupil.goto(link);
  await expect(pupil.locator('html')).toHaveAttribute('data-big');
  await expect(pupil.locator('ripple-people[arm="shared"]')).toBeVisible();
  await expect(pupil.locator('ripple-reach-chart')).toHaveCount(0);
  await pupil.goto('about:blank');
  await pupil.goto(each[6]?.replace('Pupil 7: ', '') ?? '');
  await expect(pupil.locator('ripple-people[arm="shared"] [part="heading"]')).toContainText('Run 7');

  await room.getByRole('combobox').selectOption({ label: 'Luck' });
  await expect(room.getByRole('textbox', { name: 'The link' })).toHaveValue(/learn\.html#lesson=luck&step=1&big=1$/u);
  await expect(room).toContainText('there is nothing to hide');
});

test('worksheets print on the paper that was chosen, the answers on sheets of their own', async ({ page }) => {
  const room = await openRoom(page, 'worksheets');
  const answers = room.locator('.sheet.answers');
  await expect(answers).toHaveCount(10);
  await expect(answers.locator('li b').filter({ hasText: /^\s*$/u })).toHaveCount(0);
  // All questions come first, so that no sheet has answers on its back; the class and the axes are drawn.
  const kinds = await room.locator('.sheet').evaluateAll((all) => all.map((sheet) => sheet.classList.item(1)));
  expect(kinds).toEqual([...Array<string>(10).fill('questions'), ...Array<string>(10).fill('answers')]);
  await expect(room.locator('.class-drawing circle')).toHaveCount(60);
  await expect(room.locator('.drawing-grid line')).toHaveCount(11);
  // Answers of one lesson only, then of all: a sheet of questions and one of answers each.
  for (const [paper, size] of [
    ['A4', '595 842'],
    ['Letter', '612 792'],
  ] as const) {
    await room.getByRole('combobox', { name: 'Paper' }).selectOption(paper);
    await room.getByRole('combobox', { name: 'Lesson' }).selectOption({ label: 'All lessons' });
    const all = await sheetsOf(page);
    expect(new Set(all), paper).toEqual(new Set([size]));
    expect(all, paper).toHaveLength(20);
    await room.getByRole('combobox', { name: 'Sheets' }).selectOption({ label: 'Questions only' });
    expect(await sheetsOf(page), paper).toHaveLength(10);
    await expect(answers).toHaveCount(0);
    await room.getByRole('combobox', { name: 'Sheets' }).selectOption({ label: 'Questions, then answers' });
    await room.getByRole('combobox', { name: 'Lesson' }).selectOption({ label: 'Luck' });
    expect(await sheetsOf(page), paper).toHaveLength(2);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.page-header')).toBeHidden();
  await expect(room.locator('nav')).toBeHidden();
  await expect(room.locator('.sheet.questions')).toContainText('Write them down in order of luck');
  await expect(room.locator('.sheet.questions')).not.toContainText('The two in the middle reach 23');
});

/** Size of each page of the document that is printed. */
async function sheetsOf(page: Page): Promise<readonly string[]> {
  const printed = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return [...printed.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/gu)].map(
    ([, width, height]) => `${Math.round(Number(width))} ${Math.round(Number(height))}`,
  );
}

test('for the next pupil all is forgotten but colours and language', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open('#v=2');
  await playground.type('fans', '777');
  await playground.settled();
  await expect.poll(() => page.url()).toContain('fans=777');
  // The other sections take the settings along.
  await page.getByRole('link', { name: 'Compare', exact: true }).click();
  await expect.poll(() => page.url()).toContain('compare.html#');
  await page.getByRole('link', { name: 'Embed', exact: true }).click();
  await expect.poll(() => page.url()).toMatch(/embed\.html#.*fans=777/u);
  await page.getByRole('link', { name: 'Learn', exact: true }).click();
  await expect.poll(() => page.url()).toMatch(/learn\.html#.*fans=777/u);
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('combobox', { name: /Theme|Colours/u }).selectOption({ label: 'Dark' });
  await page.keyboard.press('Escape');
  const lesson = new Lessons(page);
  await lesson.open('five-times', 5);
  await lesson.choose(/About 3.% fewer/u);
  await lesson.passes(/fewer/u);
  await page.goto('./learn.html');
  await expect(page.getByRole('link', { name: /Is it five times faster.*Done/u })).toBeVisible();

  const other = await page.context().newPage();
  await other.goto('./#v=2&fans=888');
  await expect(other.locator('main')).toHaveAttribute('data-progress', 'done');
  await other.locator('ripple-slider[name="fans"]').getByRole('textbox').fill('889');
  await other.keyboard.press('Enter');
  await expect.poll(() => other.url()).toContain('fans=889');

  const room = await openRoom(page, 'next');
  await room.getByRole('button', { name: 'Forget this pupil' }).click();
  await expect(page.getByRole('link', { name: /Is it five times faster/u })).toBeVisible();
  await expect(page.getByRole('link', { name: /Done/u })).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
  expect((await page.evaluate(() => Object.keys(localStorage))).toSorted()).toEqual([
    'ripplecast.pupil',
    'ripplecast.settings',
  ]);

  // Neither the way back nor another tab leads to what the pupil did.
  await expect.poll(() => other.url()).not.toContain('fans');
  for (let back = 0; back < 12; back++) {
    // The page may go on to another address while it loads.
    await page.goBack({ waitUntil: 'commit' }).catch((error: Error) => {
      if (!error.message.includes('ERR_ABORTED')) throw error;
    });
    await expect(page.locator('main')).toBeVisible();
    await expect.poll(() => page.url(), `after ${back + 1} steps back`).not.toMatch(/fans|lesson|guess/u);
    if (/127\.0\.0\.1:\d+\/(?:index\.html)?$/u.test(page.url())) break;
  }
  await expect.poll(() => playground.setup()).toContain('1,000 fans');
  expect(playground.errors).toEqual([]);
});

test('the room has nothing that axe finds, and no scroll to the side', async ({ page }) => {
  for (const part of ['plan', 'links', 'worksheets', 'results', 'next']) {
    await page.setViewportSize({ width: 1440, height: 900 });
    await openRoom(page, part);
    for (const width of [1440, 768, 390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), part).toBeLessThanOrEqual(0);
    }
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page), `${part}, ${colorScheme}`).toEqual([]);
    }
  }
});
