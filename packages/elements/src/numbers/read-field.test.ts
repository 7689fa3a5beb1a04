import { describe, expect, it } from 'vitest';
import { readField, showNumber } from './read-field.ts';

const people = { kind: 'count', min: 0, max: 5000 } as const;

describe('a field that counts', () => {
  it('takes whole numbers, however they are written', () => {
    expect(readField('1,000', people)).toEqual({ ok: true, value: 1000 });
    expect(readField('1.1k', people)).toEqual({ ok: true, value: 1100 });
  });

  it('answers a fraction instead of rounding it', () => {
    expect(readField('1.5', people)).toEqual({ ok: false, message: 'Whole people only.' });
    expect(readField('0,4', { ...people, counted: 'runs' })).toEqual({ ok: false, message: 'Whole runs only.' });
  });

  it('answers what is outside its limits, and what is no number', () => {
    expect(readField('6000', people)).toEqual({ ok: false, message: 'Between 0 and 5,000.' });
    expect(readField('', people)).toMatchObject({ ok: false });
  });

  it('says why its limits are where they are', () => {
    const rules = { ...people, min: 111, why: 'The programme alone has 111 viewers.' };
    expect(readField('5', rules)).toEqual({
      ok: false,
      message: 'Between 111 and 5,000. The programme alone has 111 viewers.',
    });
    expect(readField('111', rules)).toEqual({ ok: true, value: 111 });
  });
});

describe('a field of another kind', () => {
  it('keeps fractions', () => {
    expect(readField('0,25', { kind: 'percent', min: 0, max: 1 })).toEqual({ ok: true, value: 0.0025 });
    expect(readField('12.5', { kind: 'money', min: 0, max: 100 })).toEqual({ ok: true, value: 12.5 });
  });

  it('says its limits as it shows them', () => {
    expect(readField('130', { kind: 'percent', min: 0, max: 1 })).toEqual({
      ok: false,
      message: 'Between 0\u202f% and 100\u202f%.',
    });
    expect(showNumber(0.1, 'percent')).toBe('10\u202f%');
  });
});
