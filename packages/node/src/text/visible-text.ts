import { escapeHidden } from 'ripplecast/check';

/** Line breaks and tabs of any kind, one after the other. */
const blanks = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

/**
 * A text that came from outside as people may see it on one line of a terminal or a report: nothing in it steers the terminal
 * or the order of what stands around it. Line breaks and tabs become a space; other control characters are written out,
 * `\u001b`.
 */
export function visibleText(text: string): string {
  return escapeHidden(text.replaceAll(blanks, ' '));
}

/** The same of a text whose line feeds are meant. */
export function visibleLines(text: string): string {
  return text.split('\n').map(visibleText).join('\n');
}

/** A plain value with every text in it made visible; numbers and the names of keys stay. */
export function withVisibleTexts<Value>(value: Value): Value {
  return changeTexts(value) as Value;
}

function changeTexts(value: unknown): unknown {
  if (typeof value === 'string') return visibleText(value);
  if (Array.isArray(value)) return value.map(changeTexts);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, changeTexts(entry)]));
}
