import type { Page } from '@playwright/test';

/**
 * Texts of the page as it is now that are cut off, stand beyond the window, or lie on one another, each with the reason. What
 * scrolls by itself and what only screen readers are told is left out; so is what a fixed bar covers while the page scrolls.
 */
export async function textFaults(page: Page): Promise<string[]> {
  // What observes its size draws anew in the frames after.
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
  return page.evaluate(() => {
    interface Piece {
      readonly text: string;
      readonly box: DOMRect;
      readonly layer: Element | null;
    }
    const faults = new Set<string>();
    const pieces: Piece[] = [];

    const parentOf = (node: Node): Element | null => {
      if (node instanceof Element && node.assignedSlot !== null) return node.assignedSlot;
      if (node instanceof Text && node.assignedSlot !== null) return node.assignedSlot;
      const parent = node.parentNode;
      return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
    };

    /** Why a box is not seen as a whole; null where it is, or where the reader can scroll to it. */
    const cutBy = (from: Element, box: DOMRect): string | null => {
      for (let each: Element | null = from; each !== null; each = parentOf(each)) {
        const style = getComputedStyle(each);
        if (each.localName === 'svg' || style.display === 'contents' || style.display === 'inline') continue;
        const own = each.getBoundingClientRect();
        const [across, down] = [style.overflowX, style.overflowY];
        if (across === 'auto' || across === 'scroll' || down === 'auto' || down === 'scroll') return null;
        if (across !== 'visible' && (box.right > own.right + 1 || box.left < own.left - 1)) return each.localName;
        if (down !== 'visible' && (box.bottom > own.bottom + 1 || box.top < own.top - 1)) return each.localName;
        if (style.position === 'fixed') return null;
      }
      return null;
    };

    /** What of the page covers the rest while it scrolls. */
    const layerOf = (from: Element): Element | null => {
      for (let each: Element | null = from; each !== null; each = parentOf(each)) {
        if (/fixed|sticky/u.test(getComputedStyle(each).position)) return each;
      }
      return null;
    };

    const isSeen = (element: Element): boolean => {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
      for (let each: Element | null = element; each !== null; each = parentOf(each)) {
        if (getComputedStyle(each).clipPath.startsWith('inset(50%')) return false;
      }
      return true;
    };

    const look = (root: ParentNode): void => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot !== null) look(element.shadowRoot);
        if (element.closest('dialog:not([open]), option, style, script, title') !== null || !isSeen(element)) continue;
        if (element instanceof HTMLInputElement && /text/u.test(element.type)) {
          if (element.scrollWidth > element.clientWidth + 1) faults.add(`cut in its field: ${element.value}`);
        }
        for (const node of element.childNodes) {
          if (!(node instanceof Text) || node.data.trim() === '') continue;
          const text = node.data.trim().slice(0, 60);
          const range = document.createRange();
          range.selectNodeContents(node);
          for (const box of range.getClientRects()) {
            if (box.width < 1 || box.height < 1) continue;
            if (box.right > document.documentElement.clientWidth + 1 || box.left < -1)
              faults.add(`beyond the window: ${text}`);
            const by = cutBy(element, box);
            if (by !== null) faults.add(`cut by ${by}: ${text}`);
            pieces.push({ text, box, layer: layerOf(element) });
          }
        }
      }
    };
    look(document);

    // Boxes of text are higher than its letters.
    const depth = (low: number, high: number, otherLow: number, otherHigh: number): number =>
      Math.min(high, otherHigh) - Math.max(low, otherLow);
    for (const [at, one] of pieces.entries()) {
      for (const other of pieces.slice(at + 1)) {
        if (one.layer !== other.layer) continue;
        const [a, b] = [one.box, other.box];
        const across = depth(a.left, a.right, b.left, b.right);
        const down = depth(
          a.top + a.height * 0.25,
          a.bottom - a.height * 0.25,
          b.top + b.height * 0.25,
          b.bottom - b.height * 0.25,
        );
        if (across > 2 && down > 1) faults.add(`on one another: ${one.text} | ${other.text}`);
      }
    }
    return [...faults];
  });
}
