import { describe, expect, test } from 'vitest';
import { parseText } from '../../../../test/formats/file-bytes.ts';
import { PeopleParser } from './people-parser.ts';
import { personIdsFromTexts } from './person-ids.ts';

const ids = personIdsFromTexts(['ann', 'b, c', '7']);
const read = (text: string, size = Infinity) => parseText(new PeopleParser(ids, 3), text, size);

describe('a people file', () => {
  test('gives each person a share probability, in the order of the graph', () => {
    const text = 'name,shareProbability,id\r\nx,0.1,7\r\n,1,"b, c"\r\n\r\n,-0,ann';
    expect([...read(text)]).toEqual([0, 1, 0.1]);
    for (let size = 1; size < 30; size += 1) expect(read(text, size)).toEqual(read(text));
    expect(parseText(new PeopleParser(null, 2), 'id,shareProbability\n1,0.5\n0,0.25\n')).toEqual(
      Float64Array.of(0.25, 0.5),
    );
  });

  test('may be separated by semicolons, as spreadsheets write it in many countries', () => {
    expect([...read('id;shareProbability\nann;0.5\n7;0\n"b, c";1\n')]).toEqual([0.5, 1, 0]);
    expect([...read('\nid;shareProbability\n\nann;0.5\n7;0\nb, c;1\n')]).toEqual([0.5, 1, 0]);
  });

  test('may have columns of other names', () => {
    const parser = new PeopleParser(Uint32Array.of(4), 1, { id: 'person', shareProbability: 'p' });
    expect(parseText(parser, 'person,p\n4,0.5\n')).toEqual(Float64Array.of(0.5));
  });

  test('may give prices or weights instead', () => {
    const text = 'id,price,buyers\nann,12.5,3\n7,0,0.125\n"b, c",1000000000000,0\n';
    expect([...parseText(new PeopleParser(ids, 3, { price: 'price' }), text)]).toEqual([12.5, 1e12, 0]);
    expect([...parseText(new PeopleParser(ids, 3, { weight: 'buyers' }), text)]).toEqual([3, 0, 0.125]);
    const both = { price: 'price', weight: 'buyers' };
    expect(() => new PeopleParser(ids, 3, both)).toThrow('columns must be one column of values; got');
  });

  test('may leave prices out, by the line or by the field', () => {
    const prices = (text: string, size?: number) =>
      parseText(new PeopleParser(ids, 3, { price: 'price' }), text, size ?? Infinity);
    expect([...prices('id,price\n7,2\n')]).toEqual([NaN, NaN, 2]);
    expect([...prices('id,price\nann, \n7,2\n"b, c",""\n')]).toEqual([NaN, NaN, 2]);
    expect([...prices('id,price\nann,\n7,2\n', 3)]).toEqual([NaN, NaN, 2]);
    const none = 'expected a price of at least one person of the graph; found none';
    expect(() => prices('id,price\nann,\n')).toThrow(none);
    expect(() => prices('id,price\n')).toThrow(none);
    expect(() => prices('id,price\nann,\nann,2\n')).toThrow('line 3: expected an id that no line before has');
    expect(() => prices('id,price\nanna,2\n')).toThrow(
      'line 2: expected the id of a person in the graph; found "anna"',
    );
    expect(() => prices('id,price\nann,none\n')).toThrow('line 2: expected an amount of money');
    expect(parseText(new PeopleParser(null, 0, { price: 'price' }), 'id,price\n')).toEqual(new Float64Array(0));
    expect(() => parseText(new PeopleParser(null, 2, { weight: 'w' }), 'id,w\n1,2\n')).toThrow(
      'expected a line for each person of the graph; 1 have none, first "0"',
    );
  });

  test.each([
    [{ price: 'v' }, '-1', 'an amount of money from 0 to 1,000,000,000,000 with at most two decimals'],
    [{ price: 'v' }, '0.005', 'an amount of money from 0 to 1,000,000,000,000 with at most two decimals'],
    [{ weight: 'v' }, '1e999', 'a finite number of at least 0'],
    [{ weight: 'v' }, 'x', 'a finite number of at least 0'],
  ])('with %j refuses %s', (columns, value, expected) => {
    const parser = new PeopleParser(null, 1, columns);
    expect(() => parseText(parser, `id,v\n0,${value}\n`)).toThrow(`line 2: expected ${expected}; found "${value}"`);
  });

  test.each([
    ['', 'line 1: expected columns named id and shareProbability; found an empty file'],
    ['id,p\n', 'line 1: expected columns named id and shareProbability; found "id,p"'],
    [
      'ID,Shareprobability,x\n',
      'found "ID,Shareprobability,x". Capital letters matter: write id, not "ID", and shareProbability, not "Shareprobability"',
    ],
    ['id,shareProbability\nann\n', 'line 2: expected 2 fields, as on the first line; found "ann"'],
    ['id,shareProbability\nzoe,1\n', 'line 2: expected the id of a person in the graph; found "zoe"'],
    ['id,shareProbability\n,1\n', 'line 2: expected the id of a person in the graph; found ""'],
    ['id,shareProbability\nann,1\nann,1\n', 'line 3: expected an id that no line before has; found "ann"'],
    ['id,shareProbability\nann,1.5\n', 'line 2: expected a share probability in [0, 1]; found "1.5"'],
    ['id,shareProbability\nann,\n', 'line 2: expected a share probability in [0, 1]; found ""'],
    ['id,shareProbability\nann,10%\n', 'line 2: expected a share probability in [0, 1]; found "10%"'],
    ['id,shareProbability\nann,1\n', 'expected a line for each person of the graph; 2 have none, first "b, c"'],
  ])('%# is refused with line and content', (text, message) => {
    expect(() => read(text)).toThrow(message);
  });
});
