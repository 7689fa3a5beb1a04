import { LitElement, type PropertyDeclaration } from 'lit';
import { language, orNull, type Check } from './checks/check.ts';
import { checkWords } from './words/check-words.ts';
import type { ElementWords } from './words/element-words.ts';
import { english } from './words/english.ts';

/** A property as Lit declares it, with what it is before anybody sets it, and what it may be. */
export interface CheckedProperty<Value> extends PropertyDeclaration {
  readonly initial: Value;
  readonly check: Check;
}

/**
 * The properties of an element.
 * @typeParam Element - Gives the type of each value.
 */
export type PropertyTable<Element> = {
  readonly [Name in keyof Element]?: CheckedProperty<Element[Name]>;
};

/**
 * What all elements have in common: words, first values of their properties, checks of what is set, and events that pass
 * through shadow roots.
 *
 * @remarks Setting a property to what it cannot be throws InvalidParameterError, which names the key, and leaves the property as
 * it was; a wrong attribute is reported to the page in the same words, as an error that nobody caught. Nothing (`null`,
 * `undefined`, an attribute that is removed) sets the first value back.
 */
export abstract class RippleElement extends LitElement {
  static override properties: PropertyTable<RippleElement> = {
    words: { attribute: false, initial: english, check: checkWords },
    locale: { type: String, initial: null, check: orNull(language) },
  };

  /** Everything that the element says; English unless set. */
  declare words: ElementWords;
  /** Language that numbers are written in, such as `de-DE`; that of the words unless set. */
  declare locale: string | null;

  constructor() {
    super();
    const { elementProperties } = this.constructor as typeof LitElement;
    for (const [name, declaration] of elementProperties) {
      if ('initial' in declaration) Reflect.set(this, name, declaration.initial);
    }
  }

  protected static override getPropertyDescriptor(
    name: PropertyKey,
    key: string | symbol,
    declaration: PropertyDeclaration & Partial<CheckedProperty<unknown>>,
  ): PropertyDescriptor | undefined {
    const descriptor = super.getPropertyDescriptor(name, key, declaration);
    const { initial, check } = declaration;
    if (descriptor === undefined || check === undefined) return descriptor;
    return {
      ...descriptor,
      set(this: RippleElement, value: unknown) {
        const given = value ?? initial;
        if (given !== initial) check(`${this.localName}.${String(name)}`, given);
        descriptor.set?.call(this, given);
      },
    };
  }

  /** Language that numbers are written in. */
  protected get numberLocale(): string {
    return this.locale ?? this.words.locale;
  }

  /** Tells the page that something happened. */
  protected emit(type: string, detail: object = {}): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}
