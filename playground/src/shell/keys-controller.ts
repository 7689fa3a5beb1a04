import type { ReactiveController, ReactiveControllerHost } from 'lit';

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
}

/** Every page has it. */
const helpKey: PageKey<never> = { keys: ['?'], shown: '?', action: null, does: 'this list' };

/** The keys of a page, and the dialog that lists them. */
export class KeysController<Action> implements ReactiveController {
  readonly #own: () => readonly PageKey<Action>[];
  readonly #act: (action: Action) => void;
  readonly #host: ReactiveControllerHost & HTMLElement;

  /** @param own - The keys of this page alone. */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    own: () => readonly PageKey<Action>[],
    act: (action: Action) => void,
  ) {
    this.#host = host;
    this.#act = act;
    this.#own = own;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('keydown', this.#pressed);
  }

  hostDisconnected(): void {
    window.removeEventListener('keydown', this.#pressed);
  }

  get keys(): readonly PageKey<Action>[] {
    return [...this.#own(), helpKey];
  }

  readonly showHelp = (): void => this.#help?.showModal();

  get #help(): HTMLDialogElement | null {
    return this.#host.querySelector<HTMLDialogElement>('#help');
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    if (this.#help?.open === true || !isForPage(event)) return;
    const pressed = this.keys.find(({ keys }) => keys.includes(event.key));
    if (pressed === undefined) return;
    event.preventDefault();
    if (pressed.action === null) this.showHelp();
    else this.#act(pressed.action);
  };
}

/** Whether the page may take a key press: not inside fields and controls, nor with Ctrl, Alt or the command key. */
function isForPage(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return false;
  const target = event.composedPath()[0];
  if (!(target instanceof Element)) return true;
  if (target.matches('textarea, select, input:not([type="range"])')) return false;
  return !target.matches('input, button, a, summary') || !/^(?: |Arrow.+|Home|End)$/u.test(event.key);
}
