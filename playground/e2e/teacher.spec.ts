import { expect, test, type Locator, type Page } from '@playwright/test';
import { violations } from './playground.ts';

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

test('the plan takes 45 minutes, and each of its links opens what it says', async ({ page }) => {
  const room = await openRoom(page, 'plan');
  const minutes = await room.locator('.plan td:first-child').allTextContents();
  expect(minutes.at(0)).toMatch(/^0/u);
  expect(minutes.at(-1)).toMatch(/45$/u);
  const links = await room.locator('.plan a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(links.length).toBeGreaterThan(3);
  expect(await violations(page)).toEqual([]);
});
