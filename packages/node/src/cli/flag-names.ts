/** A key's name as a flag: `shareProbability` is `--share-probability`. */
export function flagOf(name: string): string {
  return `--${toKebab(name)}`;
}

/** A name with hyphens in place of capitals. */
export function toKebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** What a key's declaration says of it, as help says things. */
export function helpOf(says: string): string {
  return says.charAt(0).toLowerCase() + says.slice(1);
}
