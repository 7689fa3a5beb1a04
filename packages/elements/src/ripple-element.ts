import { LitElement, type PropertyDeclaration } from 'lit';

/**
 * The properties of an element as Lit declares them, each with the value that it has before anybody sets it.
 * @typeParam Element - Gives the type of each value.
 */
export type PropertyTable<Element> = {
  readonly [Name in keyof Element]?: PropertyDeclaration & { readonly initial: Element[Name] };
};

/** What all elements have in common: first values of their properties, and events that pass through shadow roots. */
export abstract class RippleElement extends LitElement {
  constructor() {
    super();
    const { elementProperties } = this.constructor as typeof LitElement;
    for (const [name, declaration] of elementProperties) {
      if ('initial' in declaration) Reflect.set(this, name, declaration.initial);
    }
  }

  /** Tells the page that something happened. */
  protected emit(type: string, detail: object = {}): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}
