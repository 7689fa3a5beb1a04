import { afterEach, describe, expect, it } from 'vitest';
import { elementWords, languageFor, pageLanguage, pageNumbers, pageWords } from './page-words.ts';
import { sectionTitle } from './section-titles.ts';
import { speakForTest } from './speak-for-test.ts';

describe('the language for a reader', () => {
  it.each([
    [null, ['de-AT', 'en'], 'de'],
    [null, ['fr-FR', 'de'], 'de'],
    [null, ['en-GB', 'de'], 'en'],
    [null, ['fr'], 'en'],
    [null, [], 'en'],
    ['en', ['de'], 'en'],
    ['de', ['en'], 'de'],
  ] as const)('who chose %s and whose system asks for %j is %s', (chosen, wanted, language) => {
    expect(languageFor(chosen, wanted)).toBe(language);
  });
});

describe('German', () => {
  afterEach(() => speakForTest('en'));

  it('is spoken by sentences, numbers, the core and the elements, and English again after it', async () => {
    await speakForTest('de');
    expect(pageLanguage()).toBe('de');
    expect(sectionTitle('learn')).toBe('Ripplecast: Lektionen');
    expect(pageNumbers().count(274e6)).toBe('274 Millionen');
    expect(pageNumbers().money(-3.1e6, 'USD')).toBe('−3,1 Millionen\u00a0$');
    expect(pageWords().runs(1000)).toBe('1.000 Läufe');
    expect(elementWords().locale).toBe('de-DE');

    await speakForTest('en');
    expect(pageLanguage()).toBe('en');
    expect(sectionTitle('learn')).toBe('Ripplecast: lessons');
    expect(pageNumbers().count(274e6)).toBe('274 million');
    expect(elementWords().locale).toBe('en-US');
  });
});
