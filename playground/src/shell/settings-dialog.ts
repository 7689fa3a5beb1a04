import { html, type TemplateResult } from 'lit';
import { speeds, type DeviceSettings } from './device-settings.ts';
import type { SettingsController } from './settings-controller.ts';

type Choices<Name extends keyof DeviceSettings> = readonly (readonly [DeviceSettings[Name], string])[];

const themes: Choices<'theme'> = [
  ['system', 'Same as system'],
  ['light', 'Light'],
  ['dark', 'Dark'],
];
const motions: Choices<'motion'> = [
  ['system', 'Same as system'],
  ['less', 'Nothing moves by itself'],
  ['full', 'Everything moves'],
];
const speedNames: Choices<'speed'> = speeds.map((speed) => [speed, speed === 0.5 ? '½ ×' : `${speed} ×`] as const);

/** The settings, each kept on the device as soon as it is chosen. */
export function settingsDialog(settings: SettingsController): TemplateResult {
  const choice = <Name extends 'theme' | 'motion' | 'speed'>(
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
    <h2 id="dialog-title">Settings</h2>
    ${choice('theme', 'Theme', themes)} ${choice('motion', 'Motion', motions)}
    ${choice('speed', 'Playback speed', speedNames)}
    <label class="setting check">
      <input
        type="checkbox"
        .checked=${settings.now.letterKeys}
        @change=${(event: Event) => settings.choose({ letterKeys: (event.currentTarget as HTMLInputElement).checked })}
      />
      <span>Single-key shortcuts <span class="hint">R, N, T and ?, while the focus is in the pictures.</span></span>
    </label>
    <p class="hint">Kept on this device. Nothing is sent anywhere.</p>
  `;
}
