import { scenarioKey, type ScenarioModel, scenarioModels } from 'ripplecast/scenario';
import { flagOf, helpOf } from '../../flag-names.ts';

/** A key of models as a flag. */
export interface ModelFlag {
  /** Its name in `model`. */
  readonly name: string;
  readonly flag: string;
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
  const names = new Set(models.flatMap(({ required, optional }) => [...required, ...optional]));
  return [...names].filter(hasChoice).map((name) => ({ name, flag: flagOf(name), about: describe(name) }));
}

/** Whether a key can be more than one word. */
function hasChoice(name: string): boolean {
  const { min, words } = scenarioKey(`model.${name}`);
  return min !== null || words.length > 1;
}

function describe(name: string): string {
  const { says, default: value } = scenarioKey(`model.${name}`);
  const models = scenarioModels().filter(({ required, optional }) => [...required, ...optional].includes(name));
  const usual = typeof value === 'string' || typeof value === 'number' ? ` (default: ${value})` : '';
  return `${models.map(({ typed }) => typed).join(', ')}: ${helpOf(says)}${usual}`;
}
