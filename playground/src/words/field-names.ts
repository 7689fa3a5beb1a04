import { msg, str } from '@lit/localize';
import { scenarioKey } from 'ripplecast/scenario';
import { namesOfPaths } from '../state/value-paths.ts';
import { pageLanguage } from './page-words.ts';
import { controlWords, levelsInOrder, levelWords, partWords, valueWords } from './value-words.ts';

/** Words of the page for keys of a scenario that are no numbers of its controls. */
function otherNames(): Readonly<Record<string, string>> {
  const { level, ties, buy, rngSeed, openHours } = controlWords();
  return {
    level,
    timing: partWords('timing').label,
    criticism: partWords('criticism').label,
    desk: partWords('desk').label,
    ties,
    'broadcast.buy': buy,
    'broadcast.universe': msg('Population of the TV audience'),
    'followers.mu': msg('Friends, half have fewer than'),
    'followers.sigma': msg('Friends, spread of their logarithm'),
    'experiment.rngSeed': rngSeed,
    'timing.delay.sigma': msg('Spread of these times, σ'),
    'desk.openHours': openHours,
    'reply.effect': msg('Effect of an answer'),
    'reply.publicity': msg('Publicity of an answer'),
    'message.seeds': msg('Begins with person'),
    'message.choose.count': msg('People who are chosen to begin'),
    'message.choose.budget': msg('Money for people who are chosen'),
    'message.choose.prices': msg('Price of a person'),
    'message.choose.prices.perThousandFollowers': msg('Price for a thousand friends'),
    'message.choose.prices.atLeast': msg('Least price of a person'),
    'message.choose.epsilon': msg('Precision of the choice, ε'),
    'message.choose.confidence': msg('Confidence of the choice'),
    'network.generator.blocks': msg('People in each group'),
    'network.generator.edgeProbabilities.inside': msg('Friends of all in the group'),
    'network.generator.edgeProbabilities.outside': msg('Friends of all in other groups'),
    'desk.patienceHours': msg('Reply desk, patience'),
    'desk.costPerHour': msg('Reply desk, cost of an hour'),
    'criticism.delayMultiplier': msg('Criticism, delay multiplier'),
    'followers.max': msg('Friends, largest number'),
    'cost.perThousandFans': msg('Cost per thousand fans'),
    'cost.perSharer': msg('Cost per sharer'),
    'timing.rowHours': msg('Hours, hours of a row'),
    'timing.fanDelay.median': msg('Median'),
    'timing.fanDelay.sigma': msg('σ'),
    universe: valueWords('universe').label,
  };
}

/** What the page calls the keys of a scenario that its controls hold, in the language that it has now. */
function fieldNames(): ReadonlyMap<string, string> {
  return new Map([
    ...[...namesOfPaths].map(([path, name]) => [path, valueWords(name).label] as const),
    ...Object.entries(otherNames()),
  ]);
}

/**
 * What the page calls a key of a scenario: as the control that holds it, a part of what a control holds by both names
 * ("Friends, μ"), a place in a list as the list, else as the format does: in English by its title, in other languages by the key.
 */
export function fieldName(path: string): string {
  const names = fieldNames();
  const name = names.get(path);
  if (name !== undefined) return name;
  const { title } = scenarioKey(path);
  const above = path.slice(0, path.lastIndexOf('.'));
  if (title === '') return fieldName(above);
  const own = pageLanguage() === 'en' ? title : path.slice(path.lastIndexOf('.') + 1);
  const whole = names.get(above);
  return whole === undefined ? own : `${whole}, ${own.charAt(0).toLowerCase()}${own.slice(1)}`;
}

/** Why a part of a scenario cannot be switched on: "Not here: ...". */
export function notHere(reason: string): string {
  return msg(str`Not here: ${reason}`);
}

/**
 * A note of the library with the page's own names for what it speaks of, as a full sentence. The library speaks English; in other
 * languages it is only said that something cannot be.
 */
export function plainNote(note: string): string {
  if (pageLanguage() !== 'en') return msg('These numbers do not go together here.');
  let text = note.replaceAll('a probability in [0, 1]', 'between 0 % and 100 %');
  for (const level of levelsInOrder) text = text.replaceAll(`"${level}"`, `“${levelWords(level).label}”`);
  for (const [key, name] of fieldNames()) {
    text = text.replaceAll(new RegExp(`(^|[ (])${key.replaceAll('.', '\\.')}(?= must )`, 'gu'), `$1“${name}”`);
  }
  return /[.!?]$/u.test(text) ? text : `${text}.`;
}
