import { type ScenarioKey, type ScenarioModel, scenarioModels } from 'ripplecast/scenario';
import { flagOf, helpOf } from './flag-names.ts';

/** A key of models as a flag. */
export interface ModelFlag {
  /** Its name in `model`. */
  readonly name: string;
  readonly flag: string;
  /** What stands for its value in help: `p` for a probability. */
  readonly value: string;
  readonly about: string;
}

/** Names of the models, the usual one first. */
export function modelNames(): readonly string[] {
  return scenarioModels().map(({ typed }) => typed);
}

/** The model of a name; undefined where there is none. */
export function modelNamed(name: string): ScenarioModel | undefined {
  return scenarioModels().find(({ typed }) => typed === name);
}

/** A flag for each key of a model that has a choice, each once; without a model, of all. */
export function modelFlags(model?: ScenarioModel): readonly ModelFlag[] {
  const models = model === undefined ? scenarioModels() : [model];
  const keys = models.flatMap((each) => Object.entries(each.keys));
  const values = new Map(
    keys.flatMap(([name, key]) => (hasChoice(key) ? [[name, key.unit === 'probability' ? 'p' : 'value']] : [])),
  );
  return [...values].map(([name, value]) => ({ name, flag: flagOf(name), value, about: describe(name) }));
}

/** Whether a key can be more than one word. */
function hasChoice({ min, words }: ScenarioKey): boolean {
  return min !== null || words.length > 1;
}

/** What a key means: once for the models of one meaning. */
function describe(name: string): string {
  const models = new Map<string, string[]>();
  for (const { typed, keys } of scenarioModels()) {
    const key = keys[name];
    if (key === undefined) continue;
    const meaning = meaningOf(key);
    models.set(meaning, [...(models.get(meaning) ?? []), typed]);
  }
  return [...models].map(([meaning, names]) => `${names.join(', ')}: ${meaning}`).join('; ');
}

function meaningOf({ flagSays, default: value }: ScenarioKey): string {
  const usual = typeof value === 'string' || typeof value === 'number' ? ` (default: ${value})` : '';
  return `${helpOf(flagSays)}${usual}`;
}
