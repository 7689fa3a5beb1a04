import { presets, resolveScenario } from 'ripplecast/scenario';
import { expect, test } from 'vitest';
import { defaultView } from '../../link/view-state.ts';
import { parseHash } from '../../link/link-state.ts';
import { elementCode } from './element-code.ts';
import type { Embedded } from './embed-look.ts';
import { frameCode } from './frame-code.ts';
import { sourceText } from './source-text.ts';
import { withoutDefaults } from './without-defaults.ts';

const embedded: Embedded = {
  scenario: { ...presets.seedExample, followers: 150 },
  view: { ...defaultView, hide: ['cost', 'charts'], theme: 'dark', language: 'de' },
  address: 'https://example.org/ripplecast/',
  width: null,
  height: null,
};

/** The value of an attribute, as a browser reads it. */
function attribute(html: string, name: string): string | null {
  const text = new RegExp(`\\s${name}="([^"]*)"`, 'u').exec(html)?.[1];
  const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return text?.replaceAll(/&(\w+);/gu, (whole, name: string) => signs[name] ?? whole) ?? null;
}

test('the frame opens the scenario as it is to be shown', () => {
  const code = frameCode(embedded, 'A "title" & <more>');
  const src = new URL(attribute(code, 'src') ?? '');
  expect(`${src.origin}${src.pathname}`).toBe(embedded.address);
  expect(parseHash(src.hash)).toEqual({
    scenario: embedded.scenario,
    view: { ...embedded.view, embed: true },
    notes: [],
  });
  expect(attribute(code, 'title')).toBe('A "title" & <more>');
  expect(code).toContain('<script>');
});

test('a frame of fixed size has no script', () => {
  const code = frameCode({ ...embedded, width: 480, height: 700 }, 'x');
  expect(attribute(code, 'style')).toBe('border: 0; width: 480px; max-width: 100%; height: 700px');
  expect(code).not.toContain('script>');
});

test('the element has the same in attributes', () => {
  const code = elementCode(embedded);
  expect(parseHash(attribute(code, 'link') ?? '')).toEqual({
    scenario: embedded.scenario,
    view: defaultView,
    notes: [],
  });
  expect(['hide', 'theme', 'language'].map((name) => attribute(code, name))).toEqual(['cost charts', 'dark', 'de']);
  expect(elementCode({ ...embedded, width: 480, height: 700 })).toContain(
    '<div style="max-width: 480px; height: 700px; overflow: auto">',
  );
});

test('the plans of a comparison that it was opened from stay out of both', () => {
  const comparison = { plans: 'v=2~~v=2&fans=5', plan: 1 };
  const opened: Embedded = { ...embedded, view: { ...embedded.view, comparison } };
  expect(frameCode(opened, 'x')).toBe(frameCode(embedded, 'x'));
  expect(elementCode(opened)).toBe(elementCode(embedded));
});

test('a title cannot end an attribute', () => {
  const scenario = { ...presets.seedExample, title: '"><script>alert(1)</script>' };
  for (const code of [frameCode({ ...embedded, scenario }, scenario.title), elementCode({ ...embedded, scenario })]) {
    expect(code).not.toContain('<script>alert');
  }
});

test.each(Object.entries(presets))('%s without its defaults is the same scenario', (_, preset) => {
  const scenario = resolveScenario(preset);
  const short = withoutDefaults(scenario);
  expect(resolveScenario(short)).toEqual(scenario);
  expect(JSON.stringify(short).length).toBeLessThan(JSON.stringify(scenario).length);
});

test('a value is written as people write it', () => {
  expect(sourceText({ version: 1, universe: 294_650_000, small: 9999, rate: 0.1, none: null })).toBe(
    '{ version: 1, universe: 294_650_000, small: 9999, rate: 0.1, none: null }',
  );
  expect(sourceText(['it’s', "it's", 'a "b"', { 'two words': -1_234_567 }])).toBe(
    String.raw`['it’s', 'it\'s', 'a "b"', { 'two words': -1_234_567 }]`,
  );
  const long = { title: 'x'.repeat(60), message: { fans: 1000, fanVisibility: 1 } };
  expect(sourceText(long)).toBe(`{\n  title: '${'x'.repeat(60)}',\n  message: { fans: 1000, fanVisibility: 1 },\n}`);
  expect(sourceText({})).toBe('{}');
});
