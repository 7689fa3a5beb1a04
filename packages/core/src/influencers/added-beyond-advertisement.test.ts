import { describe, expect, it } from 'vitest';
import { enumerateSets } from '../../test/influencers/enumerated-sets.ts';
import { InvalidParameterError } from '../errors.ts';
import { addedBeyondAdvertisement } from './added-beyond-advertisement.ts';

describe('addedBeyondAdvertisement', () => {
  it('is exact for two of six people', () => {
    const cascade = enumerateSets('independentCascade', [0, 3]);
    const share = enumerateSets('share', [0, 3]);
    expect(addedBeyondAdvertisement(cascade, 0.1)).toBeCloseTo(2.785961629884, 12);
    expect(addedBeyondAdvertisement(share, 0.1)).toBeCloseTo(2.868801798858, 12);
  });

  it('is the whole spread without an advertisement, and nothing where everyone sees it', () => {
    const measured = enumerateSets('independentCascade', [0, 3]);
    expect(addedBeyondAdvertisement(measured, 0)).toBeCloseTo(11081 / 3200, 12);
    expect(addedBeyondAdvertisement(measured, 1)).toBe(0);
  });

  it('counts what the chosen add to those booked', () => {
    const added = addedBeyondAdvertisement(enumerateSets('independentCascade', [0], { booked: [3] }), 0);
    const booked = addedBeyondAdvertisement(enumerateSets('independentCascade', [3]), 0);
    expect(added + booked).toBeCloseTo(11081 / 3200, 12);
  });

  it('refuses what is no probability', () => {
    const measured = enumerateSets('independentCascade', [0]);
    expect(() => addedBeyondAdvertisement(measured, 1.1)).toThrow(InvalidParameterError);
    expect(() => addedBeyondAdvertisement(measured, NaN)).toThrow('probability must be a probability in [0, 1]');
  });
});
