import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

/**
 * The colours of the theme as the browser computes them for an element, for pictures that are painted rather than styled. It
 * has the element drawn anew when one of them changes, whatever changed it: a class, `color-scheme`, the reader's system.
 *
 * Each colour is the `color` of a part that nobody sees. A change of it is a transition, which the browser tells
 * ([decision 0030](../../../../docs/decisions/0030-colours-by-the-browser.md)).
 * @typeParam Name - What stands behind `--_` in the theme.
 */
export class ObservedColours<Name extends string> implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: DocumentFragment | HTMLElement };
  readonly #names: readonly Name[];
  #version = 0;
  #known: { readonly version: number; readonly size: object; readonly colours: Readonly<Record<Name, string>> } | null =
    null;

  constructor(
    host: ReactiveControllerHost & { readonly renderRoot: DocumentFragment | HTMLElement },
    names: readonly Name[],
  ) {
    this.#host = host;
    this.#names = names;
    host.addController(this);
  }

  /** An element that comes onto a page may find other colours there than it had. */
  hostConnected(): void {
    this.#change();
  }

  /** Another number after each change. */
  get version(): number {
    return this.#version;
  }

  /** What the element has to put anywhere into its template. */
  get probe(): TemplateResult {
    return html`<span class="colours" aria-hidden="true" @transitionrun=${this.#change}
      >${this.#names.map((name) => html`<i data-name=${name} style="color:var(--_${name})"></i>`)}</span
    >`;
  }

  /**
   * The colours by their names, as computed styles write them: `rgb(…)`, `oklch(…)`, `color(display-p3 …)`.
   * @param size - The last measurement of the element. What was read at the same is not read again: that would have the browser compute
   * all styles while something is drawn. An element that was hidden is told of no change, and is measured when it is shown.
   */
  read(size: object): Readonly<Record<Name, string>> {
    if (this.#known?.version === this.#version && this.#known.size === size) return this.#known.colours;
    const parts = [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.colours > i')];
    const entries = parts.map((part) => [part.dataset['name'], getComputedStyle(part).color]);
    const colours = Object.fromEntries(entries) as Readonly<Record<Name, string>>;
    this.#known = { version: this.#version, size, colours };
    return colours;
  }

  readonly #change = (): void => {
    this.#version += 1;
    this.#host.requestUpdate();
  };
}
