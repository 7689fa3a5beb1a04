import { nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { CHOOSE_FILE } from '../../../machine/choose-file.ts';
import type { OwnData } from './own-data.ts';
import type { OwnDataSurroundings } from './own-data-state.ts';

/**
 * Files of the reader's own, which are dropped anywhere on the page or chosen in a dialog. What reads them, and what is said of them, is
 * loaded with the first of them.
 */
export class OwnDataController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #page: OwnDataSurroundings;
  #loaded: OwnData | null = null;
  #isOver = false;

  constructor(host: ReactiveControllerHost & HTMLElement, page: OwnDataSurroundings) {
    this.#host = host;
    this.#page = page;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener(CHOOSE_FILE, this.choose);
    window.addEventListener('dragover', this.#over);
    window.addEventListener('dragleave', this.#left);
    window.addEventListener('drop', this.#dropped);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener(CHOOSE_FILE, this.choose);
    window.removeEventListener('dragover', this.#over);
    window.removeEventListener('dragleave', this.#left);
    window.removeEventListener('drop', this.#dropped);
    this.#loaded?.cancel();
  }

  /** Opens the dialog in which a file is chosen. */
  readonly choose = (): void => {
    void this.#page.dialog.open(async () => (await this.#load()).dialogPart);
  };

  /** What is said of the file that is played on; nothing without one. */
  line(): TemplateResult | typeof nothing {
    return this.#loaded?.line() ?? nothing;
  }

  /** Over the page while a file is held above it. */
  target(): TemplateResult | typeof nothing {
    return this.#isOver ? (this.#loaded?.target() ?? nothing) : nothing;
  }

  readonly #over = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes('Files') !== true) return;
    // Without this the browser opens the file in place of the page.
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    if (this.#isOver) return;
    this.#isOver = true;
    // The frame comes with what is loaded, while the file may be held still.
    this.#load().then(
      () => this.#host.requestUpdate(),
      () => {},
    );
  };

  readonly #left = ({ relatedTarget }: DragEvent): void => {
    if (relatedTarget !== null || !this.#isOver) return;
    this.#isOver = false;
    this.#host.requestUpdate();
  };

  readonly #dropped = (event: DragEvent): void => {
    const file = event.dataTransfer?.files[0];
    this.#isOver = false;
    this.#host.requestUpdate();
    if (file === undefined) return;
    event.preventDefault();
    void this.#page.dialog.open(async () => {
      const own = await this.#load();
      own.take(file);
      return own.dialogPart;
    });
  };

  async #load(): Promise<OwnData> {
    const { OwnData: Loaded } = await import('./own-data.ts');
    this.#loaded ??= new Loaded(this.#host, this.#page);
    return this.#loaded;
  }
}
