import type { ReactiveControllerHost } from 'lit';

/** Which colours a reader wants: those of their system, or always light or dark. */
export type Theme = 'system' | 'light' | 'dark';

/** The theme that the reader chose. Style sheets and pictures follow it by `color-scheme`. */
export class ThemeChoice {
  #theme: Theme = 'system';
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;

  /** @param host - Drawn anew after each choice. */
  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  get theme(): Theme {
    return this.#theme;
  }

  choose(theme: Theme): void {
    this.#theme = theme;
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
    this.#host.requestUpdate();
  }
}
