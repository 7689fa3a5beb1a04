import { expect, test } from 'vitest';
import { shortLink } from './check-playground.ts';
import { MAX_LINK } from './playground-messages.ts';

test('a link that the playground would leave out is refused, and the error says its length', () => {
  expect(() => shortLink('link', 'x'.repeat(MAX_LINK))).not.toThrow();
  expect(() => shortLink('link', 'x'.repeat(MAX_LINK + 1))).toThrow(
    /link must be a link of at most 100000 letters.*100001/u,
  );
});
