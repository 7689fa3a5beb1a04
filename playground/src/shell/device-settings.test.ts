import { afterEach, expect, test, vi } from 'vitest';
import { keepSettings, keepsSettings, parseSettings, readSettings, usualSettings } from './device-settings.ts';

afterEach(() => vi.unstubAllGlobals());

test('what was kept is read again', () => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
  });
  expect(readSettings()).toEqual(usualSettings);
  const chosen = { theme: 'dark', motion: 'less', letterKeys: false, speed: 2, language: 'de' } as const;
  keepSettings(chosen);
  expect(readSettings()).toEqual(chosen);
});

test.each([
  ['nothing', null],
  ['an empty text', ''],
  ['no JSON', '{theme:'],
  ['another value', '"dark"'],
  ['null', 'null'],
  ['values that nobody can choose', '{"theme":"pink","motion":1,"letterKeys":"no","speed":3}'],
])('%s gives the usual settings', (_, text) => {
  expect(parseSettings(text)).toEqual(usualSettings);
});

test('one value that cannot be used takes none of the others with it', () => {
  expect(parseSettings('{"theme":"dark","speed":-1}')).toEqual({ ...usualSettings, theme: 'dark' });
});

test('a device that refuses storage has the usual settings, and nothing fails', () => {
  const refuse = (): never => {
    throw new Error('access is denied');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
  expect(readSettings()).toEqual(usualSettings);
  expect(() => keepSettings(usualSettings)).not.toThrow();
  expect(keepsSettings()).toBe(false);
});
