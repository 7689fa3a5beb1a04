import { html, type TemplateResult } from 'lit';
import { pageNumbers } from '../../words/page-words.ts';
import { compareWords } from '../../words/compare-words.ts';
import type { CompareModel } from './compare-model.ts';

/** How many people have to be reached for plans to be compared by when they are. */
export function passingField({ answer: { document }, view, act }: CompareModel): TemplateResult {
  const words = compareWords();
  return html`
    <div class="control passing">
      <label for="passing">${words.people}</label>
      <input
        id="passing"
        type="text"
        inputmode="numeric"
        autocomplete="off"
        placeholder=${document === null ? '' : pageNumbers().whole(document.people)}
        .value=${view.people === null ? '' : pageNumbers().whole(view.people)}
        @change=${(event: Event) => {
          const field = event.currentTarget as HTMLInputElement;
          const digits = field.value.replaceAll(/\D/gu, '');
          const people = digits === '' ? null : Number(digits);
          if (people === null || (people >= 1 && Number.isSafeInteger(people))) act({ kind: 'setPeople', people });
          else field.value = view.people === null ? '' : pageNumbers().whole(view.people);
        }}
      />
      <p class="hint">${words.usual}</p>
    </div>
  `;
}
