import { checkBoolean } from 'ripplecast/check';
import type { ResultDocument } from 'ripplecast/scenario';
import { orNull, whole } from '../checks/check.ts';
import { checkResult } from '../results/check-result.ts';
import type { NumberChange } from '../numbers/number-change.ts';
import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { readField } from '../numbers/read-field.ts';
import { checkParts } from './check-parts.ts';
import { headlineOfResult } from './headline-of-result.ts';
import type { HeadlineEdit, HeadlinePart } from './headline-part.ts';
import { NumberDrag } from './number-drag.ts';
import { stepNumber } from '../numbers/step-number.ts';
import { numeric, RippleElement, type PropertyTable } from '../ripple-element.ts';
import { theme } from '../theme/theme.styles.ts';
import { headlineStyles } from './ripple-headline.styles.ts';

/** Why the text of a number was not taken, and the number that stays instead. */
interface Problem {
  readonly name: string;
  readonly message: string;
  readonly stays: number;
}

/** Of what was typed, so much is said in a message. */
const TYPED_LENGTH = 24;

/**
 * The result as a sentence whose numbers can be edited in place.
 *
 * @remarks Takes the sentence in parts; never computes. Enter or leaving a number commits it, Escape takes it back,
 * the arrow keys step it, and a pointer drags it along the line. A number that is not taken leaves the sentence at once: the one that
 * stays is back in its place, and a note below says what was typed and why it was not taken.
 * @fires {CustomEvent<NumberChange>} ripple-input - While a number is dragged.
 * @fires {CustomEvent<NumberChange>} ripple-change - A number was edited.
 * @csspart sentence - The heading, or the paragraph where it is `plain`.
 * @csspart number - Each editable number.
 * @csspart error - What is wrong with the number that was typed. It lies over what is below, so that nothing moves.
 * @cssprop --ripple-headline-size - Size of the type.
 * @cssprop --ripple-headline-lines - Lines that are kept free, instead of `lines`, for example in a media query.
 */
export class RippleHeadline extends RippleElement {
  static override properties: PropertyTable<RippleHeadline> = {
    result: { attribute: false, initial: null, check: orNull(checkResult) },
    parts: { attribute: false, initial: null, check: orNull(checkParts) },
    plain: { type: Boolean, initial: false, check: checkBoolean },
    lines: { ...numeric, initial: null, check: orNull(whole(1)) },
  };

  /** A result of `compare` or `simulate`, or its document: said in a sentence, unless there are `parts`. */
  declare result: ResultDocument | null;
  /** The sentence, piece by piece. */
  declare parts: readonly HeadlinePart[] | null;
  /** Whether it is a paragraph of the page, not a heading. */
  declare plain: boolean;
  /** Lines that are kept free, so that nothing below moves when the sentence becomes longer; null for as many as it has. */
  declare lines: number | null;
  #shown: readonly HeadlinePart[] = [];
  #drag: NumberDrag | null = null;
  /** The number that is being edited, and its text by now. */
  #editing: { readonly name: string; readonly text: string } | null = null;
  #problem: Problem | null = null;
  /** The number that Enter has just set, which the next text replaces. */
  #entered: string | null = null;

  static override styles: CSSResultGroup = [theme, headlineStyles];

