import type { Frame, Page } from '@playwright/test';

/** Name and look of what has the focus. */
export interface Focused {
  readonly name: string;
  readonly outline: boolean;
}

/** Name and look of what has the focus, also in a frame; null for the page as a whole. */
export async function focused(page: Page): Promise<Focused | null> {
  const inPage = await focusedIn(page.mainFrame());
  if (inPage !== 'a frame') return inPage;
  const framed = page.frames().find((frame) => frame.parentFrame() === page.mainFrame());
  const inFrame = framed === undefined ? null : await focusedIn(framed);
  // Between two of its parts the frame itself has the focus.
  return inFrame === null || inFrame === 'a frame' ? { name: 'a frame', outline: true } : inFrame;
}

function focusedIn(frame: Frame): Promise<Focused | 'a frame' | null> {
  return frame.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    if (active === null || active === document.body) return null;
    if (active instanceof HTMLIFrameElement) return 'a frame';
    const style = getComputedStyle(active);
    const name =
      active.getAttribute('aria-label') ??
      (active as HTMLInputElement).labels?.[0]?.textContent?.trim() ??
      active.textContent?.trim().replaceAll(/\s+/gu, ' ') ??
      '';
    return { name, outline: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 1 };
  });
}
