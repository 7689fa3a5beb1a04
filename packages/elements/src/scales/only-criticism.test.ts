import { describe, expect, it } from 'vitest';
import { isOnlyCriticism } from './only-criticism.ts';

describe('isOnlyCriticism', () => {
  it('is true where all who are reached in the end saw criticism first', () => {
    expect(isOnlyCriticism([{ reach: 3, byCriticism: 3 }])).toBe(true);
    expect(isOnlyCriticism([{ reach: 0.1 + 0.2, byCriticism: 0.3 }])).toBe(true);
  });

  it('is false where some saw praise first, or nobody is reached', () => {
    expect(isOnlyCriticism([{ reach: 1000, byCriticism: 999 }])).toBe(false);
    expect(isOnlyCriticism([{ reach: 3 }])).toBe(false);
    expect(isOnlyCriticism([{ reach: 0, byCriticism: 0 }])).toBe(false);
    expect(isOnlyCriticism([])).toBe(false);
  });
});
