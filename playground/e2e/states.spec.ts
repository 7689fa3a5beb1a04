import { expect, test } from '@playwright/test';
import { Playground } from './playground.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('the example passes the Super Bowl in round 4', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open();
  expect(await playground.setup()).toBe('A post to 1,000 fans · everyone sees it · 10 % share · 300 friends each');
  expect(await playground.sentence()).toMatch(
    /^By round 4: 27[3-6] million people, 2\.5 times the 2011 Super Bowl\. In the end, everyone\.$/u,
  );
  await expect(page.locator('.sure')).toContainText('9 in 10 reach between');
  await expect(page.locator('.sure')).toContainText('Each sharer brings 30 new sharers');
  await expect(page.locator('.sure')).toContainText('All 1,000 runs beat the Super Bowl in the end.');
  await expect(page.locator('.caption.broadcast')).toContainText('111 million people, all at once');
  await expect(page.locator('ripple-reach-chart h2')).toHaveText('Sharing passes the Super Bowl in round 4');
  await playground.complete();
  await expect(page.locator('.break-even')).toContainText(/budget of \$10\.\d million/u);
  expect(playground.errors).toEqual([]);
});

test('the switch of three worlds changes the rates, and goes on to a million fans', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open();
  const worlds = page.getByRole('group', { name: 'Whose numbers' });
  await expect(worlds.getByRole('button', { name: 'The claim' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('.badge-line')).toContainText('A claim, not data.');
  await page.locator('.badge-line').getByRole('button', { name: 'What was measured' }).click();
  await playground.settled();
  await expect(worlds.getByRole('button', { name: 'What was measured' })).toHaveAttribute('aria-pressed', 'true');
  expect(await playground.setup()).toMatch(/^A post to 1,000 fans · 16 % see it · 0\.2\d+ % share/u);
  expect(await playground.sentence()).toMatch(
    /^About 160 of the 1,000 fans see it, 2\d\d people in the end; in most runs nobody shares\.$/u,
  );
  await page.getByRole('button', { name: 'Give it a million fans' }).click();
  await playground.settled();
  await expect(worlds.getByRole('button', { name: 'What was measured' })).toHaveAttribute('aria-pressed', 'true');
  expect(await playground.sentence()).toMatch(
    /^160,000 of the million fans see it; sharing adds 69,\d00\. That is 1 in 480/u,
  );
});

test('my numbers, opened directly, start from what was measured; editing goes there and the rest keeps its marks', async ({
  page,
}) => {
  const playground = new Playground(page);
  await playground.open();
  const mine = page.getByRole('button', { name: 'My numbers', exact: true });
  await page.getByRole('group', { name: 'Whose numbers' }).getByRole('button', { name: 'My numbers' }).click();
  await playground.settled();
  expect(await playground.setup()).toContain('16 % see it');
  await expect(page).toHaveURL(/mine=1/u);
  await page.getByRole('button', { name: /^The claim/u }).click();
  await playground.settled();
  await playground.type('fans', '20,000');
  await playground.settled();
  await expect(mine).toHaveAttribute('aria-pressed', 'true');
  await expect(playground.slider('fans').locator('[part="origin"]')).toHaveText('yours');
  await expect(playground.slider('share').locator('[part="origin"]')).toHaveText('claim');
  await page
    .getByRole('button', { name: /^What was measured/u })
    .first()
    .click();
  await playground.settled();
  await expect(playground.slider('share').locator('[part="origin"]')).toHaveText('measured 2012');
  await mine.click();
  await playground.settled();
  expect(await playground.setup(), 'what was typed is kept').toContain('20,000 fans');
});

test('a value above anything measured gets one plain sentence', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open();
  await expect(page.locator('.above-measured')).toHaveText(/higher than anything measured/iu);
  await page
    .getByRole('button', { name: /^What was measured/u })
    .first()
    .click();
  await playground.settled();
  await expect(page.locator('.above-measured')).toHaveCount(0);
});

test('with one fan it says that most often nobody shares', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open('#v=1&fans=1');
  expect(await playground.sentence()).toBe(
    '9 times in 10 nobody shares and it ends with that one fan. The tenth time it reaches everyone.',
  );
});

test('nobody is reached without fans', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open('#v=1&fans=0');
  expect(await playground.sentence()).toContain('Nobody sees it: there are no fans to start with.');
});

test('saturation is said', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open('#v=1&fans=1000000&followers=1000&share=0.5~round=3');
  expect(await playground.sentence()).toBe('In the end, everyone: 295 million people, 2.7 times the 2011 Super Bowl.');
});

test('without a broadcast one panel shows the sharing alone', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open('#v=1&buy=none');
  await expect(page.locator('ripple-dots')).toHaveCount(1);
  expect(await playground.sentence()).not.toContain('times');
});

test('the arithmetic that exceeds everyone says so, and moves nothing', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open();
  const top = (): Promise<number> =>
    page.locator('.stage').evaluate((stage) => Math.round(stage.getBoundingClientRect().top));
  const before = await top();
  await playground.open('#v=1&level=arithmetic');
  expect(await playground.sentence()).toMatch(/838 million of 295 million people\. .*again and again/u);
  await expect(page.locator('.sources')).toContainText('More people are counted than there are');
  expect(await top()).toBe(before);
});

