/** Control characters (C0 but for line feeds, DEL, C1), and those that turn the direction of what is around them. */
const hidden = /[^\P{Cc}\n]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/**
 * A text whose control characters are written out as `\u001b`, which is also how JSON may write them: nothing in it steers a terminal or
 * the order of what stands around it. Line feeds stay.
 */
export function escapeHidden(text: string): string {
  return text.replaceAll(hidden, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
