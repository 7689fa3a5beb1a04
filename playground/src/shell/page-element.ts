import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { helpDialog } from './help-dialog.ts';
import { KeysController, type PageKey } from './keys-controller.ts';
import { pageHeader } from './page-header.ts';
import { ThemeChoice } from './theme-choice.ts';

/** What `main` says of the simulation behind it. */
export interface PageAnswer {
  /** How far it is. */
  readonly progress: 'counting' | 'refining' | 'done';
  /** Why it failed; null while it has not. */
  readonly problem: string | null;
}

/**
 * A page: the header, its `main`, the list of keys and a place for what is spoken. It is drawn into the document itself, in
 * place of what was shown while it loaded.
 *
 * @remarks A page supplies `main()`; where it has them, `answer`, `tools()`, `spoken()`, and `keys` with `act`.
 */
export abstract class PageElement<Action = never> extends LitElement {
  /** The keys of this page alone. */
  protected readonly keys: readonly PageKey<Action>[] = [];
  /** Does what a key asks for. */
  protected readonly act: (action: Action) => void = () => {};
  protected readonly theme: ThemeChoice = new ThemeChoice(this);
  readonly #keys = new KeysController<Action>(
    this,
    () => this.keys,
    (action) => this.act(action),
  );

  /** What `main` holds. */
  protected abstract main(): TemplateResult;

  /** Of a page that simulates: how far its simulation is, and why it failed. */
  protected get answer(): PageAnswer {
    return { progress: 'done', problem: null };
  }

  /** What this page alone has in the header. */
  protected tools(): TemplateResult | typeof nothing {
    return nothing;
  }

  /** What those hear who do not see the page change; empty for nothing. */
  protected spoken(): string {
    return '';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    if (!this.hasUpdated) this.replaceChildren();
    super.connectedCallback();
  }

  protected override firstUpdated(): void {
    const header = this.querySelector<HTMLElement>('.page-header');
    if (header === null) return;
    new ResizeObserver(() => {
      const { offsetHeight } = header;
      // On paper there is no header, and what stands below it keeps its size.
      if (offsetHeight > 0) this.style.setProperty('--page-header', `${offsetHeight}px`);
    }).observe(header);
  }

  override render(): TemplateResult {
    const { progress, problem } = this.answer;
    const { keys, showHelp } = this.#keys;
    return html`
      ${pageHeader({ tag: this.localName, tools: this.tools(), theme: this.theme, showHelp })}
      <main aria-busy=${progress === 'counting'} data-progress=${progress} ?data-problem=${problem !== null}>
        ${this.main()}
      </main>
      ${helpDialog(keys)}
      <p class="visually-hidden" role="status" aria-live="polite">${this.spoken()}</p>
    `;
  }
}
