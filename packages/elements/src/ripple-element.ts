import { LitElement, type PropertyDeclaration, type PropertyValues } from 'lit';
import { language, orNull, type Check } from './checks/check.ts';
import { checkWords } from './words/check-words.ts';
import type { ElementWords } from './words/element-words.ts';
import { english } from './words/english.ts';

/** A property as Lit declares it, with what it is before anybody sets it, and what it may be. */
export interface CheckedProperty<Value> extends PropertyDeclaration {
  /** What it is before anybody sets it. */
  readonly initial: Value;
  /** What it may be. */
  readonly check: Check;
}

/**
 * The properties of an element.
 * @typeParam Element - Gives the type of each value.
 */
export type PropertyTable<Element> = {
  readonly [Name in keyof Element]?: CheckedProperty<Element[Name]>;
};

/** A property whose attribute is a number; one that is empty is nothing, not 0. */
export const numeric: PropertyDeclaration = {
  converter: { fromAttribute: (text) => (text === null || text.trim() === '' ? null : Number(text)) },
};

/**
 * What all elements have in common: words, first values of their properties, checks of what is set, and events that pass
 * through shadow roots.
 *
 * @remarks Setting a property to what it cannot be throws InvalidParameterError, which names the key, and leaves the property as
 * it was; a wrong attribute, and what was set before the element was defined, is reported to the page in the same words, as an error
 * that nobody caught. Nothing (`null`,
 * `undefined`, an attribute that is removed) sets the first value back.
 * @cssprop --ripple-ground - What everything stands on.
 * @cssprop --ripple-raised - What lies on the ground: fields, buttons, cards.
 * @cssprop --ripple-ink - Text and lines that matter.
 * @cssprop --ripple-muted - Text that stands back: axes, notes.
 * @cssprop --ripple-line - Faint lines: grids, borders of tables.
 * @cssprop --ripple-control - Borders and handles of what can be used.
 * @cssprop --ripple-unlit - Somebody who is not reached.
 * @cssprop --ripple-shared - Sharing; the rounds lie on either side of it.
 * @cssprop --ripple-broadcast - The buy.
 * @cssprop --ripple-criticism - Criticism, where a result has it; dark violet on light ground, pale on dark, so that people who confuse red and green can tell it from both arms.
 * @cssprop --ripple-shared-text - Text about sharing; `--ripple-shared` with more contrast unless set.
 * @cssprop --ripple-broadcast-text - Text about the buy; `--ripple-broadcast` with more contrast unless set.
 * @cssprop --ripple-criticism-text - Text about criticism; `--ripple-criticism` with more contrast unless set.
 * @cssprop --ripple-error - What is wrong with a number.
 * @cssprop --ripple-focus - Outline of what has the focus.
 * @cssprop --ripple-first-round - Round 0, once it is over; a darker and duller `--ripple-shared` unless set.
 * @cssprop --ripple-last-round - The last round, of at least seven, once it is over: those between lie on a ramp from round 0; nearly `--ripple-shared` unless set.
 * @cssprop --ripple-newest-round - The newest round; brighter than the ramp unless set.
 * @cssprop --ripple-density - Pixels of a canvas for each pixel of the page, for pictures that are saved or printed; those of the screen, at most 2, unless set.
 * @cssprop --ripple-font - Family of the type.
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

  /** Whether Lit sets again what was set before the element was defined: nobody could catch what a setter throws then. */
  #isRestoring = false;

  constructor() {
    super();
    const { elementProperties } = this.constructor as typeof LitElement;
    for (const [name, declaration] of elementProperties) {
      if ('initial' in declaration) Reflect.set(this, name, declaration.initial);
    }
  }

  /** Puts the check of each property of a class before what its setter does. */
  protected static override finalize(): void {
    const isFirst = !Object.hasOwn(this, 'finalized');
    super.finalize();
    if (!isFirst || !Object.hasOwn(this, 'properties')) return;
    for (const [name, { initial, check }] of Object.entries(
      this.properties as Record<string, CheckedProperty<unknown>>,
    )) {
      const accessor = Object.getOwnPropertyDescriptor(this.prototype, name);
      if (accessor === undefined) continue;
      Object.defineProperty(this.prototype, name, {
        ...accessor,
        set(this: RippleElement, value: unknown) {
          const given = value ?? initial;
          try {
            if (given !== initial) check(`${this.localName}.${name}`, given);
          } catch (error) {
            if (!this.#isRestoring) throw error;
            reportError(error);
            return;
          }
          accessor.set?.call(this, given);
        },
      });
    }
  }

  /** Draws; before the first time Lit sets again what was set before the element was defined. */
  protected override performUpdate(): void {
    this.#isRestoring = !this.hasUpdated;
    super.performUpdate();
  }

  /** Whether to draw. By now everything is set again. */
  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    this.#isRestoring = false;
    return super.shouldUpdate(changed);
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
