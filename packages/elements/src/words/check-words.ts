import { checkFunction, checkObject, checkText } from 'ripplecast/check';
import { english } from './english.ts';

/** Throws InvalidParameterError, which names the key, unless the value has every word that the elements say. */
export function checkWords(name: string, value: unknown): void {
  checkLike(name, value, english);
}

/** The same of a part of them: unless it has every word that the model has. */
export function checkLike(name: string, value: unknown, model: unknown): void {
  if (typeof model === 'function') checkFunction(name, value);
  else if (typeof model === 'string') checkText(name, value);
  else {
    checkObject(name, value, 'an object of words, such as english');
    for (const [key, each] of Object.entries(model as object))
      checkLike(`${name}.${key}`, Reflect.get(value, key), each);
  }
}
