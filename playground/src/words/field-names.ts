import { valueWords } from './value-words.ts';

/** Words of the page for the keys of a scenario. */
export const fieldNames: Readonly<Record<string, string>> = {
  universe: valueWords.universe.label,
  followers: valueWords.friends.label,
  'network.generator.people': valueWords.universe.label,
  'network.generator.meanFriends': valueWords.friends.label,
  'network.generator.clustering': valueWords.overlap.label,
  level: 'How it is computed',
  ties: 'Friendship',
  'message.fans': valueWords.fans.label,
  'message.fanVisibility': valueWords.fanVisibility.label,
  'model.visibility': valueWords.visibility.label,
  'model.shareProbability': valueWords.share.label,
  'cost.fixed': valueWords.budget.label,
  'broadcast.buy': 'Compare with',
  'broadcast.production': valueWords.production.label,
  'experiment.replicates': valueWords.replicates.label,
  'experiment.rngSeed': 'Chance',
};

/** A note of the library with the page's own names for what it speaks of, as a full sentence. */
export function plainNote(note: string): string {
  let text = note.replaceAll('a probability in [0, 1]', 'between 0 % and 100 %');
  for (const [key, name] of Object.entries(fieldNames)) {
    text = text.replaceAll(new RegExp(`(^|[ (])${key.replaceAll('.', '\\.')}(?= must )`, 'gu'), `$1“${name}”`);
  }
  return /[.!?]$/u.test(text) ? text : `${text}.`;
}
