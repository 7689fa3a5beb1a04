import { expect, test } from '@playwright/test';
import { Playground, violations } from './playground.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const playground = new Playground(page);
    await playground.open();
    await page.getByText('More', { exact: true }).click();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Table' }).click();
    await playground.type('fans', 'nobody');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Keys' }).click();
    expect(await violations(page)).toEqual([]);
  });
}

test('every control is reached and worked by keyboard alone, its focus visible', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open('#v=1&fans=2000');
  const names: string[] = [];
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      if (active === null || active === document.body) return null;
      const style = getComputedStyle(active);
      const name =
        active.getAttribute('aria-label') ??
        (active as HTMLInputElement).labels?.[0]?.textContent?.trim() ??
        active.textContent?.trim() ??
        '';
      return { name, outline: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 1 };
    });
    if (focus === null) break;
    expect(focus.outline, `focus of ${focus.name} must be visible`).toBe(true);
    names.push(focus.name);
    if (focus.name === 'More') await page.keyboard.press('Enter');
  }
  const all = names.join('\n');
  for (const name of [
    'Start from',
    'Theme',
    'Keys',
    'Nation',
    'Every person',
    'Step back',
    'Play',
    'Step',
    'Round',
    'Same chance again',
    'New chance',
    'Speed',
    'Fans',
    'Fans: back to 1,000',
    'Friends',
    'Pass it on',
    'Friends who see it',
    'Fans who see it',
    'Budget for sharing',
    'Compare with',
    'More',
    'Producing the spot',
    'Everyone',
    'Runs',
    'Population',
    'Chance',
    'Log scale',
    'Table',
  ]) {
    expect(all).toContain(name);
  }
});

test('arrow keys on a slider change the headline', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open();
  await playground.slider('fans').getByRole('slider').focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => playground.sentence()).toMatch(/^1,100 fans/u);
  await page.keyboard.press('End');
  await expect.poll(() => playground.sentence()).toMatch(/^10,000,000 fans/u);
  await page.keyboard.press('Home');
  await expect.poll(() => playground.sentence()).toMatch(/^1 fan/u);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('the theme is chosen', async ({ page }) => {
    const playground = new Playground(page);
    await playground.open();
    await page.getByLabel('Theme').selectOption('dark');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });

  test('targets are at least 44 pixels', async ({ page }) => {
    const playground = new Playground(page);
    await playground.open('#v=1&fans=2000');
    await page.getByText('More', { exact: true }).click();
    const small = await page.evaluate(() => {
      const found: string[] = [];
      const visit = (root: Document | ShadowRoot): void => {
        for (const element of root.querySelectorAll('*')) {
          if (element.shadowRoot !== null) visit(element.shadowRoot);
          if (!element.matches('button, input, select, summary, a')) continue;
          // A radio button or a check box is pressed through its label.
          const target = element.matches('[type="radio"], [type="checkbox"]')
            ? (element.closest('label') ?? element)
            : element;
          const { width, height } = target.getBoundingClientRect();
          if (!element.checkVisibility({ visibilityProperty: true })) continue;
          if (height < 43.5 || width < 43.5) {
            found.push(`${element.localName} ${element.getAttribute('aria-label') ?? element.id} ${width}×${height}`);
          }
        }
      };
      visit(document);
      return found;
    });
    expect(small).toEqual([]);
  });
});
