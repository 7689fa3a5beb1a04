/** What is for hands, and what stands for it. */
const CONTROLS = 'button, input, select, textarea, dialog, [popover], [slot="controls"]';

/** The class of an element whose properties are listed, as Lit's are. */
interface WithProperties {
  readonly elementProperties?: ReadonlyMap<PropertyKey, unknown>;
}

/**
 * A copy of an element with all that its page has given it, and nothing of what a pointer or the keys are at. Its controls are left out.
 * @param properties - What the copy is given besides.
 */
export function copyElement(element: Element, properties: Readonly<Record<string, unknown>> = {}): Element {
  const { elementProperties } = element.constructor as WithProperties;
  const copy = element.cloneNode(false) as Element;
  copy.removeAttribute('id');
  for (const name of elementProperties?.keys() ?? []) Reflect.set(copy, name, Reflect.get(element, name));
  for (const [name, value] of Object.entries(properties)) Reflect.set(copy, name, value);
  if (element instanceof HTMLCanvasElement && copy instanceof HTMLCanvasElement && element.width * element.height > 0) {
    copy.getContext('2d')?.drawImage(element, 0, 0);
  }
  for (const child of element.childNodes) {
    if (child instanceof Text) copy.append(child.cloneNode());
    else if (child instanceof Element && !child.matches(CONTROLS)) copy.append(copyElement(child));
  }
  return copy;
}
