import { BadInputError } from './bad-input.ts';

/** A `--set path=value`, as typed. */
export interface Setting {
  readonly path: string;
  readonly text: string;
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
  return { path: text.slice(0, equals).trim(), text: text.slice(equals + 1) };
}
