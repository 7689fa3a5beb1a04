import { html, type TemplateResult } from 'lit';
import type { ViewState } from '../../link/view-state.ts';
import { hiddenParts, type HiddenPart } from '../../state/hidden-parts.ts';
import { embedWords, sizeRange } from '../../words/embed-words.ts';
import { hiddenPartName } from '../../words/hidden-part-words.ts';
import { languageNames } from '../../words/language-names.ts';
import { pageNumbers } from '../../words/page-words.ts';
import type { Embedded } from './embed-look.ts';

/** Sizes that a frame can have, in CSS pixels. */
const leastSize = 200;
const mostSize = 4000;

/** A side of the frame that can be set. */
export type EmbedSide = 'width' | 'height';

/** What changes it. */
export interface EmbedChanges {
  readonly look: (view: Partial<ViewState>) => void;
  readonly size: (side: EmbedSide, pixels: number | null) => void;
}

/** What of the scenario is shown, and how: checkboxes for the parts, colours, language, width and height. */
export function embedOptions(embedded: Embedded, changes: EmbedChanges): TemplateResult {
  const words = embedWords();
  const { view } = embedded;
  return html`
    <section class="options" aria-labelledby="options">
      <h2 id="options">${words.options}</h2>
      <fieldset class="parts">
        <legend>${words.shown}</legend>
        ${hiddenParts.map((part) => partBox(view, part, changes))}
      </fieldset>
      <div class="choices">
        ${choice('theme', words.theme, view.theme, { light: words.light, dark: words.dark }, (theme) =>
          changes.look({ theme }),
        )}
        ${choice('language', words.language, view.language, languageNames, (language) => changes.look({ language }))}
        ${sizeField('width', words.width, words.widthHint, embedded, changes)}
        ${sizeField('height', words.height, words.heightHint, embedded, changes)}
      </div>
    </section>
  `;
}

function partBox({ hide }: ViewState, part: HiddenPart, { look }: EmbedChanges): TemplateResult {
  const change = ({ currentTarget }: Event): void => {
    const isShown = (currentTarget as HTMLInputElement).checked;
    look({
      hide: isShown
        ? hide.filter((each) => each !== part)
        : hiddenParts.filter((each) => each === part || hide.includes(each)),
    });
  };
  return html`<label>
    <input type="checkbox" name=${part} .checked=${!hide.includes(part)} @change=${change} /> ${hiddenPartName(part)}
  </label>`;
}

function choice<Value extends string>(
  name: string,
  label: string,
  chosen: Value | null,
  names: Readonly<Record<Value, string>>,
  choose: (value: Value | null) => void,
): TemplateResult {
  const values = Object.keys(names) as Value[];
  const change = ({ currentTarget }: Event): void => {
    const { value } = currentTarget as HTMLSelectElement;
    choose(values.find((each) => each === value) ?? null);
  };
  return html`<div class="control">
    <label for=${name}>${label}</label>
    <select id=${name} @change=${change}>
      <option value="" ?selected=${chosen === null}>${embedWords().asReader}</option>
      ${values.map((value) => html`<option value=${value} ?selected=${value === chosen}>${names[value]}</option>`)}
    </select>
  </div>`;
}

function sizeField(
  side: EmbedSide,
  label: string,
  hint: string,
  embedded: Embedded,
  { size }: EmbedChanges,
): TemplateResult {
  const { whole } = pageNumbers();
  const change = ({ currentTarget }: Event): void => {
    const field = currentTarget as HTMLInputElement;
    const text = field.value.trim();
    const pixels = text === '' ? null : Number(text);
    const isRight = pixels === null || (Number.isInteger(pixels) && pixels >= leastSize && pixels <= mostSize);
    const told = document.getElementById(`${side}-hint`);
    field.setAttribute('aria-invalid', String(!isRight));
    told?.classList.toggle('wrong', !isRight);
    if (told !== null) told.textContent = isRight ? hint : sizeRange(whole(leastSize), whole(mostSize));
    if (isRight) size(side, pixels);
  };
  return html`<div class="control">
    <label for=${side}>${label}</label>
    <input
      id=${side}
      type="text"
      inputmode="numeric"
      autocomplete="off"
      aria-describedby="${side}-hint"
      .value=${String(embedded[side] ?? '')}
      @change=${change}
    />
    <p class="hint" id="${side}-hint" .textContent=${hint}></p>
  </div>`;
}
