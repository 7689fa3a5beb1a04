import { expect, test } from '@playwright/test';
import { Playground } from './playground.ts';

test('play from where it rests plays the whole, round by round', async ({ page }) => {
  const playground = new Playground(page);
  const spoken = await playground.watchAttribute('value-text');
  await playground.open('#v=1');
  const before = (await spoken()).length;
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect(page.getByRole('slider', { name: 'Round', exact: true })).toHaveAttribute(
    'aria-valuetext',
    /^Round 5:/u,
  );
  await playground.settled();
  const rounds = (await spoken()).slice(before).map((text) => Number(/^Round (\d):/u.exec(text)?.[1]));
  expect(rounds).toEqual(rounds.toSorted((a, b) => a - b));
  expect([...new Set(rounds)]).toEqual(expect.arrayContaining([0, 1, 2, 3, 4, 5]));
  expect(playground.errors).toEqual([]);
});

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('it opens on the result', async ({ page }) => {
    const playground = new Playground(page);
    await page.addInitScript(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      new MutationObserver(() => {
        const text = document.querySelector('[aria-live]')?.textContent?.trim() ?? '';
        if (text !== '' && heard.at(-1) !== text) heard.push(text);
      }).observe(document, { childList: true, subtree: true, characterData: true });
    });
    await playground.open();
    const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    expect(heard.length).toBeGreaterThan(0);
    expect(heard.every((text) => text.startsWith('Round 4:'))).toBe(true);
  });

  test('keys step, jump and undo', async ({ page }) => {
    const playground = new Playground(page);
    await playground.open();
    const round = page.getByRole('slider', { name: 'Round', exact: true });
    await page.locator('[data-machine]').focus();
    await page.keyboard.press('ArrowLeft');
    await expect(round).toHaveAttribute('aria-valuetext', /Round 3: 26\.\d million people/u);
    await expect(page.locator('[aria-live="polite"]')).toContainText('Round 3: 26.');
    await page.keyboard.press('Home');
    await expect(round).toHaveAttribute('aria-valuetext', 'Round 0: 1,000 people on average');
    await page.keyboard.press('ArrowRight');
    await expect(round).toHaveAttribute('aria-valuetext', 'Round 1: 31,000 people on average');
    await page.keyboard.press('End');
    await expect(round).toHaveAttribute('aria-valuetext', 'Round 5: 295 million people on average');
    await page.keyboard.press('r');
    await expect(round).toHaveAttribute('aria-valuetext', /Round 4:/u);
    await page.keyboard.press('t');
    await expect(page.locator('ripple-reach-chart table')).toBeVisible();
    await page.keyboard.press('t');
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await playground.type('fans', '100');
    await playground.settled();
    await page.locator('[data-machine]').focus();
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('textbox', { name: 'Fans', exact: true })).toHaveValue('1,000');
  });

  test('roll again is another run, replay is not', async ({ page }) => {
    const playground = new Playground(page);
    await playground.open();
    const before = await playground.pictures();
    await page.getByRole('button', { name: 'Replay' }).click();
    await playground.settled();
    expect(await playground.pictures()).toEqual(before);
    await page.getByRole('button', { name: 'Roll again' }).click();
    await playground.settled();
    await expect.poll(() => playground.pictures()).not.toEqual(before);
    await expect(page).toHaveURL(/#v=2~voice=run&run=2$/u);
  });

  test('one run is shown instead of the mean, and the next ones are other draws', async ({ page }) => {
    const playground = new Playground(page);
    await playground.open('#v=1&fans=1&rngSeed=a');
    const shared = page.locator('.caption.shared');
    await page.getByRole('button', { name: 'One run' }).click();
    await expect(shared).toContainText('Run 1, round');
    await expect(page).toHaveURL(/~.*voice=run/u);
    const counts = new Set<string>();
    for (let draw = 0; draw < 12; draw++) {
      await page.getByRole('button', { name: 'Roll again' }).click();
      await playground.settled();
      counts.add((await shared.locator('.count').textContent()) ?? '');
    }
    // Nine in ten stay at one person: 12 draws that never do have probability 1e-12.
    expect(counts).toContain('1 person');
    await expect(shared).toContainText('Run 13, round');
    await page.getByRole('button', { name: 'Average' }).click();
    await expect(shared).toContainText('Shared by friends: 100 runs');
  });
});
