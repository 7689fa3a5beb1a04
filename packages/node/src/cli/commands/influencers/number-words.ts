import { numbers } from '../../../text/words.ts';

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** A number of people in a sentence: a word up to twelve. */
export function inWords(count: number): string {
  return small[count] ?? numbers.whole(count);
}

/** `ten people`, `one person`, `64 people`. */
export function peopleInWords(count: number): string {
  return `${inWords(count)} ${count === 1 ? 'person' : 'people'}`;
}

/** A sentence with a capital at its beginning. */
export function asSentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
