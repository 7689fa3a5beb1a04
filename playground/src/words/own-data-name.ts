import { msg, str } from '@lit/localize';

/** What the button says that has a file of the reader's own chosen, and its dialog. */
export function ownDataName(): string {
  return msg('Use my own data');
}

/** What the verdict says while a file is not there. */
export function verdictWithoutFile(name: string): string {
  return msg(str`This link needs your file: ${name}.`);
}
