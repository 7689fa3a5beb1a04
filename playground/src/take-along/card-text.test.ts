import { expect, test } from 'vitest';
import { cardText, linesOf, linkText } from './card-text.ts';
import type { Takeable } from './takeable.ts';

const taken: Takeable = {
  title: 'The claim',
  sentence: 'By round 4: 274 million people.',
  details: ['Average of 1,000 runs.'],
  mark: 'A claim, not data.',
  assumptions: ['A post to 1,000 fans.', 'Super Bowl XLV: 111.0 million viewers.'],
  link: 'https://example.org/play/#v=2&fans=5',
  fileName: 'ripplecast-claim',
  pictures: [],
  tables: [],
  json: null,
};

test('a card says what was asked apart from what else it rests on', () => {
  expect(cardText(taken)).toEqual({
    setup: 'A post to 1,000 fans.',
    mark: 'A claim, not data.',
    sentence: 'By round 4: 274 million people.',
    details: ['Average of 1,000 runs.'],
    notes: ['Super Bowl XLV: 111.0 million viewers.'],
    from: 'example.org/play/#v=2&fans=5',
  });
});

test('a link is written as it is read; one that nobody would type ends at its page', () => {
  expect(linkText('https://example.org/')).toBe('example.org');
  expect(linkText('https://example.org/play/#v=2&title=F%C3%BCr+alle')).toBe('example.org/play/#v=2&title=Für+alle');
  expect(linkText('https://example.org/play/#v=2&title=%E0')).toBe('example.org/play/#v=2&title=%E0');
  expect(linkText(`https://example.org/play/#v=2&title=${'a'.repeat(200)}`)).toBe('example.org/play/');
});

test('as plain text it has everything, the link last', () => {
  expect(linesOf(taken)).toEqual([
    'By round 4: 274 million people.',
    'Average of 1,000 runs.',
    'A claim, not data.',
    'A post to 1,000 fans.',
    'Super Bowl XLV: 111.0 million viewers.',
    'https://example.org/play/#v=2&fans=5',
  ]);
  const { details: _, mark: __, ...bare } = taken;
  expect(linesOf(bare)).toHaveLength(4);
});
