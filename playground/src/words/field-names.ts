import { scenarioKey } from 'ripplecast/scenario';
import { namesOfPaths } from '../state/scenario-values.ts';
import { controlWords, levelNames, partWords, valueWords } from './value-words.ts';

/** Words of the page for keys of a scenario that are no numbers of its controls. */
const others: Readonly<Record<string, string>> = {
  level: controlWords.level,
  timing: partWords.timing.label,
  criticism: partWords.criticism.label,
  desk: partWords.desk.label,
  ties: controlWords.ties,
  'broadcast.buy': controlWords.buy,
  'broadcast.universe': 'Population of the TV audience',
  'followers.mu': 'Friends, half have fewer than',
  'followers.sigma': 'Friends, spread of their logarithm',
  'experiment.rngSeed': controlWords.rngSeed,
  'timing.delay.sigma': 'Spread of these times, σ',
  'desk.openHours': controlWords.openHours,
  'reply.effect': 'Effect of an answer',
  'reply.publicity': 'Publicity of an answer',
  'message.seeds': 'Begins with person',
  'network.generator.blocks': 'People in each group',
  'network.generator.edgeProbabilities.inside': 'Friends of all in the group',
  'network.generator.edgeProbabilities.outside': 'Friends of all in other groups',
};

/** What the page calls the keys of a scenario that its controls hold. */
const fieldNames: ReadonlyMap<string, string> = new Map([
  ...[...namesOfPaths].map(([path, name]) => [path, valueWords[name].label] as const),
  ...Object.entries(others),
]);

/**
 * What the page calls a key of a scenario: as the control that holds it, a part of what a control holds by both names
 * ("Friends, μ"), a place in a list as the list, else as the format does.
 */
export function fieldName(path: string): string {
  const name = fieldNames.get(path);
  if (name !== undefined) return name;
  const { title } = scenarioKey(path);
  const above = path.slice(0, path.lastIndexOf('.'));
  if (title === '') return fieldName(above);
  const whole = fieldNames.get(above);
  return whole === undefined ? title : `${whole}, ${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}

/** A note of the library with the page's own names for what it speaks of, as a full sentence. */
export function plainNote(note: string): string {
  let text = note.replaceAll('a probability in [0, 1]', 'between 0 % and 100 %');
  for (const [level, name] of Object.entries(levelNames)) text = text.replaceAll(`"${level}"`, `“${name}”`);
  for (const [key, name] of fieldNames) {
    text = text.replaceAll(new RegExp(`(^|[ (])${key.replaceAll('.', '\\.')}(?= must )`, 'gu'), `$1“${name}”`);
  }
  return /[.!?]$/u.test(text) ? text : `${text}.`;
}
