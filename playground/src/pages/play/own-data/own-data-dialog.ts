import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { NetworkFacts, Refusal } from '../../../own-data/own-file.ts';
import {
  anotherFile,
  fileNeeded,
  ownDataWords,
  readingWords,
  refusalWords,
  tooManyFollowers,
} from '../../../words/own-data-words.ts';
import type { OwnDataModel, OwnDataState } from './own-data-state.ts';

const directions: readonly NetworkFacts['direction'][] = ['followedFirst', 'followerFirst', 'mutual'];

/** Says what a file may hold, has one chosen, and tells how far it is and what is wrong with it. */
export function ownDataDialog(own: OwnDataModel): TemplateResult {
  const words = ownDataWords();
  const { state, needed } = own;
  return html`
    <h2 id="dialog-title">${needed === null ? words.title : words.needs}</h2>
    ${
      needed === null
        ? html`<ul class="own-data-kinds">
            <li>${words.edges}</li>
            <li>${words.followers}</li>
            <li>${words.schedule}</li>
          </ul>`
        : html`<p class="file">${fileNeeded(needed)}</p>
            <p>${words.why}</p>`
    }
    <p class="hint">${words.limits} ${words.stays}</p>
    ${needed === null ? directionChoice(own) : nothing}
    <label class="choose-file"
      ><span>${words.choose}</span
      ><input type="file" .value=${live('')} @change=${(event: Event) => chosen(event, own)}
    /></label>
    <p class="hint">${words.dropHint}</p>
    <div class="own-data-state" role="status">${stateOf(state, own)}</div>
  `;
}

function chosen({ currentTarget }: Event, own: OwnDataModel): void {
  const file = (currentTarget as HTMLInputElement).files?.[0];
  if (file !== undefined) own.take(file);
}

/** Whom an edge names first. */
export function directionChoice(own: OwnDataModel): TemplateResult {
  const words = ownDataWords();
  return html`
    <label class="edge-direction"
      >${words.direction}
      <select
        .value=${live(own.direction)}
        @change=${({ currentTarget }: Event) =>
          own.readAs((currentTarget as HTMLSelectElement).value as NetworkFacts['direction'])}
      >
        ${directions.map(
          (direction) =>
            html`<option value=${direction} ?selected=${direction === own.direction}>${words[direction]}</option>`,
        )}
      </select></label
    >
  `;
}

function stateOf(state: OwnDataState, own: OwnDataModel): TemplateResult | typeof nothing {
  const words = ownDataWords();
  switch (state.kind) {
    case 'none':
    case 'played':
      return nothing;
    case 'reading':
      return readingPart(state, own);
    case 'refused':
      return html`<p class="problem">${refusalWords(state.refusal, state.name)}</p>
        ${messageOf(state.refusal)}`;
    case 'tooMany':
      return html`<p class="problem">${tooManyFollowers(state.largest, state.universe)}</p>`;
    case 'noSchedule':
      return html`<p class="problem">${state.problem}</p>
        ${state.detail === '' ? nothing : html`<p lang="en"><samp>${state.detail}</samp></p>`}`;
    case 'another':
      return html`
        <p class="problem">${anotherFile(state.needed, state.file.facts)}</p>
        <button class="small" @click=${() => own.playOn(state.file)}>${words.playOnThis}</button>
      `;
  }
}

/** How far the reading is, and what ends it. */
export function readingPart(state: Extract<OwnDataState, { kind: 'reading' }>, own: OwnDataModel): TemplateResult {
  const said = readingWords(state.name, state.bytes, state.size);
  return html`
    <p>${said}</p>
    <progress max=${state.size} .value=${state.bytes} aria-label=${said}></progress>
    <button class="small" @click=${own.cancel}>${ownDataWords().cancel}</button>
  `;
}

/** What was expected in a line and what was found, in the words of whatever reads it. */
function messageOf(refusal: Refusal): TemplateResult | typeof nothing {
  return refusal.reason === 'malformed' ? html`<p lang="en"><samp>${refusal.message}</samp></p>` : nothing;
}
