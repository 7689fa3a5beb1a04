import { html, type TemplateResult } from 'lit';
import type { NamedFile } from '../own-data/own-file.ts';
import { networkFilesOf } from '../state/own-files.ts';
import { readValue } from '../state/scenario-values.ts';
import { fileNeeded, ownDataWords, withoutListWords } from '../words/own-data-words.ts';
import { askForFile } from './choose-file.ts';
import type { PlayModel } from './play-model.ts';

/** In place of the pictures: a link to somebody's own data says which file it needs, and what can be shown without it. */
export function needsFile(missing: NamedFile, { scenario, act }: PlayModel): TemplateResult {
  const words = ownDataWords();
  const without =
    networkFilesOf(scenario) === null ? withoutListWords(readValue(scenario, 'friends')) : words.withoutNetwork;
  return html`
    <div class="needs-file">
      <h2>${words.needs}</h2>
      <p class="file">${fileNeeded(missing)}</p>
      <p>${words.why}</p>
      <div class="choices">
        <button class="primary" @click=${askForFile}>${words.choose}</button>
        <button @click=${() => act({ kind: 'withoutFile' })}>${without}</button>
      </div>
    </div>
  `;
}
