import { findCatalogueBuy, type Placement } from 'ripplecast/broadcast';
import { openDataset } from 'ripplecast/graph';
import {
  type ChosenSeeds,
  type CompleteScenario,
  getScenarioValue,
  namedBuy,
  type NetworkProvenance,
  type Preset,
  type ResultDocument,
  type ScenarioKey,
  scenarioKey,
} from 'ripplecast/scenario';
import type { BuyWords } from 'ripplecast/words';
import { numbers, words } from './words.ts';

/** Where some figures come from. */
export interface SourceNote {
  readonly title: string;
  readonly lines: readonly string[];
}

/** How a scenario's buy is called: by its own name, else “the broadcast”. */
export function buyOf(scenario: CompleteScenario): BuyWords {
  return words.buy(namedBuy(scenario));
}

/**
 * Where the figures of a result come from: the network's, the buy's, then the preset's, of which only those are named that still have
 * the preset's value.
 * @param preset - The preset from which the scenario started; null for a file.
 */
export function sourcesOf(result: ResultDocument, preset: Preset | null): SourceNote[] {
  const { scenario } = result.provenance;
  const notes: SourceNote[] = [];
  if (result.provenance.network !== undefined) notes.push(networkNote(scenario, result.provenance.network));
  if (result.provenance.chosen !== undefined) notes.push(chosenNote(scenario, result.provenance.chosen));
  if (result.broadcast !== null) {
    const { title, lines } = buyNote(scenario, result.broadcast.source);
    notes.push({ title, lines: [...lines, ...noticeLines(scenario)] });
  }
  if (preset !== null) notes.push(presetNote(scenario, preset, result.broadcast !== null));
  return notes;
}

function networkNote({ network }: CompleteScenario, { people, edges, sha256 }: NetworkProvenance): SourceNote {
  const size = `${numbers.exact(people)} people, ${numbers.exact(edges)} follower edges`;
  const lines = [size, `SHA-256 ${sha256}`];
  if (network === null) return { title: 'Network', lines };
  if ('dataset' in network) {
    const { dataset, ...changes } = network;
    const { title, citation } = openDataset(dataset);
    const changed = Object.keys(changes).length === 0 ? '' : `; ${JSON.stringify(changes)}`;
    return { title: `Network: ${title}`, lines: [`${size}${changed}`, citation, lines[1]!] };
  }
  if ('generator' in network) {
    const { generator, ...changes } = network;
    const { kind, ...options } = generator;
    const grown = `${size}; ${JSON.stringify({ ...options, ...changes })}`;
    return { title: `Network, grown: ${kind}`, lines: [grown, lines[1]!] };
  }
  return { title: `Network ${network.edges}`, lines };
}

/** So many people are named; more are counted. */
const MOST_NAMED = 12;

/** Whom the scenario has chosen, and how good that choice is at least. */
function chosenNote({ message, currency }: CompleteScenario, chosen: ChosenSeeds): SourceNote {
  const { seeds, booked, certifiedRatio, cost } = chosen;
  const confidence = 'choose' in message ? message.choose.confidence : 0;
  const price = cost === null ? '' : ` for ${numbers.money(cost, currency)}`;
  const best =
    certifiedRatio === 0
      ? 'nothing is certain of how good they are'
      : `at least ${numbers.percent(certifiedRatio)} of the best possible choice, with ${numbers.percent(confidence)} confidence`;
  return {
    title: `Chosen to begin${price}`,
    lines: [inARow(seeds), ...(booked.length === 0 ? [] : [`booked besides: ${inARow(booked)}`]), best],
  };
}

function inARow(ids: readonly string[]): string {
  if (ids.length === 0) return 'nobody';
  const more = ids.length - MOST_NAMED;
  return `${ids.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` and ${numbers.exact(more)} more` : ''}`;
}

