import { expect, test } from '@playwright/test';
import { Playground } from './playground.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('the example passes the Super Bowl in round 4', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open();
  expect(await playground.sentence()).toMatch(
    /^1,000 fans with 300 friends each; 10 % pass it on\. In 4 rounds it reaches 27[3-6] million people, 2\.5 × the Super Bowl audience of 2011\.$/u,
  );
  await expect(page.locator('ripple-dots[arm="broadcast"]')).toContainText('111 million, all at once');
  await expect(page.locator('ripple-reach-chart h2')).toHaveText('Sharing passes the Super Bowl in round 4');
  await playground.complete();
  await expect(page.locator('.break-even')).toContainText(
    /with a budget of \$10\.\d million, or if about [\d.]+\s% pass it on\./u,
  );
  expect(playground.errors).toEqual([]);
});

test('with one fan it says that it fizzles', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open('#v=1&fans=1');
  expect(await playground.sentence()).toContain(
    'It fizzles: 9 tries in 10 stop at the first round. The average of all is',
  );
});

test('a subcritical cascade is said to fade', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open('#v=1&fans=1000000&fanVisibility=0.16&visibility=0.35&share=0.00288');
  expect(await playground.sentence()).toMatch(/It fades: after \d+ rounds it has reached 229,000 people/u);
});

test('nobody is reached without fans', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open('#v=1&fans=0');
  expect(await playground.sentence()).toContain('Nobody sees it: there are no fans to start with.');
});

test('saturation is said', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open('#v=1&fans=1000000&followers=1000&share=0.5');
  await page.keyboard.press('End');
  await expect.poll(() => playground.sentence()).toMatch(/reaches 295 million people, practically everyone, 2\.7 ×/u);
});

test('without a broadcast one panel shows the sharing alone', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open('#v=1&buy=none');
  await expect(page.locator('ripple-dots')).toHaveCount(1);
  expect(await playground.sentence()).not.toContain('×');
});

test('the arithmetic that exceeds everyone says so', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open('#v=1&level=arithmetic');
  expect(await playground.sentence()).toContain(
    'In 4 rounds it reaches 838 million people, more than the 295 million there are',
  );
  await expect(page.locator('.sources')).toContainText('more people than there are');
});

test('a value out of range in the link is noted', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open('#v=1&share=7');
  await expect(page.locator('.notes')).toContainText('share');
  expect(await playground.sentence()).toContain('10 % pass it on');
});

test('bad input is answered beside the field and the last good state stays', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open();
  const before = await playground.sentence();
  await playground.type('share', 'many');
  await expect(playground.slider('share').getByRole('alert')).toContainText(
    'Write a percentage such as 10 % or 0,3 %.',
  );
  await playground.type('fans', '999 billion');
  await expect(playground.slider('fans').getByRole('alert')).toContainText('Between 0 and 294,650,000');
  expect(await playground.sentence()).toBe(before);
});

test('per cent and the decimal comma are understood', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open();
  await playground.type('share', '0,3 %');
  await playground.settled();
  expect(await playground.sentence()).toContain('0.3 % pass it on');
  expect(page.url()).toContain('share=0.003');
});

test('the numbers of the headline are edited in place', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open();
  const fans = page.getByRole('textbox', { name: 'Fans', exact: true });
  await fans.fill('10 000');
  await fans.press('Enter');
  await playground.settled();
  expect(await playground.sentence()).toMatch(/^10,000 fans .* In 3 rounds it reaches 179 million/u);
  await fans.fill('none');
  await fans.press('Enter');
  await expect(page.locator('ripple-headline').getByRole('alert')).toContainText('Write a number');
});

test('the presets tell the example from the measured world', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open();
  await expect(page.locator('.page-header .badge')).toHaveText('example: assumed numbers');
  await page.getByLabel('Start from').selectOption('measured-2012');
  await playground.settled();
  await expect(page.locator('.page-header .badge')).toHaveText('measured numbers');
  expect(await playground.sentence()).toContain('0.288 % pass it on');
});
