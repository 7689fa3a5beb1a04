import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isLetter, type PageKey } from './page-key.ts';
import { helpWords } from '../words/dialog-words.ts';

/** Every page has it. */
function helpKey(): PageKey<never> {
  return { keys: ['?'], shown: '?', action: null, does: helpWords().thisList };
}

/** What a page says of its keys. */
export interface KeysOfPage<Action> {
  /** Those of this page alone. */
  readonly own: () => readonly PageKey<Action>[];
  readonly act: (action: Action) => void;
  readonly showHelp: () => void;
  /** Whether keys of a single letter do something. */
  readonly letterKeys: () => boolean;
}

/**
 * The keys of a page. They act while the focus is inside its machine, a part of the page marked `data-machine`: everywhere
 * else Home, End and Space scroll, and letters do nothing.
 */
export class KeysController<Action> implements ReactiveController {
  readonly #page: KeysOfPage<Action>;

  constructor(host: ReactiveControllerHost, page: KeysOfPage<Action>) {
    this.#page = page;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('keydown', this.#pressed);
  }

  hostDisconnected(): void {
    window.removeEventListener('keydown', this.#pressed);
  }

  /** Those that do something now. */
  get bound(): readonly PageKey<Action>[] {
    const all = [...this.#page.own(), helpKey()];
    return this.#page.letterKeys() ? all : all.filter((key) => !isLetter(key));
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.altKey || isTyped(event) || document.querySelector('dialog[open]')) return;
    const withControl = event.ctrlKey || event.metaKey;
    if (!withControl && !isForMachine(event)) return;
    const pressed = this.bound.find(
      (key) => key.keys.includes(event.key) && (key.withControl ?? false) === withControl,
    );
    if (pressed === undefined) return;
    event.preventDefault();
    if (pressed.action === null) this.#page.showHelp();
    else this.#page.act(pressed.action);
  };
}

/** Where a key press comes from, inside of elements too. */
function targetOf(event: KeyboardEvent): Element | null {
  const [target] = event.composedPath();
  return target instanceof Element ? target : null;
}

/** Whether what is pressed is written into a field, which has an undo of its own. */
function isTyped(event: KeyboardEvent): boolean {
  return (
    targetOf(event)?.matches('textarea, select, input:not([type="range"], [type="checkbox"], [type="radio"])') ?? false
  );
}

/** Whether the focus is inside the machine, and what has it does nothing of its own with the key. */
function isForMachine(event: KeyboardEvent): boolean {
  const path = event.composedPath();
  if (!path.some((each) => each instanceof Element && each.hasAttribute('data-machine'))) return false;
  const target = targetOf(event);
  if (target?.matches('input[type="range"]') === true) return !/^(?:Arrow.+|Home|End|Page.+)$/u.test(event.key);
  return target?.matches('input, button, a, summary') !== true || !/^(?: |Enter|Arrow.+|Home|End)$/u.test(event.key);
}
