import '../src/define.ts';
import type { NumberChange } from '../src/numbers/number-change.ts';

/** Puts an element on the page with its properties and waits until it is drawn. */
export async function show<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
): Promise<HTMLElementTagNameMap[Name]> {
  const element = Object.assign(document.createElement(name), properties);
  document.body.append(element);
  await drawn();
  return element;
}

/** Three frames: the first draws, the second follows the size that was measured. */
export async function drawn(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Every number that an element tells from now on. */
export function changes(element: HTMLElement, type = 'ripple-change'): NumberChange[] {
  const heard: NumberChange[] = [];
  element.addEventListener(type, (event) => heard.push((event as CustomEvent<NumberChange>).detail));
  return heard;
}

/** A field of an element. */
export function field(element: HTMLElement, selector: string): HTMLInputElement {
  const found = element.shadowRoot?.querySelector<HTMLInputElement>(selector);
  if (!found) throw new Error(`${selector} must be in ${element.localName}`);
  return found;
}
