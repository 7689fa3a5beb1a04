import { expect, test } from 'vitest';
import { graphEndings, graphFormatOf } from './format-of-name.ts';

test('the ending of a name decides, with or without gzip, in any case', () => {
  expect(graphFormatOf('a.b/followers.TXT')).toEqual({ format: 'edges', isPacked: false });
  expect(graphFormatOf('followers.csv.GZ')).toEqual({ format: 'csv', isPacked: true });
  for (const ending of graphEndings) expect(graphFormatOf(`x${ending}`).format).not.toBeNull();
});

test('other endings, and none, say nothing', () => {
  for (const name of ['followers', 'x.doc', '.gz', 'txt', 'a.txt/b']) expect(graphFormatOf(name).format).toBeNull();
});
