import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { ClockUnit, CountedTime } from './clock-words.ts';
import { checkWords } from './check-words.ts';
import { english as first } from './english.ts';
import { englishPlanning } from './english-planning.ts';
import { englishYear } from './english-year.ts';
import { german } from './german.ts';
import { checkPlanningWords } from './planning-words-of.ts';

/** All English words, those that load later included. */
const english = { ...first, planning: englishPlanning, year: englishYear };

/** Paths of all words: `dots.sharing`. */
function keysOf(words: object, path = ''): readonly string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null ? keysOf(value as object, `${path}${key}.`) : [`${path}${key}`],
  );
}

const at = (words: object, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => Reflect.get(Object(value) as object, key), words);

/** Types of the groups that files call `words`. */
const groups: Readonly<Record<string, string>> = {
  Dots: 'dots.',
  People: 'people.',
  Rings: 'rings.',
  Field: 'fields.',
  Element: '',
};

/** Paths of the words that a file says: `words.dots.sharing`, or `words.sharing` where `words` is a group. */
function saidIn(text: string): readonly string[] {
  const found = (pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].map(([, name = '']) => name);
  const prefixes = [
    '',
    ...found(/words = (?:this\.words|allWords)\.(\w+)/g).map((group) => `${group}.`),
    ...found(/words = planningWordsOf\((?:this\.words|allWords)\)\.(\w+)/g).map((group) => `planning.${group}.`),
    ...found(/words = yearWordsOf\((?:this\.words|allWords)\)\.(\w+)/g).map((group) => `year.${group}.`),
    ...found(/words: (\w+)Words\b/g).map((type) => groups[type] ?? `no group of type ${type}.`),
  ];
  // Words of a kind of number are found in a table.
  const keys = [...found(/\bwords\.(\w+(?:\.\w+)?)/g), ...found(/'(write\w+)'/g)];
  return prefixes.flatMap((prefix) => keys.map((key) => `${prefix}${key}`));
}

describe('words', () => {
  it('are all said somewhere', () => {
    const folder = fileURLToPath(new URL('..', import.meta.url));
    const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
    const elements = paths.filter((path) => !path.endsWith('.test.ts') && !path.startsWith('words'));
    const said = new Set(elements.flatMap((path) => saidIn(readFileSync(join(folder, path), 'utf8'))));
    expect(keysOf(english).filter((path) => !said.has(path))).toEqual([]);
  });
});

describe('German', () => {
  it('has every word that English has, and no other', () => {
    expect(keysOf(german)).toEqual(keysOf(english));
  });

  it('has words of its own', () => {
    const same = keysOf(english).filter((key) => {
      const [one, other] = [at(english, key), at(german, key)];
      return typeof one === 'string' && one === other;
    });
    expect(same).toEqual(['rings.personColumn']);
  });

  it('counts one and many', () => {
    const counted = (count: number): { text: string; count: number } => ({ text: String(count), count });
    expect([1, 2].map((count) => german.dots.dotIs(counted(count)))).toEqual([
      '1 Punkt = 1 Mensch',
      '1 Punkt = 2 Menschen',
    ]);
    expect(german.rings.seenBy(counted(1))).toBe('den Beitrag hat 1 Mensch gesehen');
    expect(german.rings.passed({ round: 2, people: counted(1) })).toBe(
      'hat es in Runde 2 geteilt, 1 Mensch sah es dadurch zum ersten Mal',
    );
    expect(german.headline.reaches({ rounds: counted(1), people: counted(5), ratio: null, broadcast: null })).toEqual([
      'In ',
      { value: 'rounds' },
      ' Runde erreicht es ',
      { value: 'people' },
      ' Menschen',
      '.',
    ]);
  });

  it('says times after „nach“, each unit in its number', () => {
    const part = (unit: ClockUnit, count: number): CountedTime => ({ unit, count, text: String(count) });
    const units = ['second', 'minute', 'hour', 'day', 'week', 'year'] as const;
    expect(units.map((unit) => german.clock.span([part(unit, 1), part(unit, 2)]))).toEqual([
      '1 Sekunde 2 Sekunden',
      '1 Minute 2 Minuten',
      '1 Stunde 2 Stunden',
      '1 Tag 2 Tagen',
      '1 Woche 2 Wochen',
      '1 Jahr 2 Jahren',
    ]);
    expect(english.clock.span([part('hour', 3), part('minute', 20)])).toBe('3 hours 20 minutes');
    expect(german.clock.range({ low: '5 Std.', high: null })).toBe('ab 5 Std.');
  });

  it('names buys', () => {
    expect(german.broadcast({ name: 'Super Bowl XLV', year: 2011 }).name).toBe('der Super Bowl 2011');
    expect(german.broadcast(null).heading).toBe('TV-Spot');
  });
});

describe('words that a page hands over', () => {
  it('may be any language that has them all', () => {
    expect(() => checkWords('words', german)).not.toThrow();
    expect(() => checkWords('words', { ...english, dots: { ...english.dots, noBroadcast: 'No TV' } })).not.toThrow();
  });

  it('are answered where one is missing', () => {
    expect(() => checkWords('words', { ...english, dots: {} })).toThrow(
      'words.dots.dotIs must be a function; got nothing',
    );
    expect(() => checkWords('words', { ...english, broadcast: 'TV' })).toThrow('words.broadcast must be a function');
    expect(() => checkPlanningWords('words', first)).not.toThrow();
    expect(() =>
      checkPlanningWords('words', { ...first, planning: { ...englishPlanning, partsBar: { both: 'A' } } }),
    ).toThrow('words.planning.partsBar.televisionOnly must be a text; got nothing');
    expect(() => checkWords('words', 'de')).toThrow('words must be an object of words');
  });
});
