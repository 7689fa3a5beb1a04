import type { Page } from '@playwright/test';

/** What is pressed on the page as it is now and is less than 44 pixels wide or high, by name; links in a text are as high as its lines. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const isInText = (element: Element): boolean =>
      element.localName === 'a' &&
      getComputedStyle(element).display === 'inline' &&
      element.closest('p, li, td') !== null;
    const visit = (root: Document | ShadowRoot): void => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot !== null) visit(element.shadowRoot);
        if (!element.matches('button, input, select, summary, a, textarea') || isInText(element)) continue;
        if (!element.checkVisibility({ visibilityProperty: true })) continue;
        // A radio button or a check box is pressed through its label.
        const target = element.matches('[type="radio"], [type="checkbox"], [type="file"]')
          ? (element.closest('label') ?? element)
          : element;
        const { width, height } = target.getBoundingClientRect();
        if (height < 43.5 || width < 43.5) {
          found.push(`${element.localName} ${element.getAttribute('aria-label') ?? element.id} ${width}×${height}`);
        }
      }
    };
    visit(document);
    return found;
  });
}

/** Texts of the page as it is now whose letters are smaller than 12 pixels, those that are drawn in charts too. */
export function smallTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const visit = (root: ParentNode): void => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot !== null) visit(element.shadowRoot);
        if (!element.checkVisibility({ visibilityProperty: true })) continue;
        if (element.closest('dialog:not([open]), option, style, script, title, desc') !== null) continue;
        const text = [...element.childNodes].find((node) => node instanceof Text && node.data.trim() !== '');
        if (text === undefined) continue;
        const size = Number.parseFloat(getComputedStyle(element).fontSize);
        const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
        if (size * scale < 11.95) found.add(`${(size * scale).toFixed(1)}: ${text.textContent?.trim().slice(0, 40)}`);
      }
    };
    visit(document);
    return [...found];
  });
}
