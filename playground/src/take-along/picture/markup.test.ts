import { expect, test } from 'vitest';
import { escapeText, tag } from './markup.ts';

test('what means something in XML is written out, and what XML cannot have is left out', () => {
  expect(escapeText('a < b & "c" > d\u0001\u001b')).toBe('a &lt; b &amp; &quot;c&quot; &gt; d');
});

test('a tag has its attributes, numbers with two decimals, and none that are null', () => {
  expect(tag('circle', { r: 1.23456, fill: '"red"', stroke: null })).toBe('<circle r="1.23" fill="&quot;red&quot;"/>');
  expect(tag('g', {}, tag('rect', { width: 1 }))).toBe('<g><rect width="1"/></g>');
});
