import { checkOptions, checkText, checkWhole } from '../../check.ts';

export { checkOptions as refuseOtherKeys, checkWhole };

/** Throws InvalidParameterError unless chance is fixed by a text. */
export function checkRngSeed(value: unknown): void {
  checkText('rngSeed', value);
}
