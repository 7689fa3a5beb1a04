import { presetCatalogue, presets, type CompleteScenario } from 'ripplecast/scenario';
import { html, type TemplateResult } from 'lit';

const worlds: readonly { readonly world: string; readonly name: string }[] = [
  { world: 'example', name: 'The example: assumed numbers' },
  { world: 'measured', name: 'The measured world' },
  { world: 'teaching', name: 'Made for teaching' },
];

/** Whether two scenarios ask the same, whatever they are called. */
function same(one: CompleteScenario, other: CompleteScenario): boolean {
  return JSON.stringify({ ...one, title: null }) === JSON.stringify({ ...other, title: null });
}

/** World of the preset that is shown, in words; null once a number was changed. */
export function presetOf(scenario: CompleteScenario): (typeof presetCatalogue)[number] | null {
  return presetCatalogue.find((preset) => same(preset.scenario, scenario)) ?? null;
}

const badges: Readonly<Record<string, string>> = {
  example: 'example: assumed numbers',
  measured: 'measured numbers',
  teaching: 'made for teaching',
};

/** Which world the numbers are from. */
export function worldOf(scenario: CompleteScenario): string {
  const preset = presetOf(scenario);
  return preset === null ? 'your numbers' : (badges[preset.world] ?? preset.world);
}

/** A preset's title no longer fits once a number was changed; that of the default is kept, so that links stay short. */
export function renamed(scenario: CompleteScenario): CompleteScenario {
  const title = presetOf(scenario)?.title ?? presets.seedExample.title;
  return { ...scenario, title };
}

/** The chooser of ready scenarios, the assumed and the measured worlds told apart. */
export function presetPicker(scenario: CompleteScenario, choose: (scenario: CompleteScenario) => void): TemplateResult {
  const current = presetOf(scenario)?.id ?? '';
  const pick = (event: Event): void => {
    const id = (event.currentTarget as HTMLSelectElement).value;
    const preset = presetCatalogue.find((entry) => entry.id === id);
    if (preset !== undefined) choose(preset.scenario);
  };
  return html`
    <label class="presets">
      <span>Start from</span>
      <select @change=${pick} .value=${current}>
        <option value="" ?selected=${current === ''} disabled>your own numbers</option>
        ${worlds.map(
          ({ world, name }) => html`
            <optgroup label=${name}>
              ${presetCatalogue
                .filter((preset) => preset.world === world)
                .map(
                  (preset) =>
                    html`<option value=${preset.id} ?selected=${preset.id === current}>${preset.title}</option>`,
                )}
            </optgroup>
          `,
        )}
      </select>
    </label>
  `;
}
