import type { DecidingValue, PresetBuy } from '../scenario/index.ts';
import { plural } from './counted-noun.ts';
import { englishTime } from './english-time.ts';
import { type Numbers, plainNumbers } from './numbers.ts';
import { simplestOdds } from './simplest-odds.ts';
import type { BuyWords, Words } from './words.ts';

const worlds: Readonly<Record<Parameters<Words['world']>[0], string>> = {
  example: 'assumed numbers',
  measured: 'measured numbers',
  claimed: 'claimed numbers',
  teaching: 'made for teaching',
};

const worldTitles: typeof worlds = {
  example: 'The example: assumed numbers',
  measured: 'The measured world',
  claimed: 'A claim at its word: nobody has measured it',
  teaching: 'Made for teaching: chosen to show an idea',
};

const confidences: Readonly<Record<Parameters<Words['confidence']>[0], string>> = {
  A: 'measured and published',
  B: 'second-hand or derived',
  C: 'weak evidence',
  illustrative: 'chosen, not measured',
};

/** What it would be that a value says. */
const assumptions: Readonly<Record<DecidingValue['path'], (value: string) => string>> = {
  followers: (value) => `everyone has ${value} friends`,
  'message.fanVisibility': (value) => `${value} of the fans see the post`,
  'model.visibility': (value) => `${value} of the friends see a share`,
  'model.shareProbability': (value) => `${value} of those who see it share it`,
};

/** Keys whose hours are read off a clock. */
const hoursOfTheDay = /^desk\.(openHours|startHour)\b/;

/** An hour of the day: `9:00`, `8:30`. */
function clockTime(hour: number): string {
  const minutes = Math.round(hour * 60);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

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
  const odds = (fraction: number, runs: number): string => {
    if (fraction <= 0) return 'none';
    if (fraction >= 1) return 'all';
    return simplestOdds(fraction, runs).map(numbers.whole).join(' in ');
  };
  const rounds = (count: number): string => plural(numbers.whole(count), 'round', 'rounds');
  const { money, percent } = numbers;
  const people = (count: number): string => plural(numbers.count(count), 'person', 'people');
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
      if (parts === 2) return 'half of all runs';
      return `${runs(share)} in ${numbers.whole(parts)}`;
    },
    people,
    peopleBetween(low, high) {
      const ends = numbers.pair(low, high);
      // A single person has a noun of their own.
      if (ends === null || numbers.count(low) === '1') return `between ${people(low)} and ${people(high)}`;
      return `between ${ends[0]} and ${plural(`${ends[1]}${ends[2]}`, 'person', 'people')}`;
    },
    peopleRange(low, high) {
      const ends = numbers.pair(low, high);
      if (ends !== null && ends[0] === ends[1]) return people(high);
      if (ends === null || numbers.count(low) === '1') return `${people(low)} to ${people(high)}`;
      return plural(`${ends[0]}–${ends[1]}${ends[2]}`, 'person', 'people');
    },
    timesOf(ratio) {
      if (ratio > 1) return `${numbers.ratio(ratio)} times`;
      return ratio > 0.1 ? `${percent(Number(ratio.toPrecision(2)))} of` : `1/${numbers.ratio(1 / ratio)} of`;
    },
    oneIn: (parts) => `1 in ${numbers.count(Number(parts.toPrecision(2)))}`,
    assumption: ({ path, to }) => assumptions[path](path === 'followers' ? numbers.whole(to) : percent(to)),
    buy,
    buyFigures: ({ audience, audienceBasis: basis, costPerInsertion, currency }) =>
      `${numbers.count(audience)} people (${audienceBasis(basis)}), ${money(costPerInsertion, currency)} for 30 seconds`,
    buyRemarks: (note) => (note === null ? [] : note.split('; ').map(remark)),
    audienceBasis,
    world: (world) => worlds[world],
    worldTitle: (world) => worldTitles[world],
    preset: ({ title, summary }) => ({ title, summary }),
    source: (text) => text,
    figure({ path, value }, unit, currency) {
      if (typeof value === 'string') return value;
      if (unit === 'money') return money(value, currency);
      if (unit === 'probability' || unit === 'fraction') return percent(value);
      if (hoursOfTheDay.test(path)) return clockTime(value);
      const written = numbers.written(value);
      if (unit === 'hours') return plural(written, 'hour', 'hours');
      return path.endsWith('Minutes') ? plural(written, 'minute', 'minutes') : written;
    },
    confidence: (confidence) => confidences[confidence],
    ...englishTime(numbers),
    oneRun: () => 'This is one run, which does not say what others would do.',
  };
}

function audienceBasis(basis: string): string {
  return basis
    .replace(/^average\b/, 'average over the programme')
    .replaceAll(/\bP(\d+)\+/g, 'people aged $1 or more')
    .replace(/\bout of home 100 %/, 'with everyone who watched away from home');
}

/** A remark of the catalogue of buys, without the trade's shorthand, as a phrase of its own. */
function remark(text: string): string {
  const phrase = text.replace(/^(?:other )?press: /, 'price in press reports: ');
  return `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}`;
}

function buy(named: PresetBuy | null): BuyWords {
  if (named === null) {
    return {
      name: 'the broadcast',
      heading: 'The broadcast',
      audience: 'the audience of the broadcast',
      the: 'the broadcast',
      short: 'Broadcast',
      dated: 'the broadcast',
      partOf: 'of the broadcast',
      ofAudience: 'of the broadcast audience',
      ofThe: 'of the broadcast',
      on: 'on the broadcast',
    };
  }
  const { name, year, remark: apart } = named;
  const isSuperBowl = name.startsWith('Super Bowl');
  const short = isSuperBowl ? 'Super Bowl' : name.replace(/\s+\d{4}$/, '');
  const the = `the ${short}`;
  const audience = isSuperBowl ? `the Super Bowl audience of ${year}` : `the audience of the ${name}`;
  const dated = `the ${year} ${short}`;
  const inSentences = {
    the,
    short,
    dated,
    partOf: `of ${dated}`,
    ofAudience: `of ${the} audience`,
    ofThe: `of ${the}`,
    on: `on ${the}`,
  };
  if (apart === undefined) return { name, heading: name, audience, ...inSentences };
  return {
    name: `${the} of ${year} ${apart}`,
    heading: `${short} of ${year}, ${apart}`,
    audience: `${audience} ${apart}`,
    ...inSentences,
  };
}
