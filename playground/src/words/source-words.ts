import { findCatalogueBuy } from 'ripplecast/broadcast';
import { namedBuy, presets, type CompleteScenario } from 'ripplecast/scenario';
import { hasOwnSpot } from '../state/own-spot.ts';
import { buyWords } from './buy-name.ts';
import { pageNumbers, pageWords } from './page-words.ts';

/** The choices of a buy that are none of the catalogue. */
export const buyChoices = {
  none: 'Nothing, just show sharing',
  own: 'My own TV spot',
} as const;

/** Titles of what stands below the page. */
export const sourceTitles = { warnings: 'Before you use these numbers', sources: 'Sources' } as const;

/** Whom the buy reaches and what it costs, in one short line: "111.0 million viewers, $3.1 million for 30 s (2011)." */
export function buyFigures({ broadcast, currency }: CompleteScenario): string {
  if (broadcast === null) return 'A TV spot is seen by all its viewers at once.';
  const named = namedBuy({ broadcast });
  if (!('placements' in broadcast)) {
    const buy = findCatalogueBuy(broadcast.buy);
    if (buy === null) return '';
    return `${viewers(buy.audience)}, ${pageNumbers().money(buy.costPerInsertion, buy.currency)} for 30\u202fs (${buy.year}).`;
  }
  const [first] = broadcast.placements;
  if (named === null || first === undefined) return 'Your figures.';
  return `${viewers(first.audience)}, ${pageNumbers().money(first.costPerInsertion, currency)} for 30\u202fs (${named.year}).`;
}

/** "111.0 million viewers": one decimal, as sources give it. */
export function viewers(audience: number): string {
  const { digits } = pageNumbers();
  if (audience < 1e6) return audience === 1 ? '1 viewer' : `${pageNumbers().count(audience)} viewers`;
  return `${digits(audience / 1e6, { decimals: 1, minDecimals: 1 })} million viewers`;
}

/** Where the figures of the buy come from, in sentences; what only the link says is told as that. Empty where nobody says. */
export function buySources(scenario: CompleteScenario): readonly string[] {
  const { broadcast } = scenario;
  const words = buyWords(scenario);
  if (broadcast === null || words === null) return [];
  if (!('placements' in broadcast)) {
    const buy = findCatalogueBuy(broadcast.buy);
    if (buy === null) return [];
    const figures = `${words.heading}: ${pageWords().buyFigures(buy)}, ${buy.year}`;
    const said = [figures, buy.source, ...pageWords().buyRemarks(buy.note)];
    return [said.map((sentence) => `${sentence}.`).join(' ')];
  }
  const { source } = broadcast;
  if (source === null) return hasOwnSpot(scenario) ? [`${words.heading}: your figures.`] : [];
  return [`${words.heading}: ${source}${isOfPreset(source) ? '' : ' (according to the link)'}.`];
}

/** Whether a source is written in a preset, and not only in somebody's link. */
function isOfPreset(source: string): boolean {
  return Object.values(presets).some(
    ({ broadcast }) => broadcast !== null && 'placements' in broadcast && broadcast.source === source,
  );
}
