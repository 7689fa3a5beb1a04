/**
 * The elements in JSX, for React 19 or later: `import '@ripplecast/elements/react'`, which is types alone. React sets properties and adds
 * listeners by itself; this says to TypeScript which there are.
 *
 * @packageDocumentation
 * @experimental
 */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ElementEvents, ElementProperties } from './element-members.generated.ts';
import type { RippleElements } from './elements.ts';

type Settable<Name extends keyof RippleElements> = {
  [Key in keyof RippleElements[Name] as Extract<Key, ElementProperties[Name]>]?: RippleElements[Name][Key] | undefined;
};

type Listeners<Name extends keyof RippleElements> = {
  [Event in keyof ElementEvents[Name] & string as `on${Event}`]?:
    | ((event: ElementEvents[Name][Event]) => void)
    | undefined;
};

/**
 * What an element takes in JSX: its properties, a listener `onripple-…` for each of its events, and what every element of HTML
 * takes.
 */
export type RippleProps<Name extends keyof RippleElements> = Omit<
  DetailedHTMLProps<HTMLAttributes<RippleElements[Name]>, RippleElements[Name]>,
  keyof Settable<Name>
> &
  Settable<Name> &
  Listeners<Name>;

/** Every element by its tag name. */
export type RippleIntrinsicElements = { [Name in keyof RippleElements]: RippleProps<Name> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends RippleIntrinsicElements {}
  }
}
