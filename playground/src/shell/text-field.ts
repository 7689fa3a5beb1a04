import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { lastGoodText } from '../words/dialog-words.ts';

/**
 * A text with its label and hint. What cannot be taken is answered beside the field, and the last good text stays in
 * the scenario.
 *
 * @fires page-text - A text was set; detail is the text.
 */
export class PageTextField extends LitElement {
  static override properties: PropertyDeclarations = {
    label: { type: String },
    hint: { type: String },
    required: { type: String },
    value: { type: String },
    draft: { state: true },
  };

  declare label: string;
  declare hint: string;
  /** What to say where the field is left empty. */
  declare required: string;
  declare value: string;
  declare private draft: string | null;

  constructor() {
    super();
    this.label = '';
    this.hint = '';
    this.required = '';
    this.value = '';
    this.draft = null;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('value')) this.draft = null;
  }

  #typed(event: Event): void {
    event.stopPropagation();
    const text = (event.currentTarget as HTMLInputElement).value;
    this.draft = text.trim() === '' ? text : null;
    if (this.draft === null && text !== this.value) {
      this.dispatchEvent(new CustomEvent<string>('page-text', { detail: text }));
    }
  }

  override render(): TemplateResult {
    const wrong = this.draft !== null;
    const id = `text-${this.label.toLowerCase().replaceAll(/\W+/gu, '-')}`;
    return html`
      <div class="control">
        <label for=${id}>${this.label}</label>
        <input
          id=${id}
          type="text"
          maxlength="1000"
          autocomplete="off"
          spellcheck="false"
          aria-invalid=${wrong}
          aria-describedby="${id}-hint"
          .value=${this.draft ?? this.value}
          @change=${(event: Event) => this.#typed(event)}
          @keydown=${(event: KeyboardEvent) => {
            if (event.key !== 'Escape') return;
            this.draft = null;
            (event.currentTarget as HTMLInputElement).value = this.value;
          }}
        />
        <p class="hint ${wrong ? 'wrong' : ''}" id="${id}-hint" role=${wrong ? 'alert' : nothing}>
          ${wrong ? `${this.required} ${lastGoodText(this.value)}` : this.hint}
        </p>
      </div>
    `;
  }
}
