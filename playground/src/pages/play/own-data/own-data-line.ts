import { html, nothing, type TemplateResult } from 'lit';
import { askForFile } from '../../../machine/choose-file.ts';
import type { OwnFileFacts } from '../../../own-data/own-file.ts';
import { factsWords, ownDataWords } from '../../../words/own-data-words.ts';
import { directionChoice, readingPart } from './own-data-dialog.ts';
import type { OwnDataModel, OwnDataState } from './own-data-state.ts';

/** What was read of the file that is played on, and what can be done with it. */
export function factsLine(facts: OwnFileFacts, own: OwnDataModel): TemplateResult {
  const words = ownDataWords();
  return html`
    <section class="own-data" aria-label=${facts.name}>
      <p class="facts"><b>${facts.name}</b> ${factsWords(facts).map((part) => html`<span>${part}</span> `)}</p>
      <div class="choices">
        ${facts.kind === 'network' && facts.passedOver !== null ? directionChoice(own) : nothing}
        <button class="small" @click=${askForFile}>${words.another}</button>
        <button class="small" @click=${() => own.leave()}>${words.leave}</button>
      </div>
    </section>
  `;
}

/** How far a file is that is being read: the dialog may be closed meanwhile. */
export function readingLine(state: Extract<OwnDataState, { kind: 'reading' }>, own: OwnDataModel): TemplateResult {
  return html`<section class="own-data" aria-label=${state.name}>
    <div class="own-data-state">${readingPart(state, own)}</div>
  </section>`;
}

/** Over the page, while a file is held above it. */
export function dropTarget(): TemplateResult {
  return html`<div class="drop-target"><p>${ownDataWords().drop}</p></div>`;
}
