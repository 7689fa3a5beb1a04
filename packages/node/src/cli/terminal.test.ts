import { expect, test } from 'vitest';
import { chooseLayout, chooseWidth, plainLayout } from './terminal.ts';

test('COLUMNS counts before the terminal, 80 where nobody knows, and no line is absurdly long or short', () => {
  const width = (COLUMNS?: string, columns?: number): number =>
    chooseWidth({ env: { COLUMNS }, stdout: columns === undefined ? {} : { columns } });
  expect([width('60', 120), width(undefined, 90), width(), width(undefined, 0), width('wide', 70)]).toEqual([
    60, 90, 80, 80, 70,
  ]);
  expect([width('500'), width('3')]).toEqual([100, 24]);
});

test('colours are for terminals that can show them, unless the environment says otherwise', () => {
  const colours = (env: Record<string, string>, isTTY: boolean): boolean =>
    chooseLayout({ env, stdout: { isTTY } }).colours.isColorSupported;
  expect(colours({}, true)).toBe(true);
  expect(colours({}, false)).toBe(false);
  expect(colours({ TERM: 'dumb' }, true)).toBe(false);
  expect(colours({ NO_COLOR: '1' }, true)).toBe(false);
  expect(colours({ NO_COLOR: '' }, true)).toBe(true);
  expect(colours({ FORCE_COLOR: '1' }, false)).toBe(true);
  expect(colours({ FORCE_COLOR: '0' }, true)).toBe(false);
  expect(colours({ FORCE_COLOR: '1', NO_COLOR: '1' }, true)).toBe(false);
  expect(plainLayout()).toMatchObject({ width: 80, colours: { isColorSupported: false } });
});
