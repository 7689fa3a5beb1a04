import { elements } from '@ripplecast/elements';
import { afterEach, expect, it } from 'vitest';
import { RipplePeople } from '../src/people/ripple-people.ts';
import { RippleRings } from '../src/rings/ripple-rings.ts';
import { show } from './show-element.ts';

const every: Readonly<Record<string, typeof RippleRings>> = {
  ...elements,
  'ripple-people': RipplePeople,
  'ripple-rings': RippleRings,
} as never;

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.style.fontSize = '';
});

/** Sizes of type in a sheet, with where they stand. */
function sizesIn(rules: CSSRuleList): readonly string[] {
  return [...rules].flatMap((rule) => [
    ...(rule instanceof CSSStyleRule && rule.style.fontSize !== ''
      ? [`${rule.selectorText} ${rule.style.fontSize}`]
      : []),
    ...('cssRules' in rule ? sizesIn(rule.cssRules as CSSRuleList) : []),
  ]);
}

it.each(Object.entries(every))('%s has its type in the size that the reader chose', async (name, element) => {
  const fixed = element.elementStyles.flatMap((style) => {
    const sheet = 'styleSheet' in style ? style.styleSheet : style;
    return sheet == null ? [] : sizesIn(sheet.cssRules);
  });
  expect(fixed.filter((size) => /\d(?:px|pt)\b/u.test(size))).toEqual([]);
  const shown = await show(name as keyof HTMLElementTagNameMap, {});
  const before = Number.parseFloat(getComputedStyle(shown).fontSize);
  document.documentElement.style.fontSize = '200%';
  expect(Number.parseFloat(getComputedStyle(shown).fontSize)).toBe(2 * before);
});
