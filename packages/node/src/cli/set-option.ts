import { BadInputError } from '../bad-input.ts';

/** A value of a scenario that was typed: a `--set path=value`, or an option that stands for one. */
export interface Setting {
  readonly path: string;
  readonly text: string;
  /** As messages call it: `--set path=value`, `--replicates 100`. */
  readonly typed: string;
}

/**
 * Splits what follows `--set`.
 * @throws BadInputError where there is no `path=` in front.
 */
export function parseSetting(text: string): Setting {
  const equals = text.indexOf('=');
  if (equals < 1) {
    throw new BadInputError(`--set needs path=value, for example --set message.fans=1000; got "${text}"`);
  }
  const [path, value] = [text.slice(0, equals).trim(), text.slice(equals + 1)];
  return { path, text: value, typed: `--set ${path}=${value}` };
}
