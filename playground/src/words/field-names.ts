/** Words of the page for the keys of a scenario. */
export const fieldNames: Readonly<Record<string, string>> = {
  universe: 'Everyone',
  followers: 'Friends',
  'network.generator.people': 'Everyone',
  'network.generator.meanFriends': 'Friends',
  'network.generator.clustering': 'Overlap',
  level: 'How it is computed',
  ties: 'Friendship',
  'message.fans': 'Fans',
  'message.fanVisibility': 'Fans who see it',
  'model.visibility': 'Friends who see it',
  'model.shareProbability': 'Pass it on',
  'cost.fixed': 'Budget for sharing',
  'broadcast.buy': 'Compare with',
  'broadcast.production': 'Producing the spot',
  'experiment.replicates': 'Tries',
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
