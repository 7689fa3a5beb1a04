import { BadInputError } from '../bad-input.ts';

const units: Readonly<Record<string, number>> = {
  '': 1,
  B: 1,
  KB: 1e3,
  MB: 1e6,
  GB: 1e9,
  KIB: 2 ** 10,
  MIB: 2 ** 20,
  GIB: 2 ** 30,
};

/**
 * Bytes of memory as typed: `2GB`, `512 MiB`, a number of bytes.
 * @param option - The option, as messages call it.
 * @throws BadInputError for anything else.
 */
export function readMemory(option: string, typed: string): number {
  const [, size = '', unit = ''] = /^(\d+(?:\.\d+)?) ?([A-Za-z]*)$/.exec(typed.trim()) ?? [];
  const bytes = Math.floor(Number(size) * (units[unit.toUpperCase()] ?? Number.NaN));
  if (size !== '' && bytes >= 1) return bytes;
  throw new BadInputError(`${option} must be a size such as 512MB or 2GiB; got "${typed}"`);
}
