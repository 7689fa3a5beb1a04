/** Checks of what a page sets. Each throws InvalidParameterError that says which key, what was expected and what was given. */
import {
  checkArray,
  checkChoice,
  checkNumber,
  checkObject,
  checkText,
  checkWhole,
  InvalidParameterError,
} from 'ripplecast/check';

/**
 * Throws InvalidParameterError, which names the key, for a value that is none.
 * @param name - Of the key, for the message: `ripple-dots.reach[2]`.
 */
export type Check = (name: string, value: unknown) => void;

/** A finite number, by default of any size. */
export function number(min: number = -Infinity, max: number = Infinity): Check {
  return (name, value) => checkNumber(name, value, min, max);
}

/** A whole number, by default of at least 0. */
export function whole(min: number = 0): Check {
  return (name, value) => checkWhole(name, value, min);
}

/** One of a few words. */
export function choice(...words: readonly string[]): Check {
  return (name, value) => checkChoice(name, value, words);
}

/** What a check allows, or null. */
export function orNull(check: Check): Check {
  return (name, value) => {
    if (value !== null) check(name, value);
  };
}

/** What a check allows, or null, or a key that is left out. */
export function orMissing(check: Check): Check {
  return (name, value) => {
    if (value != null) check(name, value);
  };
}

/** An array or a typed array, each of its entries checked. */
export function listOf(each: Check): Check {
  return (name, value) => {
    checkArray(name, value);
    for (let at = 0; at < value.length; at++) each(`${name}[${at}]`, value[at]);
  };
}

/** An object whose keys are checked; other keys may stand beside them. A check sees undefined for a key that is missing. */
export function objectWith(checks: Readonly<Record<string, Check>>): Check {
  return (name, value) => {
    checkObject(name, value, `an object with ${Object.keys(checks).join(', ')}`);
    for (const [key, check] of Object.entries(checks)) check(`${name}.${key}`, Reflect.get(value, key));
  };
}

/** Numbers of at least 0 that never fall, such as the reach of round after round. */
export const risingCounts: Check = (name, value) => {
  listOf(number(0))(name, value);
  const counts = value as ArrayLike<number>;
  for (let at = 1; at < counts.length; at++) {
    const before = counts[at - 1] ?? 0;
    if ((counts[at] ?? 0) < before) {
      throw new InvalidParameterError(`${name}[${at}]`, `at least ${before}, as ${name}[${at - 1}] is`, counts[at]);
    }
  }
};

/** Hours since the start, at least one, above 0 and rising. */
export const risingHours: Check = (name, value) => {
  listOf(number())(name, value);
  const hours = value as ArrayLike<number>;
  if (hours.length === 0) throw new InvalidParameterError(name, 'an array with at least one time', value);
  let before = 0;
  for (let at = 0; at < hours.length; at++) {
    const hour = hours[at] ?? 0;
    if (hour <= before) throw new InvalidParameterError(`${name}[${at}]`, `above ${before}, as time goes on`, hour);
    before = hour;
  }
};

/** A language that `Intl` can write numbers in. */
export const language: Check = (name, value) => {
  checkText(name, value);
  try {
    Intl.getCanonicalLocales(value);
  } catch {
    throw new InvalidParameterError(name, 'a language such as "en-US" or "de"', value);
  }
};

/** Three letters of a currency. */
export const currency: Check = (name, value) => {
  if (typeof value === 'string' && /^[A-Za-z]{3}$/.test(value)) return;
  throw new InvalidParameterError(name, 'three letters of a currency, such as "USD"', value);
};
