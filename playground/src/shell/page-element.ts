import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { DialogController } from './dialog-controller.ts';
import { KeysController } from './keys-controller.ts';
import { pageHeader } from './page-header.ts';
import type { PageKey } from './page-key.ts';
import type { Takeable } from '../take-along/takeable.ts';
import { PupilController } from './pupil-controller.ts';
import { SettingsController } from './settings-controller.ts';
import { speakElements } from './speak-elements.ts';
import type { SurroundingsController } from './surroundings-controller.ts';

/** How long a page is at rest before it loads what can wait, in milliseconds. */
const REST_MILLISECONDS = 1000;

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
 * @remarks A page supplies `main()`; where it has them, `answer`, `tools()`, `carried()`, `takeable()`, `spoken()`, and `keys` with `act`.
 */
export abstract class PageElement<Action = never> extends LitElement {
  /** The keys of this page alone. */
  protected get keys(): readonly PageKey<Action>[] {
    return [];
  }
  /** Does what a key asks for. */
  protected readonly act: (action: Action) => void = () => {};
  protected readonly pupil: PupilController = new PupilController(this);
  protected readonly settings: SettingsController = new SettingsController(this);
  protected readonly dialog: DialogController = new DialogController(this);
  readonly #openedWith: string = location.hash.startsWith('#v=') ? location.hash : '';
  #looksAround = false;
  #surroundings: SurroundingsController | null = null;
  readonly #keys = new KeysController<Action>(this, {
    own: () => this.keys,
    act: (action) => this.act(action),
    showHelp: () => this.#showHelp(),
    letterKeys: () => this.settings.now.letterKeys,
  });

  /** What `main` holds. */
  protected abstract main(): TemplateResult;

  /** Of a page that simulates: how far its simulation is, and why it failed. */
  protected get answer(): PageAnswer {
    return { progress: 'done', problem: null };
  }

  /** Whether it stands in a page of somebody else, without a header. */
  protected get isEmbedded(): boolean {
    return false;
  }

  /** What this page alone has in the header. */
  protected tools(): TemplateResult | typeof nothing {
    return nothing;
  }

  /** What those hear who do not see the page change; empty for nothing. */
  protected spoken(): string {
    return '';
  }

  /**
   * What the links to the other sections bring along: a part of an address from `#` on, or nothing. A page without a scenario of its
   * own hands on the one that it was opened with.
   */
  protected carried(): string {
    return this.#openedWith;
  }

  /** What can be taken along, as it is now; null for the address alone. */
  protected takeable(): Takeable | null {
    return null;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    if (!this.hasUpdated) this.replaceChildren();
    super.connectedCallback();
  }

  /** Whether the page still shows something of its own accord; what can wait is not loaded meanwhile. */
  protected get isOpening(): boolean {
    return false;
  }

  protected override updated(): void {
    if (this.#looksAround || this.isEmbedded || this.isOpening || this.answer.progress !== 'done') return;
    this.#looksAround = true;
    setTimeout(() => {
      void this.#lookAround();
    }, REST_MILLISECONDS);
  }

  async #lookAround(): Promise<void> {
    try {
      const { SurroundingsController } = await import('./surroundings-controller.ts');
      this.#surroundings = new SurroundingsController(this);
      this.requestUpdate();
    } catch {
      // Without a connection the page goes on as it is.
    }
  }

  readonly #showHelp = (): void => {
    void this.dialog.open(async () => {
      const { helpDialog } = await import('./help-dialog.ts');
      return () => helpDialog(this.#keys.bound, !this.settings.now.letterKeys);
    });
  };

  readonly #showSettings = (): void => {
    void this.dialog.open(async () => {
      const { settingsDialog } = await import('./settings-dialog.ts');
      return () => settingsDialog(this.settings);
    });
  };

  readonly #share = (): void => {
    void this.dialog.open(async () => {
      const { shareDialog } = await import('../take-along/share-dialog.ts');
      return shareDialog(() => this.takeable());
    });
  };

  constructor() {
    super();
    this.addController({ hostUpdated: () => speakElements(this) });
  }

  override render(): TemplateResult {
    const { progress, problem } = this.answer;
    const header = pageHeader({
      tag: this.localName,
      carried: this.carried(),
      tools: this.tools(),
      showSettings: this.#showSettings,
      share: this.#share,
      showHelp: this.#showHelp,
    });
    return html`
      ${this.isEmbedded ? nothing : header} ${this.#surroundings?.render() ?? nothing}
      <main aria-busy=${progress === 'counting'} data-progress=${progress} ?data-problem=${problem !== null}>
        ${this.main()}
      </main>
      ${this.dialog.render()}
      <p class="visually-hidden" role="status" aria-live="polite">${this.spoken()}</p>
    `;
  }
}
