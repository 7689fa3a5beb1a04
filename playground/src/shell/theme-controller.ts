import type { ColourScheme } from '@ripplecast/elements';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Which colours a reader wants: those of their system, or always light or dark. */
export type Theme = 'system' | ColourScheme;

/** The theme that the reader chose, and the colours that it means here and now. */
export class ThemeController implements ReactiveController {
  #theme: Theme = 'system';
  readonly #host: ReactiveControllerHost;
  readonly #dark = window.matchMedia('(prefers-color-scheme: dark)');

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#dark.addEventListener('change', this.#schemeChanged);
  }

  hostDisconnected(): void {
    this.#dark.removeEventListener('change', this.#schemeChanged);
  }

  get theme(): Theme {
    return this.#theme;
  }

  /** Light or dark: what canvases are drawn in. */
  get scheme(): ColourScheme {
    if (this.#theme !== 'system') return this.#theme;
    return this.#dark.matches ? 'dark' : 'light';
  }

  choose(theme: Theme): void {
    this.#theme = theme;
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
    this.#host.requestUpdate();
  }

  readonly #schemeChanged = (): void => this.#host.requestUpdate();
}
