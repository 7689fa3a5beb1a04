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
 * @param flag - The option that it follows, as messages call it.
 * @throws BadInputError where there is no `path=` in front.
 */
export function parseSetting(text: string, flag = '--set'): Setting {
  const equals = text.indexOf('=');
  if (equals < 1) {
    throw new BadInputError(`${flag} needs path=value, for example ${flag} message.fans=1000; got "${text}"`);
  }
  const [path, value] = [text.slice(0, equals).trim(), text.slice(equals + 1)];
  return { path, text: value, typed: `${flag} ${path}=${value}` };
}

/** The setting that a flag stands for; none where it was not typed. */
export function settingsOf(path: string, flag: string, text: string | undefined): readonly Setting[] {
  return text === undefined ? [] : [{ path, text, typed: `${flag} ${text}` }];
}
