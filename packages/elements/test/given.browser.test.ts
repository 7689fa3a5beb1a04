import { InvalidParameterError } from 'ripplecast';
import { afterEach, describe, expect, it } from 'vitest';
import { result } from './results.ts';
import { drawn, show } from './show-element.ts';

afterEach(() => document.body.replaceChildren());

const arm = { arm: 'shared', name: 'S', reach: 1, impressions: 1, cost: 1, cpm: 1, costPerThousandReached: 3 };

const textOf = (element: HTMLElement, part: string): string =>
  element.shadowRoot?.querySelector(`[part="${part}"]`)?.textContent?.trim() ?? 'nothing';

describe('a result is handed over as it is', () => {
  it('to the dots, which show the arm that they are', async () => {
    const shared = await show('ripple-dots', { result });
    expect(textOf(shared, 'heading')).toBe('Shared by friends, round 2');
    expect(textOf(shared, 'count')).toBe('930,000 (744,000 people to 1.12 million people)');
    expect(shared.shadowRoot?.querySelector('text')?.textContent, 'the outline of the buy').toBe('Super Bowl');
    shared.position = 1;
    await drawn();
    expect(textOf(shared, 'count')).toBe('31,000 (24,800–37,200 people)');
    const bought = await show('ripple-dots', { result, arm: 'broadcast' });
    expect(textOf(bought, 'count')).toBe('111 million, all at once');
    bought.result = { ...result, broadcast: null, comparison: null };
    await drawn();
    expect(textOf(bought, 'heading')).toBe('Nothing to compare with');
  });

  it('to the charts, the headline and the playbar', async () => {
    const chart = await show('ripple-reach-chart', { result });
    expect(textOf(chart, 'title')).toBe('Sharing ends at 930,000 people, 0.84\u202f% of the Super Bowl');
    expect(chart.shadowRoot?.querySelectorAll('circle')).toHaveLength(3);
    const { comparison } = result;
    chart.result = { ...result, comparison: comparison && { ...comparison, probabilityPasses: 0.267 } };
    await drawn();
    expect(textOf(chart, 'title')).toBe('Sharing beats the Super Bowl in 26.7\u202f% of runs');
    const costs = await show('ripple-cost-table', { result, table: true });
    expect(textOf(costs, 'title')).toBe('Reaching 1,000 people costs $53.76 by sharing, $36.94 on the Super Bowl');
    expect(textOf(costs, 'table')).toContain('$4.1 million');
    const headline = await show('ripple-headline', { result });
    expect(textOf(headline, 'sentence')).toBe(
      'In 2 rounds it reaches 930,000 people, 0.0084\u202f× the audience of the Super Bowl.',
    );
    const playbar = await show('ripple-playbar', { result });
    expect(playbar.shadowRoot?.querySelectorAll('.number')).toHaveLength(3);
  });

  it('and what the page sets itself comes first', async () => {
    const chart = await show('ripple-reach-chart', { finding: 'My title', result });
    expect(textOf(chart, 'title')).toBe('My title');
    Object.assign(chart, { finding: undefined });
    await drawn();
    expect(textOf(chart, 'title')).toContain('Sharing ends at');
  });
});

