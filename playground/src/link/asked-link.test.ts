import { presets } from 'ripplecast/scenario';
import { expect, test } from 'vitest';
import { formatHash, parseHash } from './link-state.ts';
import { defaultViewOf } from './view-state.ts';

const { classroom } = presets;

test('whom the reader would ask goes there and back', () => {
  for (const asked of [
    { count: 3, picks: [], isShown: false },
    { count: 5, picks: [0, 29, 7], isShown: true },
  ]) {
    const view = { ...defaultViewOf(classroom), asked };
    expect(parseHash(formatHash(classroom, view))).toEqual({ scenario: classroom, view, notes: [] });
  }
});

test('it is readable', () => {
  const asked = { count: 3, picks: [4, 7], isShown: true };
  expect(formatHash(classroom, { ...defaultViewOf(classroom), asked }).split('~')[1]).toBe('ask=3&picks=4.7&best=1');
});

test.each(['ask=0', 'ask=21', 'ask=x', 'ask=2&picks=1.2.3', 'ask=2&picks=30', 'ask=2&picks=-1'])(
  'what there is not is told: %s',
  (extras) => {
    const link = formatHash(classroom, defaultViewOf(classroom));
    const { view, notes } = parseHash(`${link}~${extras}`);
    expect(view.asked).toEqual({ count: 3, picks: [], isShown: false });
    expect(notes.map(({ text }) => text)).toEqual([expect.stringContaining('from 1 to 20 people')]);
  },
);

test('nobody is asked where people are not drawn', () => {
  expect(parseHash('#v=2~ask=3').view.asked).toBeNull();
});
