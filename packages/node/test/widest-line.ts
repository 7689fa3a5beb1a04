/** Columns of the longest line that could be broken: a single word that is longer may stand alone. */
export function widest(text: string): number {
  const breakable = text.split('\n').filter((line) => line.trim().split(' ').length > 1);
  return Math.max(...breakable.map((line) => Array.from(line).length));
}
