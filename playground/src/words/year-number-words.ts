import { msg, str } from '@lit/localize';
import { yearNumbers, type YearNumber, type YearOrigin } from '../state/year-numbers.ts';
import { pageNumbers } from './page-words.ts';

/** What a control says. */
export interface YearNumberWords {
  readonly label: string;
  readonly hint: string;
  /** What stands after the number. */
  readonly unit?: string;
  /** What is counted, in the message about fractions. */
  readonly counted?: string;
}

/** What the control of a number of the year says. */
export function yearNumberWords(name: YearNumber): YearNumberWords {
  switch (name) {
    case 'baitA':
      return { label: msg('A: bait, of ten posts'), hint: msg('The other posts are advice.'), counted: msg('posts') };
    case 'baitB':
      return { label: msg('B: bait, of ten posts'), hint: msg('The other posts are advice.'), counted: msg('posts') };
    case 'posts':
      return { label: msg('Posts a week'), hint: msg('In A and in B, on the same days.'), counted: msg('posts') };
    case 'weeks':
      return { label: msg('Weeks'), hint: msg('How long it goes on.'), counted: msg('weeks') };
    case 'halfLife':
      return {
        label: msg('Half-life in days'),
        hint: msg('After so many days half of the goodwill has faded. Nobody has measured it.'),
        counted: msg('days'),
      };
    case 'advocateFactor':
      return {
        label: msg('Advocates share'),
        hint: msg('How many times as often as other fans. Nobody has measured it.'),
        unit: '×',
        counted: msg('times'),
      };
    case 'adviceLike':
    case 'baitLike':
      return { label: msg('Likes'), hint: msg('How many of those who see it like it. Likes change no feeling.') };
    case 'adviceAttention':
    case 'baitAttention':
      return { label: msg('Attention'), hint: msg('How many of those who see it look.') };
    case 'adviceValue':
    case 'baitValue':
      return { label: msg('Value'), hint: msg('To how many of those who look it is worth something.') };
    case 'adviceInteraction':
    case 'baitInteraction':
      return { label: msg('Interaction'), hint: msg('How many of these answer it in earnest.') };
  }
}

/** A number of the year as its control shows it. */
export function writeYearNumber(name: YearNumber, value: number): string {
  const { percent, whole } = pageNumbers();
  return yearNumbers[name].kind === 'percent' ? percent(value) : whole(value);
}

/** The badge of a number. */
export function yearOriginName(origin: YearOrigin): string {
  return origin === 'measured' ? msg(str`measured ${'2013'}`) : msg('assumed');
}