describe('what cannot be', () => {
  /** What a setter says, and what the property is after it. */
  function refused(name: keyof HTMLElementTagNameMap, property: string, value: unknown): string {
    const element = document.createElement(name);
    const before: unknown = Reflect.get(element, property);
    try {
      Reflect.set(element, property, value);
    } catch (error) {
      expect(error).toBeInstanceOf(InvalidParameterError);
      expect(Reflect.get(element, property), 'it stays').toBe(before);
      return (error as InvalidParameterError).message;
    }
    return 'taken';
  }

  it.each<[keyof HTMLElementTagNameMap, string, unknown, string]>([
    ['ripple-dots', 'universe', Number.NaN, 'ripple-dots.universe must be a finite number of at least 0; got NaN'],
    ['ripple-dots', 'reach', [1, '2'], 'ripple-dots.reach[1] must be a finite number of at least 0; got "2"'],
    ['ripple-dots', 'reach', [5, 4], 'ripple-dots.reach[1] must be at least 5, as ripple-dots.reach[0] is; got 4'],
    [
      'ripple-dots',
      'arm',
      'share',
      'ripple-dots.arm must be one of "shared", "broadcast" (did you mean "shared"?); got "share"',
    ],
    ['ripple-dots', 'result', {}, 'ripple-dots.result.version must be 1; got nothing'],
    ['ripple-dots', 'words', {}, 'ripple-dots.words.locale must be a text; got nothing'],
    ['ripple-dots', 'locale', 'de_DE!', 'ripple-dots.locale must be a language such as "en-US" or "de"; got "de_DE!"'],
    [
      'ripple-reach-chart',
      'points',
      [{ generation: 0 }],
      'ripple-reach-chart.points[0].reach must be a finite number of at least 0; got nothing',
    ],
    [
      'ripple-cost-table',
      'arms',
      [{ arm: 'shared', name: 'S' }],
      'ripple-cost-table.arms[0].cost must be a finite number of at least 0; got nothing',
    ],
    [
      'ripple-cost-table',
      'currency',
      'dollars',
      'ripple-cost-table.currency must be three letters of a currency, such as "USD"; got "dollars"',
    ],
    [
      'ripple-cost-bars',
      'arms',
      [{}],
      'ripple-cost-bars.arms[0].arm must be one of "shared", "broadcast"; got nothing',
    ],
    [
      'ripple-cost-bars',
      'arms',
      [{ ...arm, costPerThousandReachedRange: [5, 2] }],
      'ripple-cost-bars.arms[0].costPerThousandReachedRange[1] must be at least 5, as ripple-cost-bars.arms[0].costPerThousandReachedRange[0] is; got 2',
    ],
    [
      'ripple-frequency-bars',
      'kPlusReach',
      [1, 2],
      'ripple-frequency-bars.kPlusReach[1] must be at most 1, as ripple-frequency-bars.kPlusReach[0] is; got 2',
    ],
    [
      'ripple-frequency-bars',
      'effective',
      0,
      'ripple-frequency-bars.effective must be a whole number of at least 1; got 0',
    ],
    ['ripple-certificate', 'confidence', 2, 'ripple-certificate.confidence must be a number in [0, 1]; got 2'],
    [
      'ripple-year-chart',
      'lines',
      [{ name: 'likes', kind: 'likes', values: [] }],
      'ripple-year-chart.lines[0].kind must be one of "counter", "relationship"; got "likes"',
    ],
    [
      'ripple-year-chart',
      'marks',
      [{ week: -1, label: '' }],
      'ripple-year-chart.marks[0].week must be a finite number of at least 0; got -1',
    ],
    ['ripple-role-chart', 'fans', [1, -1], 'ripple-role-chart.fans[1] must be a finite number of at least 0; got -1'],
    ['ripple-role-chart', 'top', 2, 'ripple-role-chart.top must be a number in [0, 1]; got 2'],
    ['ripple-parts-bar', 'both', -1, 'ripple-parts-bar.both must be a finite number of at least 0; got -1'],
    [
      'ripple-reach-curve',
      'chosen',
      { insertions: 1 },
      'ripple-reach-curve.chosen.cost must be a finite number of at least 0; got nothing',
    ],
    ['ripple-guess', 'top', 0, 'ripple-guess.top must be a finite number of at least 1; got 0'],
    ['ripple-guess', 'places', [1], 'ripple-guess.places[0] must be a text; got 1'],
    ['ripple-guess', 'drawn', [null, -1], 'ripple-guess.drawn[1] must be a finite number of at least 0; got -1'],
    [
      'ripple-outcomes',
      'outcomes',
      [1, -1],
      'ripple-outcomes.outcomes[1] must be a finite number of at least 0; got -1',
    ],
    ['ripple-outcomes', 'selected', 0.5, 'ripple-outcomes.selected must be a whole number of at least 0; got 0.5'],
    [
      'ripple-headline',
      'parts',
      [{ label: 'x' }],
      'ripple-headline.parts[0] must be an object with text, value or edit; got {"label":"x"}',
    ],
    ['ripple-headline', 'parts', [{ value: '5', edit: {} }], 'ripple-headline.parts[0].edit must be a text; got {}'],
    [
      'ripple-playground',
      'src',
      'mailto:us@example.org',
      'ripple-playground.src must be an address that begins with https: or http:, or one that is relative; got "mailto:us@example.org"',
    ],
    [
      'ripple-playground',
      'hide',
      'cost <b>',
      'ripple-playground.hide must be names of parts such as "cost charts"; got "cost <b>"',
    ],
    ['ripple-playground', 'theme', 'blue', 'ripple-playground.theme must be one of "light", "dark"; got "blue"'],
    [
      'ripple-playground',
      'language',
      'not a language',
      'ripple-playground.language must be a language such as "en-US" or "de"; got "not a language"',
    ],
    ['ripple-playbar', 'speed', 3, 'ripple-playbar.speed must be one of 0.5, 1, 2; got 3'],
    ['ripple-playbar', 'rounds', 1.5, 'ripple-playbar.rounds must be a whole number of at least 0; got 1.5'],
    [
      'ripple-slider',
      'kind',
      'amount',
      'ripple-slider.kind must be one of "count", "percent", "money" (did you mean "count"?); got "amount"',
    ],
    [
      'ripple-rings',
      'cascade',
      { universe: 1, people: [0], generations: [], shownBy: [], sharedIn: [] },
      'ripple-rings.cascade.generations must be an array of 1 entries, one for each person; got 0 entries',
    ],
    [
      'ripple-people',
      'trace',
      { universe: 2, people: [0, 1], generations: [0, 1], shownBy: [-1, 7], sharedIn: [0, -1] },
      'ripple-people.trace.shownBy[1] must be a whole number from -1 to 1; got 7',
    ],
    [
      'ripple-people',
      'exposures',
      { rounds: [0], from: [-1], to: [0], isFirst: [1], hours: [Number.NaN] },
      'ripple-people.exposures.hours[0] must be a finite number of at least 0; got NaN',
    ],
    [
      'ripple-people',
      'graph',
      { people: 2, offsets: [0, 2, 1], followers: [1, 0] },
      'ripple-people.graph.offsets[2] must be at least 2, as ripple-people.graph.offsets[1] is; got 1',
    ],
  ])('%s.%s is refused by its key', (name, property, value, message) => {
    expect(refused(name, property, value)).toBe(message);
  });

  it('as an attribute is reported to the page, and changes nothing', async () => {
    const element = await show('ripple-dots', { universe: 40, reach: [40] });
    const reported = new Promise<ErrorEvent>((resolve) => {
      window.addEventListener('error', resolve, { once: true });
    });
    element.setAttribute('universe', 'many');
    const event = await reported;
    event.preventDefault();
    expect(event.message).toContain('ripple-dots.universe must be a finite number');
    expect(element.universe).toBe(40);
  });

  it('is no number where an attribute is empty', async () => {
    document.body.innerHTML =
      '<ripple-slider value=" " min="1" max="9"></ripple-slider><ripple-dots universe=""></ripple-dots>';
    await drawn();
    expect([document.querySelector('ripple-slider')?.value, document.querySelector('ripple-dots')?.universe]).toEqual([
      null,
      null,
    ]);
    document.querySelector('ripple-slider')?.setAttribute('value', '5');
    expect(document.querySelector('ripple-slider')?.value).toBe(5);
  });

  it('is nothing: it sets the first value back', async () => {
    const element = await show('ripple-dots', { universe: 40, position: 1 });
    Object.assign(element, { position: null, universe: undefined });
    element.setAttribute('arm', 'broadcast');
    element.removeAttribute('arm');
    expect([element.position, element.universe, element.arm]).toEqual([null, null, 'shared']);
  });
});
