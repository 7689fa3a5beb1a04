import type { Page } from '@playwright/test';

/** Name and look of what has the focus; null for the page as a whole. */
export function focused(page: Page): Promise<{ readonly name: string; readonly outline: boolean } | null> {
  return page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    if (active === null || active === document.body) return null;
    const style = getComputedStyle(active);
    const name =
      active.getAttribute('aria-label') ??
      (active as HTMLInputElement).labels?.[0]?.textContent?.trim() ??
      active.textContent?.trim().replaceAll(/\s+/gu, ' ') ??
      '';
    return { name, outline: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 1 };
  });
}
