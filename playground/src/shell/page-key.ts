/** One key of a page: the list prints the help and answers the keyboard. */
export interface PageKey<Action> {
  /** As events name them; none where an element on the page answers them itself. */
  readonly keys: readonly string[];
  readonly shown: string;
  /** Drawn instead of the name, which is then what is heard. */
  readonly arrow?: 'left' | 'right';
  /** Null where it is not the page that acts. */
  readonly action: Action | null;
  readonly does: string;
  /** Whether it is pressed together with Ctrl or the command key; it then works wherever the focus is. */
  readonly withControl?: boolean;
}

/** Whether a key is a single character, which those who dictate to their computer may want to do nothing. */
export function isLetter({ keys, withControl }: PageKey<unknown>): boolean {
  return withControl !== true && keys.some((key) => key.length === 1 && key !== ' ');
}
