import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { checkText } from 'ripplecast/check';
import type { Scenario } from 'ripplecast/scenario';
import { choice, language, orNull } from '../checks/check.ts';
import { RippleElement, type PropertyTable } from '../ripple-element.ts';
import { theme } from '../theme/theme.styles.ts';
import { hiddenNames, linkedScenario, shortLink, webAddress } from './check-playground.ts';
import { linkInFrame } from './playground-address.ts';
import { playgroundFrame } from './playground-frame.ts';
import {
  readPlaygroundMessage,
  withVersion,
  type PlaygroundFigures,
  type PlaygroundRequest,
} from './playground-messages.ts';
import { playgroundStyles } from './ripple-playground.styles.ts';

/**
 * A hosted playground in a frame, which shows a scenario and lets it be played. The frame simulates; this element only speaks to it,
 * and grows with it.
 *
 * @remarks The frame may run scripts of its own origin, open its link in a new tab and close its dialogs; it may not move this page, and
 * it is told neither its address nor that of who reads it. It is loaded once it is near what is seen. A message is believed only if
 * it comes from the window of the frame and from the origin of `src`, and has a form that is known. If `src` has the origin of this page, a script in the
 * frame could reach this page: host it elsewhere unless you trust it as you trust your own files.
 * @fires {CustomEvent<PlaygroundFigures>} ripple-result - The playground has counted every run of a scenario.
 * @csspart frame - The frame.
 * @cssprop --ripple-playground-height - Height of the frame until the playground tells its own; 40rem unless set.
 */
export class RipplePlayground extends RippleElement {
  static override properties: PropertyTable<RipplePlayground> = {
    src: { type: String, initial: null, check: orNull(webAddress) },
    scenario: { attribute: false, initial: null, check: orNull(linkedScenario) },
    link: { type: String, initial: null, check: orNull(shortLink) },
    hide: { type: String, initial: '', check: hiddenNames },
    theme: { type: String, initial: null, check: orNull(choice('light', 'dark')) },
    language: { type: String, initial: null, check: orNull(language) },
    label: { type: String, initial: '', check: checkText },
  };

  /** Address of a hosted playground; what it has after `#` is left out. */
  declare src: string | null;
  /** What is shown; null for what `link` says. */
  declare scenario: Scenario | null;
  /** What is shown, as the playground's address has it after `#`, or a whole address of it; null for the example. */
  declare link: string | null;
  /** Parts of the playground that are not shown, by name: `cost charts`. Their names are on the page about embedding. */
  declare hide: string;
  /** Colours of the playground; null for those of the reader's system. */
  declare theme: 'light' | 'dark' | null;
  /** Language of the playground, such as `de`; null for that of the reader's system. */
  declare language: string | null;
  /** What the frame is called for those who do not see it; what the words say unless set. */
  declare label: string;

  /** Address at which the frame was opened, and what it shows since. */
  #opened: URL | null = null;
  #shown = '';
  /** Whether the playground in the frame has said that it can be spoken to. */
  #isReady = false;
  #height: number | null = null;

  static override styles: CSSResultGroup = [theme, playgroundStyles];

  /** It listens to its frame while it is in the page. */
  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('message', this.#heard);
  }

  /** A frame that leaves the page is loaded anew when it comes back. */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('message', this.#heard);
    this.#isReady = false;
  }

  /** Lets time run, as a press on Play does; nothing before the playground is there. */
  play(): void {
    this.#ask({ kind: 'play' });
  }

  /** Lets time stand. */
  pause(): void {
    this.#ask({ kind: 'pause' });
  }

  /** Another page is loaded; another link to the same one is only told to it. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.src === null) {
      this.#opened = null;
      return;
    }
    const address = new URL(this.src, document.baseURI);
    const page = withoutHash(address);
    address.hash = linkInFrame(this);
    if (this.#opened === null || withoutHash(this.#opened) !== page) {
      this.#isReady = false;
      this.#height = null;
    }
    // As an address has it, where some letters are written in another way.
    const link = address.hash.slice(1);
    if (!this.#isReady) this.#opened = address;
    else if (link !== this.#shown) this.#ask({ kind: 'show', link });
    this.#shown = link;
  }

  protected override updated(): void {
    const frame = this.#frame;
    // Not by an attribute: a page may forbid those with styles.
    if (frame !== null) frame.style.height = this.#height === null ? '' : `${this.#height}px`;
  }

  get #frame(): HTMLIFrameElement | null {
    return this.renderRoot.querySelector('iframe');
  }

  #ask(request: PlaygroundRequest): void {
    if (!this.#isReady || this.#opened === null) return;
    this.#frame?.contentWindow?.postMessage(withVersion(request), this.#opened.origin);
  }

  readonly #heard = ({ data, origin, source }: MessageEvent<unknown>): void => {
    const opened = this.#opened;
    const own = this.#frame?.contentWindow ?? null;
    if (opened === null || own === null || source !== own || origin !== opened.origin) return;
    const message = readPlaygroundMessage(data);
    switch (message?.kind) {
      case 'ready':
        this.#isReady = true;
        this.#ask({ kind: 'listen' });
        if (opened.hash.slice(1) !== this.#shown) this.#ask({ kind: 'show', link: this.#shown });
        break;
      case 'height':
        this.#height = Math.ceil(message.height);
        this.requestUpdate();
        break;
      case 'result':
        this.emit('ripple-result', message.figures satisfies PlaygroundFigures);
        break;
      case undefined:
    }
  };

  override render(): TemplateResult {
    const words = this.words.playground;
    if (this.#opened === null) return html`<p>${words.none}</p>`;
    const { sandbox, allow, loading, referrerPolicy } = playgroundFrame;
    // What holds for the frame stands before its address, which begins to load it.
    return html`
      <iframe
        part="frame"
        sandbox=${sandbox}
        allow=${allow}
        loading=${loading}
        referrerpolicy=${referrerPolicy}
        title=${this.label === '' ? words.title : this.label}
        src=${this.#opened.href}
      ></iframe>
    `;
  }
}

function withoutHash({ href }: URL): string {
  return href.replace(/#.*$/su, '');
}
