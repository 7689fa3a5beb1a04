import { presets } from 'ripplecast/scenario';
import { expect, test } from 'vitest';
import { linkInFrame } from './playground-address.ts';

const nothing = { scenario: null, link: null, hide: '', theme: null, language: null };

test('what is shown stands in the address, and that it is shown in another page', () => {
  expect(linkInFrame(nothing)).toBe('~embed=1');
  expect(linkInFrame({ ...nothing, scenario: presets.seedExample })).toBe('v=2~embed=1');
  expect(linkInFrame({ ...nothing, scenario: { ...presets.seedExample, followers: 150 } })).toBe(
    'v=2&followers=150~embed=1',
  );
});

test('a link is taken as it is, with or without the address before it', () => {
  for (const link of ['v=2&fans=5', '#v=2&fans=5', 'https://example.org/play/#v=2&fans=5']) {
    expect(linkInFrame({ ...nothing, link })).toBe('v=2&fans=5~embed=1');
  }
});

test('how a link is looked at stays, and what it hides is hidden too', () => {
  const link = 'v=2&fans=5~voice=run&run=3&hide=cost&theme=light';
  const framed = linkInFrame({ ...nothing, link, hide: 'charts, cost', theme: 'dark', language: 'de' });
  expect(framed).toBe('v=2&fans=5~voice=run&run=3&hide=cost.charts&theme=dark&lang=de&embed=1');
});

test('a title with the sign that separates the view is not torn', () => {
  const framed = linkInFrame({ ...nothing, scenario: { ...presets.seedExample, title: 'about ~1,000 fans' } });
  expect(framed.split('~')).toHaveLength(2);
});
