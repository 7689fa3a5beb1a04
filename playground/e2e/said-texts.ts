import type { Page } from '@playwright/test';

/** Every text of the page as it is now, seen or only heard, without code, names and what is marked to be in another language. */
export function saidTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts: string[] = [];
    const attributes = ['aria-label', 'aria-valuetext', 'title', 'placeholder', 'alt'];
    const add = (text: string | null): void => {
      const said = (text ?? '').replaceAll(/\s+/gu, ' ').trim();
      if (said !== '') texts.push(said);
    };
    const walk = (node: Node): void => {
      if (node instanceof Text) add(node.data);
      if (node instanceof Element) {
        if (node.matches('style, script, noscript, template, code, pre, textarea, [lang="en"]')) return;
        for (const attribute of attributes) add(node.getAttribute(attribute));
        if (node.shadowRoot !== null) for (const child of node.shadowRoot.childNodes) walk(child);
      }
      for (const child of node.childNodes) walk(child);
    };
    walk(document.body);
    return texts;
  });
}
