import { type Numbers, plainNumbers } from './numbers.ts';
import { simplestOdds } from './simplest-odds.ts';
import type { BuyWords, Words } from './words.ts';

const worlds: Readonly<Record<Parameters<Words['world']>[0], string>> = {
  example: 'the example: assumed numbers',
  measured: 'the measured world',
  teaching: 'made for teaching: chosen to show an idea',
};

const confidences: Readonly<Record<Parameters<Words['confidence']>[0], string>> = {
  A: 'measured and published',
  B: 'second-hand or derived',
  C: 'weak evidence',
  illustrative: 'chosen, not measured',
};

/**
 * English words.
 * @param numbers - How numbers are written; default: without a locale, as in documents.
 * @example
 * ```ts
 * import { english } from 'ripplecast/words';
 *
 * const words = english();
 * words.odds(0.91, 1000); // => '9 in 10'
 * words.runsIn(0.4, 1000); // => '2 runs in 5'
 * words.audienceBasis('average, P2+'); // => 'average over the programme, people aged 2 or more'
 * ```
 */
export function english(numbers: Numbers = plainNumbers): Words {
  const plural = (count: string, one: string, many: string): string => `${count} ${count === '1' ? one : many}`;
  const odds = (fraction: number, runs: number): string => {
    if (fraction <= 0) return 'none';
    if (fraction >= 1) return 'all';
    return simplestOdds(fraction, runs).map(numbers.whole).join(' in ');
  };
  const rounds = (count: number): string => plural(numbers.whole(count), 'round', 'rounds');
  const runs = (count: number): string => plural(numbers.whole(count), 'run', 'runs');
  return {
    numbers,
    odds,
    rounds,
    runs,
    runsIn(fraction, count) {
      if (fraction <= 0) return 'no run';
      if (fraction >= 1) return 'every run';
      const [share, parts] = simplestOdds(fraction, count);
      return `${runs(share)} in ${numbers.whole(parts)}`;
    },
    people: (count) => plural(numbers.count(count), 'person', 'people'),
    buy,
    audienceBasis: (basis) =>
      basis
        .replace(/^average\b/, 'average over the programme')
        .replaceAll(/\bP(\d+)\+/g, 'people aged $1 or more')
        .replace(/\bout of home 100 %/, 'with everyone who watched away from home'),
    world: (world) => worlds[world],
    confidence: (confidence) => confidences[confidence],
    oneRun: () => 'This is one run, which does not say what others would do.',
  };
}

function buy(named: { readonly name: string; readonly year: number } | null): BuyWords {
  if (named === null) {
    return {
      name: 'the broadcast',
      heading: 'The broadcast',
      audience: 'the audience of the broadcast',
      the: 'the broadcast',
      short: 'Broadcast',
    };
  }
  const { name, year } = named;
  if (name.startsWith('Super Bowl')) {
    const audience = `the Super Bowl audience of ${year}`;
    return { name, heading: name, audience, the: 'the Super Bowl', short: 'Super Bowl' };
  }
  const short = name.replace(/\s+\d{4}$/, '');
  return { name, heading: name, audience: `the audience of the ${name}`, the: `the ${short}`, short };
}
