import type { DecidingValue, PresetBuy } from '../scenario/index.ts';
import { plural } from './counted-noun.ts';
import { germanPresets, germanRemarks, germanSources } from './german-catalogue.ts';
import { germanTime } from './german-time.ts';
import type { Numbers } from './numbers.ts';
import { simplestOdds } from './simplest-odds.ts';
import type { BuyWords, Words } from './words.ts';

const worlds: Readonly<Record<Parameters<Words['world']>[0], string>> = {
  example: 'angenommene Zahlen',
  measured: 'gemessene Zahlen',
  claimed: 'behauptete Zahlen',
  teaching: 'für den Unterricht',
};

const worldTitles: typeof worlds = {
  example: 'Das Beispiel: angenommene Zahlen',
  measured: 'Die gemessene Welt',
  claimed: 'Eine Behauptung, beim Wort genommen: gemessen hat sie niemand',
  teaching: 'Für den Unterricht: gewählt, um etwas zu zeigen',
};

const confidences: Readonly<Record<Parameters<Words['confidence']>[0], string>> = {
  A: 'gemessen und veröffentlicht',
  B: 'aus zweiter Hand oder abgeleitet',
  C: 'schwach belegt',
  illustrative: 'gewählt, nicht gemessen',
};

/** What it would be that a value says, after „wenn“. */
const assumptions: Readonly<Record<DecidingValue['path'], (value: string) => string>> = {
  followers: (value) => `alle ${value} Freunde haben`,
  'message.fanVisibility': (value) => `${value} der Fans den Beitrag sehen`,
  'model.visibility': (value) => `${value} der Freunde einen geteilten Beitrag sehen`,
  'model.shareProbability': (value) => `${value} derer, die es sehen, es teilen`,
};

/** Keys whose hours are read off a clock. */
const hoursOfTheDay = /^desk\.(openHours|startHour)\b/;

function clockTime(hour: number): string {
  const minutes = Math.round(hour * 60);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')} Uhr`;
}

/**
 * German words.
 * @param numbers - How numbers are written: `numbersIn` with a notation of German.
 * @example
 * ```ts
 * import { german, plainNumbers } from 'ripplecast/words';
 *
 * const words = german(plainNumbers);
 * words.odds(0.91, 1000); // => '9 von 10'
 * words.runsIn(0.4, 1000); // => '2 von 5 Läufen'
 * ```
 */
export function german(numbers: Numbers): Words {
  const { money, percent, whole } = numbers;
  const people = (count: number): string => plural(numbers.count(count), 'Mensch', 'Menschen');
  /** After „zwischen“. */
  const persons = (count: number): string => (numbers.count(count) === '1' ? 'einem Menschen' : people(count));
  return {
    numbers,
    odds(fraction, runs) {
      if (fraction <= 0) return 'keiner';
      if (fraction >= 1) return 'alle';
      return simplestOdds(fraction, runs).map(whole).join(' von ');
    },
    rounds: (count) => plural(whole(count), 'Runde', 'Runden'),
    runs: (count) => plural(whole(count), 'Lauf', 'Läufe'),
    runsIn(fraction, count) {
      if (fraction <= 0) return 'kein Lauf';
      if (fraction >= 1) return 'jeder Lauf';
      const [share, parts] = simplestOdds(fraction, count);
      return parts === 2 ? 'die Hälfte aller Läufe' : `${whole(share)} von ${whole(parts)} Läufen`;
    },
    people,
    peopleBetween(low, high) {
      const ends = numbers.pair(low, high);
      if (ends === null || numbers.count(low) === '1') return `zwischen ${persons(low)} und ${people(high)}`;
      return `zwischen ${ends[0]} und ${ends[1]}${ends[2]} Menschen`;
    },
    peopleRange(low, high) {
      const ends = numbers.pair(low, high);
      if (ends !== null && ends[0] === ends[1]) return people(high);
      if (ends === null || numbers.count(low) === '1') return `${people(low)} bis ${people(high)}`;
      return `${ends[0]}–${ends[1]}${ends[2]} Menschen`;
    },
    timesOf(ratio) {
      if (ratio > 1) return `${numbers.ratio(ratio)}-mal so viel wie`;
      return `${ratio > 0.1 ? percent(Number(ratio.toPrecision(2))) : `1/${numbers.ratio(1 / ratio)}`} so viel wie`;
    },
    oneIn: (parts) => `1/${whole(Number(parts.toPrecision(2)))}`,
    assumption: ({ path, to }) => assumptions[path](path === 'followers' ? whole(to) : percent(to)),
    buy,
    buyFigures: ({ audience, audienceBasis: basis, costPerInsertion, currency }) =>
      `${numbers.count(audience)} Menschen (${audienceBasis(basis)}), ${money(costPerInsertion, currency)} für 30 Sekunden`,
    buyRemarks: (note) => (note === null ? [] : note.split('; ').map((each) => germanRemarks[each] ?? each)),
    audienceBasis,
    world: (world) => worlds[world],
    worldTitle: (world) => worldTitles[world],
    preset: ({ id, title, summary }) => germanPresets[id] ?? { title, summary },
    source: (text) => germanSources[text] ?? text,
    figure({ path, value }, unit, currency) {
      if (typeof value === 'string') return value;
      if (unit === 'money') return money(value, currency);
      if (unit === 'probability' || unit === 'fraction') return percent(value);
      if (hoursOfTheDay.test(path)) return clockTime(value);
      const written = numbers.written(value);
      if (unit === 'hours') return plural(written, 'Stunde', 'Stunden');
      return path.endsWith('Minutes') ? plural(written, 'Minute', 'Minuten') : written;
    },
    confidence: (confidence) => confidences[confidence],
    ...germanTime(numbers),
    oneRun: () => 'Das ist ein einziger Lauf. Er sagt nicht, wie andere ausgehen.',
  };
}

