import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** What became of a text: it was taken, with a note where there is one; or what is wrong with it, in the page's words and in those of what reads it. */
export type TakenText =
  | { readonly isTaken: true; readonly note: string }
  | { readonly isTaken: false; readonly problem: string; readonly detail: string };

/** A table as text, which another may be typed or pasted in the place of; what cannot be taken is answered below it, and stays to be mended. */
export class ScheduleTextField extends LitElement {
  static override properties: PropertyDeclarations = {
    label: { type: String },
    hint: { type: String },
    button: { type: String },
    value: { type: String },
    take: { attribute: false },
  };

  declare label: string;
  declare hint: string;
  declare button: string;
  declare value: string;
  declare take: (text: string) => TakenText;

  #draft: string | null = null;
  #taken: TakenText | null = null;

  constructor() {
    super();
    this.label = '';
    this.hint = '';
    this.button = '';
    this.value = '';
    this.take = () => ({ isTaken: true, note: '' });
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('value')) return;
    this.#draft = null;
    if (this.#taken?.isTaken === false) this.#taken = null;
  }

  #typed({ currentTarget }: Event): void {
    this.#draft = (currentTarget as HTMLTextAreaElement).value;
    this.requestUpdate();
  }

  #use(): void {
    const taken = this.take(this.#draft ?? this.value);
    this.#taken = taken;
    if (taken.isTaken) this.#draft = null;
    this.requestUpdate();
  }

  override render(): TemplateResult {
    const taken = this.#taken;
    const text = this.#draft ?? this.value;
    return html`
      <label for="schedule-text">${this.label}</label>
      <textarea
        id="schedule-text"
        rows="6"
        spellcheck="false"
        autocomplete="off"
        wrap="off"
        aria-describedby="schedule-text-hint"
        aria-invalid=${taken?.isTaken === false}
        .value=${live(text)}
        @input=${(event: Event) => this.#typed(event)}
      ></textarea>
      <p class="hint" id="schedule-text-hint">${this.hint}</p>
      <div role="alert">
        ${taken?.isTaken === false ? refused(taken) : nothing}
        ${taken?.isTaken === true && taken.note !== '' ? html`<p class="hint">${taken.note}</p>` : nothing}
      </div>
      <button ?disabled=${this.#draft === null || this.#draft === this.value} @click=${() => this.#use()}>
        ${this.button}
      </button>
    `;
  }
}

function refused({ problem, detail }: Extract<TakenText, { readonly isTaken: false }>): TemplateResult {
  return html`<p class="hint wrong">${problem}</p>
    ${detail === '' ? nothing : html`<p class="hint" lang="en"><samp>${detail}</samp></p>`}`;
}
