import { html, type TemplateResult } from 'lit';
import { keepsSettings, speeds, type DeviceSettings } from './device-settings.ts';
import { languageNames } from '../words/language-names.ts';
import { languages } from '../words/page-words.ts';
import { settingsWords } from '../words/dialog-words.ts';
import type { SettingsController } from './settings-controller.ts';

type Choices<Name extends keyof DeviceSettings> = readonly (readonly [DeviceSettings[Name], string])[];

/** The settings, each kept on the device as soon as it is chosen. */
export function settingsDialog(settings: SettingsController): TemplateResult {
  const words = settingsWords();
  const themes: Choices<'theme'> = [
    ['system', words.asSystem],
    ['light', words.light],
    ['dark', words.dark],
  ];
  const motions: Choices<'motion'> = [
    ['system', words.asSystem],
    ['less', words.less],
    ['full', words.full],
  ];
  const speedNames: Choices<'speed'> = speeds.map((speed) => [speed, speed === 0.5 ? '½ ×' : `${speed} ×`] as const);
  const languageChoices: Choices<'language'> = [
    ['system', words.asSystem],
    ...languages.map((language) => [language, languageNames[language]] as const),
  ];
  const choice = <Name extends 'language' | 'theme' | 'motion' | 'speed'>(
    name: Name,
    label: string,
    choices: Choices<Name>,
  ): TemplateResult => html`
    <label class="setting">
      <span>${label}</span>
      <select
        @change=${(event: Event) => {
          const chosen = choices[(event.currentTarget as HTMLSelectElement).selectedIndex];
          if (chosen !== undefined) settings.choose({ [name]: chosen[0] });
        }}
      >
        ${choices.map(([value, text]) => html`<option ?selected=${settings.now[name] === value}>${text}</option>`)}
      </select>
    </label>
  `;
  return html`
    <h2 id="dialog-title">${words.title}</h2>
    ${choice('language', words.language, languageChoices)} ${choice('theme', words.theme, themes)}
    ${choice('motion', words.motion, motions)} ${choice('speed', words.speed, speedNames)}
    <label class="setting check">
      <input
        type="checkbox"
        .checked=${settings.now.letterKeys}
        @change=${(event: Event) => settings.choose({ letterKeys: (event.currentTarget as HTMLInputElement).checked })}
      />
      <span>${words.letters} <span class="hint">${words.lettersHint}</span></span>
    </label>
    <p class="hint">${keepsSettings() ? words.kept : words.notKept}</p>
  `;
}