function audienceBasis(basis: string): string {
  return basis
    .replace(/^average\b/, 'Durchschnitt der Sendung')
    .replaceAll(/\bP(\d+)\+/g, 'Menschen ab $1 Jahren')
    .replace(/\bout of home 100 %/, 'mit allen, die außer Haus zusahen');
}

/** What is said of a programme in the cases that sentences need. */
interface Programme {
  readonly short: string;
  readonly the: string;
  /** `Super-Bowl-Publikum`, in the genitive with an „s“ more. */
  readonly audience: string;
  readonly on: string;
  /** `vom Super Bowl`. */
  readonly from: string;
}

function programmeOf(name: string): Programme {
  if (name.startsWith('Super Bowl')) {
    return {
      short: 'Super Bowl',
      the: 'der Super Bowl',
      audience: 'Super-Bowl-Publikum',
      on: 'beim Super Bowl',
      from: 'vom Super Bowl',
    };
  }
  if (name.startsWith('Academy Awards')) {
    return {
      short: 'Oscar-Verleihung',
      the: 'die Oscar-Verleihung',
      audience: 'Oscar-Publikum',
      on: 'bei der Oscar-Verleihung',
      from: 'von der Oscar-Verleihung',
    };
  }
  const short = name.replace(/\s+\d{4}$/, '');
  return { short, the: `„${short}“`, audience: `Publikum`, on: `bei „${short}“`, from: `von „${short}“` };
}

function buy(named: PresetBuy | null): BuyWords {
  if (named === null) {
    return {
      name: 'der TV-Spot',
      heading: 'TV-Spot',
      audience: 'das Publikum des TV-Spots',
      the: 'der TV-Spot',
      short: 'TV-Spot',
      dated: 'der TV-Spot',
      partOf: 'des TV-Publikums',
      ofAudience: 'des TV-Publikums',
      ofThe: 'vom TV-Spot',
      on: 'mit dem TV-Spot',
    };
  }
  const { name, year, remark } = named;
  const { short, the, audience: people, on, from } = programmeOf(name);
  const dated = `${the} ${year}`;
  const audience = `das ${people} von ${year}`;
  const inSentences = { the, short, dated, partOf: `des ${people}s`, ofAudience: `des ${people}s`, ofThe: from, on };
  if (remark === undefined) {
    const heading = name.replace(/^Academy Awards\b/, 'Oscar-Verleihung');
    return { name: heading, heading, audience, ...inSentences };
  }
  return {
    name: `${dated} in runden Zahlen`,
    heading: `${short} ${year}, in runden Zahlen`,
    audience: `${audience} in runden Zahlen`,
    ...inSentences,
  };
}
