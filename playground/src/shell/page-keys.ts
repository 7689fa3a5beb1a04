/** Names of what keys do. */
export type KeyAction =
  | 'play'
  | 'back'
  | 'forward'
  | 'start'
  | 'end'
  | 'replay'
  | 'newChance'
  | 'undo'
  | 'table'
  | 'help';

/** One key of the page: the list prints the help and answers the keyboard. */
export interface PageKey {
  readonly keys: readonly string[];
  readonly shown: string;
  /** Drawn instead of the name, which is then what is heard. */
  readonly arrow?: 'left' | 'right';
  readonly action: KeyAction;
  readonly does: string;
}

export const pageKeys: readonly PageKey[] = [
  { keys: [' '], shown: 'Space', action: 'play', does: 'play or pause' },
  { keys: ['ArrowLeft'], shown: 'left arrow', arrow: 'left', action: 'back', does: 'one round back' },
  { keys: ['ArrowRight'], shown: 'right arrow', arrow: 'right', action: 'forward', does: 'one round on' },
  { keys: ['Home'], shown: 'Home', action: 'start', does: 'to round 0' },
  { keys: ['End'], shown: 'End', action: 'end', does: 'to the last round' },
  { keys: ['r', 'R'], shown: 'R', action: 'replay', does: 'same chance again, from the start' },
  { keys: ['n', 'N'], shown: 'N', action: 'newChance', does: 'new chance' },
  { keys: ['u', 'U'], shown: 'U', action: 'undo', does: 'undo the last change' },
  { keys: ['t', 'T'], shown: 'T', action: 'table', does: 'charts as tables, and back' },
  { keys: ['?'], shown: '?', action: 'help', does: 'this list' },
];

/** What a key press means on the page; null inside fields and controls, and with Ctrl, Alt or the command key. */
export function actionOfKey(event: KeyboardEvent): KeyAction | null {
  if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return null;
  const target = event.composedPath()[0];
  if (target instanceof Element) {
    const name = target.localName;
    if (name === 'textarea' || name === 'select') return null;
    if (name === 'input' && (target as HTMLInputElement).type !== 'range') return null;
    const own = name === 'input' || name === 'button' || name === 'a' || name === 'summary';
    if (own && (event.key === ' ' || event.key.startsWith('Arrow') || event.key === 'Home' || event.key === 'End')) {
      return null;
    }
  }
  return pageKeys.find((entry) => entry.keys.includes(event.key))?.action ?? null;
}