function buyNote(scenario: CompleteScenario, source: string | null): SourceNote {
  const { broadcast, currency } = scenario;
  const production = `production ${numbers.money(broadcast?.production ?? 0, currency)}`;
  if (broadcast === null || 'placements' in broadcast) {
    const placements = (broadcast?.placements ?? []).map((placement) => placementInWords(placement, currency));
    const shared = broadcast?.duplications?.length ?? 0;
    const pairs =
      shared === 0 ? '' : `; ${numbers.exact(shared)} shared ${shared === 1 ? 'audience' : 'audiences'} measured`;
    return {
      title: 'The broadcast, written out in the scenario',
      lines: [`${placements.join(', ')}; ${production}${pairs}`, source ?? 'no source given'],
    };
  }
  const buy = findCatalogueBuy(broadcast.buy);
  if (buy === null) return { title: broadcast.buy, lines: [source ?? 'no source given'] };
  const lines = [`${words.buyFigures(buy)}; ${production}`, `${buy.source}; ${confidenceInWords(buy.confidence)}`];
  return { title: `${buy.name}, ${buy.year}`, lines: [...lines, ...words.buyRemarks(buy.note)] };
}

/** Of a buy that starts sharing: how many notice it is nobody's measurement. */
function noticeLines({ broadcast }: CompleteScenario): readonly string[] {
  const notice = broadcast?.notice ?? 0;
  return notice === 0 ? [] : [`broadcast.notice ${numbers.percent(notice)}: assumed, nobody has measured it`];
}

/** `News: 3 × 350,000 people (P2+) at $9,000 (two reach 440,000)`: what a placement does not say is left out. */
function placementInWords(
  { name, audience, basis, insertions, costPerInsertion, secondReach }: Placement,
  currency: string,
): string {
  const called = name === undefined ? '' : `${name}: `;
  const counted = basis === undefined ? '' : ` (${basis})`;
  const bought = `${numbers.exact(insertions)} × ${numbers.count(audience)} people${counted}`;
  const again = secondReach === undefined ? '' : ` (two reach ${numbers.count(secondReach)})`;
  return `${called}${bought} at ${numbers.money(costPerInsertion, currency)}${again}`;
}

function presetNote(scenario: CompleteScenario, preset: Preset, withBroadcast: boolean): SourceNote {
  const kept = preset.figures.filter(
    ({ path, value }) =>
      sameValue(getScenarioValue(scenario, path), value) &&
      // The buy has a note of its own, and a cost of nothing needs no source.
      (!path.startsWith('broadcast.') || (withBroadcast && path === 'broadcast.production')) &&
      !(path.startsWith('cost.') && value === 0),
  );
  return { title: `Preset ${preset.id}, ${words.world(preset.world)}`, lines: figureLines(kept, scenario.currency) };
}

/**
 * Figures of a preset with source, year and confidence; those that share all three are told together.
 * @param keyOf - What the format of the preset's document says of a key.
 */
export function figureLines(
  figures: Preset['figures'],
  currency: string,
  keyOf: (path: string) => Pick<ScenarioKey, 'unit'> = scenarioKey,
): string[] {
  const bySource = new Map<string, string[]>();
  for (const { path, value, source, year, confidence } of figures) {
    const when = year === null || source.includes(String(year)) ? '' : ` (${year})`;
    const origin = `${source}${when}; ${confidenceInWords(confidence)}`;
    bySource.set(origin, [
      ...(bySource.get(origin) ?? []),
      `${path} ${words.figure({ path, value }, keyOf(path).unit, currency)}`,
    ]);
  }
  return [...bySource].map(([origin, values]) => `${values.join(', ')}: ${origin}`);
}

function confidenceInWords(confidence: Preset['figures'][number]['confidence']): string {
  const meaning = words.confidence(confidence);
  return confidence === 'illustrative' ? meaning : `confidence ${confidence}, ${meaning}`;
}

/** Whether two values of a document are the same. */
export function sameValue(a: unknown, b: unknown): boolean {
  return Object.is(a, b) || JSON.stringify(a) === JSON.stringify(b);
}
