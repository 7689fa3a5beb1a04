import { compare, presets, toDocument } from 'ripplecast';
import { expect, it } from 'vitest';
import { openingAnswer, openingQuestion } from './opening-words.ts';
import { textOf } from './sentence-parts.ts';

const { seedExample } = presets;

it('the page asks, and the claim answers', () => {
  expect(textOf(openingQuestion(seedExample))).toBe('Can 1,000 fans beat the Super Bowl?');
  const result = toDocument(compare({ ...seedExample, level: 'meanField' }));
  expect(textOf(openingAnswer(result))).toMatch(/^The claim says yes: 27\d million people by round 4\.$/u);
});
