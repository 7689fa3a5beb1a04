import { afterEach, describe, expect, it } from 'vitest';
import { timedResult } from '../../test/results.ts';
import { drawn, show } from '../../test/show-element.ts';
import { german } from '../words/german.ts';

afterEach(() => document.body.replaceChildren());

const all = (element: HTMLElement, selector: string): readonly Element[] => [
  ...(element.shadowRoot?.querySelectorAll(selector) ?? []),
];
const textOf = (element: HTMLElement, part: string): string =>
  all(element, `[part="${part}"]`)[0]?.textContent?.replaceAll(/\s+/gu, ' ').trim() ?? 'nothing';

describe('ripple-sights-bar', () => {
  it('shows who saw the criticism of a result and what they saw, with the desk and without', async () => {
    const element = await show('ripple-sights-bar', { result: timedResult });
    expect(textOf(element, 'title')).toBe('63 % of the views of criticism show the answer');
    expect(all(element, '.track').map((track) => track.getAttribute('aria-label'))).toEqual([
      'With the desk: 1,900 views; 400 without an answer (21\u202f%), 1,200 with the answer (63\u202f%), 300 on other pages (16\u202f%), 100 more were hidden in time',
      'Without the desk: 2,060 views; 2,060 without an answer (100\u202f%)',
    ]);
    expect(textOf(element, 'change')).toBe('160 views fewer than without the desk (by chance 121–199, at 95 %).');
  });

  it('draws all bars on one scale', async () => {
    const element = await show('ripple-sights-bar', { result: timedResult });
    const widths = all(element, '.track').map((track) =>
      [...track.children].reduce((sum, piece) => sum + piece.getBoundingClientRect().width, 0),
    );
    expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(2000 / 2060, 2);
  });

  it('has a badge on what was answered, not colour alone', async () => {
    const element = await show('ripple-sights-bar', { result: timedResult });
    expect(all(element, '.piece.withAnswer .badge')).toHaveLength(1);
    expect(all(element, '.swatch.withAnswer .badge')).toHaveLength(1);
    expect(all(element, '.piece:not(.withAnswer) .badge')).toEqual([]);
    const looks = all(element, '.swatch').map((swatch) => {
      const { backgroundImage, borderStyle, borderTopStyle } = getComputedStyle(swatch);
      return `${backgroundImage === 'none'} ${borderStyle} ${borderTopStyle} ${swatch.childElementCount}`;
    });
    expect(new Set(looks).size, 'without their colours').toBe(4);
  });

  it('has the same as a table', async () => {
    const element = await show('ripple-sights-bar', { result: timedResult, table: true });
    const rows = all(element, 'tbody tr').map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows).toEqual([
      ['without an answer', '400', '2,060'],
      ['with the answer', '1,200', '0'],
      ['on other pages', '300', '0'],
      ['All that were seen', '1,900', '2,060'],
      ['hidden in time', '100', '0'],
    ]);
    expect(all(element, '.scroll')[0]?.getAttribute('tabindex')).toBe('0');
  });

  it('tells other pages apart only where a result does', async () => {
    const { scenario } = timedResult.provenance;
    const elsewhere = { fraction: 0.2, delay: null, readersPerDay: 0, halfLifeYears: null };
    const provenance = { ...timedResult.provenance, scenario: { ...scenario, elsewhere } };
    const element = await show('ripple-sights-bar', { result: { ...timedResult, provenance }, table: true });
    expect(all(element, 'tbody tr:nth-child(3) td').map((cell) => cell.textContent)).toEqual(['300', '–']);
  });

  it('has one bar where there is no desk, and none where nobody criticises', async () => {
    const { desk: _, ...alone } = timedResult.cascade;
    const element = await show('ripple-sights-bar', { result: { ...timedResult, cascade: alone } });
    expect(textOf(element, 'title')).toBe('Nobody answers the criticism, which is seen 1,900 times');
    expect(all(element, '.track')).toHaveLength(1);
    const { criticism: __, ...plain } = alone;
    element.result = { ...timedResult, cascade: plain };
    await drawn();
    expect([all(element, '.track').length, textOf(element, 'title'), textOf(element, 'change')]).toEqual([
      0,
      '',
      'nothing',
    ]);
  });

  it('says nothing of a difference that chance explains', async () => {
    const { desk } = timedResult.cascade;
    if (desk === undefined) throw new Error('the result must have a desk');
    const views = { ...desk.withoutDesk.impressionsOfCriticism, difference: { mean: -10, standardError: 20 } };
    const changed = { ...desk, withoutDesk: { ...desk.withoutDesk, impressionsOfCriticism: views } };
    const element = await show('ripple-sights-bar', {
      result: { ...timedResult, cascade: { ...timedResult.cascade, desk: changed } },
    });
    expect(textOf(element, 'change')).toMatch(/^No difference/u);
  });

  it('takes bars of any page, in German too', async () => {
    const bars = [{ name: 'Ohne', beforeAnswer: 30, withAnswer: 0, elsewhere: 10, prevented: 0 }];
    const element = await show('ripple-sights-bar', { bars, words: german });
    expect(textOf(element, 'title')).toBe('Niemand antwortet auf die Kritik, die 40-mal gesehen wird');
    expect(() => {
      element.bars = [{ ...bars[0], withAnswer: -1 }];
    }).toThrow('ripple-sights-bar.bars[0].withAnswer must be a finite number of at least 0; got -1');
  });
});