  /** What is typed after Enter takes the place of the number, however it is written by then. */
  override updated(): void {
    const focused = this.renderRoot.querySelector<HTMLInputElement>('input:focus');
    if (focused !== null && focused.name === this.#entered) focused.select();
  }

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
      const short = text.trim().slice(0, TYPED_LENGTH);
      const typed = short.length < text.trim().length ? `${short}…` : short;
      const message = this.words.headline.refused({ label, typed, problem: read.message, stays });
      this.#problem = { name: part.edit, message, stays: part.current };
      return false;
    }
    this.#problem = null;
    if (read.value !== part.current) this.#tell('ripple-change', part.edit, read.value);
    return true;
  }

  #tell(type: 'ripple-input' | 'ripple-change', name: string, value: number): void {
    this.emit(type, { name, value } satisfies NumberChange);
  }

  #key(event: KeyboardEvent, part: HeadlineEdit): void {
    const field = event.currentTarget as HTMLInputElement;
    if (event.key === 'Enter') {
      this.#settle(field, part);
      this.#entered = part.edit;
    } else if (event.key === 'Escape') {
      this.#problem = null;
      this.#editing = null;
      field.value = part.display;
    } else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      event.preventDefault();
      const direction = (event.key === 'ArrowUp' ? 1 : -1) * (event.shiftKey ? 10 : 1);
      this.#problem = null;
      this.#editing = null;
      this.#tell('ripple-change', part.edit, stepNumber(part.current, direction, part.kind, part));
    } else return;
    this.requestUpdate();
  }

  /** Takes what was typed, or has the number that stays back in its place. */
  #settle(field: HTMLInputElement, part: HeadlineEdit): void {
    if (!this.#commit(part, field.value)) {
      field.value = part.display;
      if (field.matches(':focus')) field.select();
    }
    this.#editing = null;
  }

  /** A click on a number that nobody is typing selects it whole, as the first one did. */
  #clicked(event: MouseEvent, part: HeadlineEdit): void {
    const field = event.currentTarget as HTMLInputElement;
    const isCaret = field.selectionStart === field.selectionEnd;
    if (isCaret && this.#editing?.name !== part.edit && field.matches(':focus')) field.select();
  }

  #blur(event: FocusEvent, part: HeadlineEdit): void {
    this.#entered = null;
    if (this.#editing?.name !== part.edit) return;
    this.requestUpdate();
    this.#settle(event.currentTarget as HTMLInputElement, part);
  }

  /** A number that has the focus is text, in which a pointer selects; any other is dragged. */
  #grasp(event: PointerEvent, part: HeadlineEdit): void {
    const field = event.currentTarget as HTMLInputElement;
    if (event.button !== 0 || field.matches(':focus')) return;
    this.#drag = new NumberDrag(part, event.clientX, getComputedStyle(this).direction === 'rtl' ? -1 : 1);
    field.setPointerCapture(event.pointerId);
  }

  #pull(event: PointerEvent): void {
    const drag = this.#drag;
    if (drag?.moveTo(event.clientX) === true) this.#tell('ripple-input', drag.name, drag.value);
  }

  /** Ends a drag; a pointer that only pressed begins to edit. */
  #release(event: PointerEvent): void {
    const drag = this.#drag;
    this.#drag = null;
    if (drag === null) return;
    if (!drag.isDragged) {
      (event.currentTarget as HTMLInputElement).focus();
      return;
    }
    this.#problem = null;
    this.requestUpdate();
    this.#tell('ripple-change', drag.name, drag.value);
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
      @click=${(event: MouseEvent) => this.#clicked(event, part)}
      @input=${(event: InputEvent) => {
        // Not on focus: Tab leaves a number that was refused and focuses the next at once.
        this.#problem = null;
        this.#entered = null;
        this.#editing = { name: part.edit, text: (event.currentTarget as HTMLInputElement).value };
        this.requestUpdate();
      }}
      @keydown=${(event: KeyboardEvent) => this.#key(event, part)}
      @blur=${(event: FocusEvent) => this.#blur(event, part)}
      @pointerdown=${(event: PointerEvent) => this.#grasp(event, part)}
      @pointermove=${(event: PointerEvent) => this.#pull(event)}
      @pointerup=${(event: PointerEvent) => this.#release(event)}
      @pointercancel=${() => (this.#drag = null)}
      @mousedown=${(event: MouseEvent) => {
        if (this.#drag !== null) event.preventDefault();
      }}
    />`;
  }

  /** What was wrong is read, and no longer in the way of what lies below it. */
  #forget(): void {
    this.#problem = null;
    this.requestUpdate();
  }

  #part(part: HeadlinePart): TemplateResult | string {
    if ('text' in part) return part.text;
    if ('edit' in part) return this.#edit(part);
    return html`<strong class=${part.tone ?? ''}>${part.value}</strong>`;
  }

  override render(): TemplateResult {
    const parts = this.#shown.map((part) => this.#part(part));
    const style = this.lines === null ? nothing : `--lines:${this.lines}`;
    return html`
      ${
        this.plain
          ? html`<p part="sentence" class="sentence" style=${style}>${parts}</p>`
          : html`<h1 part="sentence" class="sentence" style=${style}>${parts}</h1>`
      }
      ${this.#problem === null ? nothing : html`<p part="error" id="problem" role="alert" @click=${() => this.#forget()}>${this.#problem.message}</p>`}
    `;
  }
}