test('a value out of range in the link is noted, however long it is', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open(`#v=1&share=${'7'.repeat(300)}`);
  const notes = page.locator('.notes');
  await expect(notes).toContainText('Share rate');
  expect(await notes.evaluate((each) => each.scrollWidth - each.clientWidth)).toBeLessThanOrEqual(0);
  expect(await playground.setup()).toContain('10 % share');
});

test('what only a link says of a source is printed as such', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open('#v=1&placements=[[5000000,1,100000]]&buySource=Nielsen%202024');
  await expect(page.locator('.sources')).toContainText('Nielsen 2024 (according to the link).');
});

test('no budget asks for one', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open('#v=1&cost=none');
  await expect(page.locator('.cost')).toContainText('Enter a budget to compare costs');
  await expect(page.locator('ripple-cost-bars')).toHaveCount(0);
  const budget = page.locator('.cost').getByRole('textbox', { name: 'Budget for sharing' });
  await budget.fill('20 000');
  await budget.press('Enter');
  await playground.settled();
  await expect(page).toHaveURL(/fixed=20000/u);
  await expect(page.locator('ripple-cost-bars')).toBeVisible();
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

test('fewer people than the broadcast has viewers are refused, and it is said why', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open();
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await playground.type('universe', '5');
  await expect(playground.slider('universe').getByRole('alert')).toContainText(
    'The Super Bowl alone reaches 111 million people.',
  );
});

test('a fraction of a person is answered, in the field and in the headline', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open();
  const before = await playground.sentence();
  await playground.type('fans', '1.5');
  await expect(playground.slider('fans').getByRole('alert')).toContainText('Whole people only.');
  const fans = page.locator('.setup').getByRole('textbox', { name: 'Fans', exact: true });
  await fans.fill('1.5');
  await fans.press('Tab');
  await expect(page.locator('.setup ripple-headline').getByRole('alert')).toContainText(
    'Fans: whole people only. It stays 1,000; “1.5” was not taken.',
  );
  expect(await playground.sentence()).toBe(before);
  expect(page.url()).not.toContain('fans=');
});

test('an empty text is answered beside its field and the page stays', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open();
  const before = await playground.sentence();
  await page.getByRole('button', { name: 'More', exact: true }).click();
  const chance = page.getByLabel('Random seed', { exact: true });
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
  await page.getByRole('button', { name: 'More', exact: true }).click();
  const budget = playground.slider('budget').getByRole('textbox');
  await expect(budget).toHaveValue('');
  await expect(budget).toHaveAttribute('placeholder', 'not given');
  await playground.type('budget', '50');
  await expect(page).toHaveURL(/fixed=50/u);
  await playground.type('budget', '');
  await expect(page).toHaveURL(/cost=none/u);
  await expect(page.locator('.cost')).toContainText('Enter a budget to compare costs');
});

test('many runs answer at once and say how far they are', async ({ page }) => {
  const playground = new Playground(page);
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => {
      const busy = document.querySelector('main')?.getAttribute('aria-busy') ?? '';
      seen.push(`${busy}: ${document.querySelector('.sure')?.textContent ?? ''}`);
    }).observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
  });
  await playground.open('#v=1&replicates=1000000');
  await expect(page.locator('.notes')).toContainText('this page counts 10,000');
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen.join('\n'));
  expect(seen).toMatch(/^false: Average of the first [\d,]+ of 10,000 runs/mu);
  await expect(page.locator('.sure')).toContainText('Average of 10,000 runs');
});

test('a buy that does not fit is left out, and brought back by one press', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open('#v=1&universe=1000');
  expect(await playground.sentence()).toContain(
    'It stays with the fans: everyone is a fan already. 1,000 people see it.',
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
  expect(await playground.setup()).toContain('0.3 % share');
  expect(page.url()).toContain('share=0.003');
});

test('the numbers of the headline are edited in place', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open();
  const fans = page.locator('.setup').getByRole('textbox', { name: 'Fans', exact: true });
  await fans.fill('10 000');
  await fans.press('Enter');
  await playground.settled();
  expect(await playground.setup()).toContain('10,000 fans');
  expect(await playground.sentence()).toMatch(/^By round 3: 179 million/u);
  await fans.fill('none');
  await fans.press('Enter');
  await expect(page.locator('.setup ripple-headline').getByRole('alert')).toContainText('Fans: write a number');
});

test('the examples tell the claim from the measured world', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open();
  const take = async (name: RegExp): Promise<void> => {
    await page.getByRole('button', { name: 'Examples' }).click();
    await page.getByRole('dialog').getByRole('button', { name }).click();
    await playground.settled();
  };
  await expect(page.locator('.sources .badge')).toHaveText('assumed numbers');
  await take(/as measured in 2012 A page/u);
  await expect(page.locator('.sources .badge')).toHaveText('measured numbers');
  expect(await playground.setup()).toContain('1,000,000 fans');
  await take(/^At the tipping point/u);
  await expect(page.locator('.badge-line')).toContainText('At the tipping point');
  await expect(page.locator('main')).not.toContainText(/P2\+|confidence [ABC]/u);
});
