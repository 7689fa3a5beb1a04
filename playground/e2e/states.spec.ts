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
    /with a budget of \$10\.\d million, or if about [\d.]+\s%( \([\d.]+\s% to [\d.]+\s%\))? pass it on\./u,
  );
  expect(playground.errors).toEqual([]);
});

test('with one fan it says that most often nobody passes it on', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open('#v=1&fans=1');
  expect(await playground.sentence()).toContain('In 9 runs in 10 nobody passes it on. The average of all is');
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
  await expect.poll(() => playground.sentence()).toMatch(/reaches 295 million people, everyone there is, 2\.7 ×/u);
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

test('a fraction of a person is answered, in the field and in the headline', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open();
  const before = await playground.sentence();
  await playground.type('fans', '1.5');
  await expect(playground.slider('fans').getByRole('alert')).toContainText('Whole people only.');
  const fans = page.getByRole('textbox', { name: 'Fans', exact: true });
  await fans.fill('1.5');
  await fans.press('Tab');
  await expect(page.locator('ripple-headline').getByRole('alert')).toHaveText(
    'Fans: whole people only. It stays 1,000.',
  );
  expect(await playground.sentence()).toBe(before);
  expect(page.url()).not.toContain('fans=');
});

test('an empty text is answered beside its field and the page stays', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open();
  const before = await playground.sentence();
  await page.getByText('More', { exact: true }).click();
  const chance = page.getByLabel('Chance', { exact: true });
  await chance.fill('');
  await chance.press('Enter');
  await expect(page.locator('page-text-field').getByRole('alert')).toContainText(
    'Write any text, for example 1. The last good text stays: ripplecast',
  );
  await expect(chance).toHaveAttribute('aria-invalid', 'true');
  expect(await playground.sentence()).toBe(before);
  await chance.fill('luck');
  await chance.press('Enter');
  await expect(page.locator('page-text-field').getByRole('alert')).toHaveCount(0);
  await expect(page).toHaveURL(/rngSeed=luck/u);
});

test('a budget that was not given is an empty field, not zero', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open('#v=1&universe=30&followers=4&fans=1&share=0.5&cost=none&buy=none');
  const budget = playground.slider('budget').getByRole('textbox');
  await expect(budget).toHaveValue('');
  await expect(budget).toHaveAttribute('placeholder', 'not given');
  await playground.type('budget', '50');
  await expect(page).toHaveURL(/fixed=50/u);
  await playground.type('budget', '');
  await expect(page).toHaveURL(/cost=none/u);
  await expect(page.locator('ripple-cost-table')).toContainText('No cost was given for sharing');
});

test('many runs answer at once and say how far they are', async ({ page }) => {
  const playground = new Playground(page);
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => {
      const busy = document.querySelector('main')?.getAttribute('aria-busy') ?? '';
      seen.push(`${busy}: ${document.querySelector('.below')?.textContent ?? ''}`);
    }).observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
  });
  await playground.open('#v=1&replicates=1000000');
  await expect(page.locator('.notes')).toContainText('this page counts 10,000');
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen.join('\n'));
  expect(seen).toMatch(/^false: Mean of the first [\d,]+ of 10,000 runs; 9 in 10/mu);
  await expect(page.locator('.below')).toContainText('Mean of 10,000 runs');
});

test('a buy that does not fit is left out, and brought back by one press', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open('#v=1&universe=1000');
  expect(await playground.sentence()).toContain(
    'It stays with the fans: everyone is a fan already. It reaches 1,000 people, everyone there is.',
  );
  await expect(page.locator('.notes')).toContainText('Super Bowl XLV reaches 111 million people, more than the 1,000');
  await expect(page.locator('ripple-dots')).toHaveCount(1);
  await page.getByRole('button', { name: 'Compare among 295 million people' }).click();
  await expect(page.locator('ripple-dots')).toHaveCount(2);
  await expect(page.locator('.notes')).toHaveCount(0);
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
  await expect(page.locator('ripple-headline').getByRole('alert')).toContainText('Fans: write a number');
});

test('the presets tell the example from the measured world', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open();
  await expect(page.locator('.page-header .badge')).toHaveText('assumed numbers');
  await page.getByLabel('Start from').selectOption('measured-2012');
  await playground.settled();
  await expect(page.locator('.page-header .badge')).toHaveText('measured numbers');
  expect(await playground.sentence()).toContain('0.288 % pass it on');
  await page.getByLabel('Start from').selectOption('tipping-point');
  await expect(page.locator('.page-header .badge')).toHaveText('made for teaching');
  await expect(page.locator('main')).not.toContainText(/P2\+|confidence [ABC]/u);
});
