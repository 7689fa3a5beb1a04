import type { ResultDocument } from 'ripplecast/scenario';
import { orNull } from '../checks/check.ts';
import { checkResult } from '../results/check-result.ts';
import type { NumberChange } from '../numbers/number-change.ts';
import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { readField } from '../numbers/read-field.ts';
import { checkParts } from './check-parts.ts';
import { headlineOfResult } from './headline-of-result.ts';
import type { HeadlineEdit, HeadlinePart } from './headline-part.ts';
import { stepNumber } from '../numbers/step-number.ts';
import { RippleElement, type PropertyTable } from '../ripple-element.ts';
import { theme } from '../theme/theme.styles.ts';
import { headlineStyles } from './ripple-headline.styles.ts';

/** Why the text of a number was not taken, and the number that stays instead. */
interface Problem {
  readonly name: string;
  readonly message: string;
  readonly stays: number;
}

/**
 * The result as a sentence whose numbers can be edited in place.
 *
 * @remarks Takes the sentence in parts; never computes. Enter or leaving a number commits it, Escape takes it back,
 * the arrow keys step it.
 * @fires {CustomEvent<NumberChange>} ripple-change - A number was edited.
 * @csspart sentence - The heading.
 * @csspart number - Each editable number.
 * @csspart error - What is wrong with the number being edited.
 * @cssprop --ripple-headline-size - Size of the type.
 */
export class RippleHeadline extends RippleElement {
  static override properties: PropertyTable<RippleHeadline> = {
    result: { attribute: false, initial: null, check: orNull(checkResult) },
    parts: { attribute: false, initial: null, check: orNull(checkParts) },
  };

  /** A result of `compare` or `simulate`, or its document: said in a sentence, unless there are `parts`. */
  declare result: ResultDocument | null;
  /** The sentence, piece by piece. */
  declare parts: readonly HeadlinePart[] | null;
  #shown: readonly HeadlinePart[] = [];
  /** The number that is being edited, and its text by now. */
  #editing: { readonly name: string; readonly text: string } | null = null;
  #problem: Problem | null = null;

  static override styles: CSSResultGroup = [theme, headlineStyles];

  /** What was wrong with a number is over once the number is another one. */
  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('parts') || changed.has('result') || changed.has('words') || changed.has('locale')) {
      const { parts, result, words, numberLocale } = this;
      this.#shown = parts ?? (result === null ? [] : headlineOfResult(result, words, numberLocale));
    }
    const problem = this.#problem;
    if (problem === null || !changed.has('parts')) return;
    const part = this.#shown.find((entry) => 'edit' in entry && entry.edit === problem.name);
    if (part === undefined || !('edit' in part) || part.current !== problem.stays) this.#problem = null;
  }

  #commit(part: HeadlineEdit, text: string): boolean {
    const read = readField(text, part, this.numberLocale, this.words.fields);
    if (!read.ok) {
      const { label, display: stays } = part;
      const message = this.words.headline.refused({ label, problem: read.message, stays });
      this.#problem = { name: part.edit, message, stays: part.current };
      return false;
    }
    this.#problem = null;
    if (read.value !== part.current) this.#tell(part.edit, read.value);
    return true;
  }

  #tell(name: string, value: number): void {
    this.emit('ripple-change', { name, value } satisfies NumberChange);
  }

  #key(event: KeyboardEvent, part: HeadlineEdit): void {
    const field = event.currentTarget as HTMLInputElement;
    if (event.key === 'Enter') {
      if (this.#commit(part, field.value)) this.#editing = null;
    } else if (event.key === 'Escape') {
      this.#problem = null;
      this.#editing = null;
      field.value = part.display;
    } else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      event.preventDefault();
      const direction = (event.key === 'ArrowUp' ? 1 : -1) * (event.shiftKey ? 10 : 1);
      this.#problem = null;
      this.#editing = null;
      this.#tell(part.edit, stepNumber(part.current, direction, part.kind, part));
    } else return;
    this.requestUpdate();
  }

  #blur(event: FocusEvent, part: HeadlineEdit): void {
    if (this.#editing?.name !== part.edit) return;
    this.requestUpdate();
    const field = event.currentTarget as HTMLInputElement;
    if (!this.#commit(part, field.value)) field.value = part.display;
    this.#editing = null;
  }

  #edit(part: HeadlineEdit): TemplateResult {
    const invalid = this.#problem?.name === part.edit;
    const text = this.#editing?.name === part.edit ? this.#editing.text : part.display;
    return html`<input
      part="number"
      name=${part.edit}
      .value=${text}
      style="--digits:${text.length + 0.5}"
      size=${Math.max(1, text.length)}
      inputmode="decimal"
      autocomplete="off"
      spellcheck="false"
      aria-label=${part.label}
      aria-invalid=${invalid ? 'true' : 'false'}
      aria-describedby=${invalid ? 'problem' : nothing}
      @focus=${(event: FocusEvent) => (event.currentTarget as HTMLInputElement).select()}
      @input=${(event: InputEvent) => {
        this.#editing = { name: part.edit, text: (event.currentTarget as HTMLInputElement).value };
        this.requestUpdate();
      }}
      @keydown=${(event: KeyboardEvent) => this.#key(event, part)}
      @blur=${(event: FocusEvent) => this.#blur(event, part)}
    />`;
  }

  #part(part: HeadlinePart): TemplateResult | string {
    if ('text' in part) return part.text;
    if ('edit' in part) return this.#edit(part);
    return html`<strong class=${part.tone ?? ''}>${part.value}</strong>`;
  }

  override render(): TemplateResult {
    return html`
      <h1 part="sentence">${this.#shown.map((part) => this.#part(part))}</h1>
      ${this.#problem === null ? nothing : html`<p part="error" id="problem" role="alert">${this.#problem.message}</p>`}
    `;
  }
}
