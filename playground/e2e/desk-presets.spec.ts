import { expect, test } from '@playwright/test';
import { Playground } from './playground.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const id of ['round-the-clock-desk', 'office-hours-desk']) {
  test(`${id} opens with its complaints, its bar and its band`, async ({ page }) => {
    const playground = new Playground(page);
    await playground.open();
    await page.getByRole('button', { name: 'Examples' }).click();
    await page.locator(`[data-preset="${id}"]`).click();
    await expect(playground.slider('complaintsPerHour')).toBeVisible();
    await playground.settled();
    expect(await playground.setup()).toMatch(/^25 complaints an hour for 8 hours · /u);
    expect(await playground.sentence()).toMatch(/people see a complaint, [\d,]+ fewer than without your desk\.$/u);
    await expect(playground.slider('complaintHours').getByRole('textbox')).toHaveValue('8');
    await expect(playground.slider('fanVisibility')).toHaveCount(0);
    const sights = page.getByRole('region', { name: 'Who saw the criticism' });
    await expect(sights.locator('ripple-sights-bar').getByRole('list')).toHaveCount(2);
    await expect(sights.locator('.desk-change')).toContainText(
      /\d+.% fewer pass a complaint on\. It may help \(\d+.% fewer\) or harm \(\d+.% more\): nobody has measured it\.$/u,
    );
    const [bar, controls] = [await sights.boundingBox(), await playground.slider('deskPeople').boundingBox()];
    expect(bar?.y, 'the bar stands above the end of its controls').toBeLessThan(controls?.y ?? 0);
    const sources = await page.locator('.sources li').allTextContents();
    expect(new Set(sources.map((line) => line.replace(/:.*/su, ''))).size).toBe(sources.length);
    await playground.type('complaintsPerHour', '30');
    await playground.settled();
    expect(await playground.setup()).toMatch(/^30 complaints an hour for 8 hours · /u);
    expect(playground.errors).toEqual([]);
  });
}
