import { msg, str } from '@lit/localize';
import { findCatalogueBuy } from 'ripplecast/broadcast';
import { namedBuy, presets, type CompleteScenario } from 'ripplecast/scenario';
import { hasOwnBuy } from '../state/own-spot.ts';
import { buyWords } from './buy-name.ts';
import { pageNumbers, pageWords } from './page-words.ts';

/** The choices of a buy that are none of the catalogue. */
export function buyChoices() {
  return {
    none: msg('Nothing, just show sharing'),
    own: msg('My own TV spot'),
  };
}

/** Titles of what stands below the page. */
export function sourceTitles() {
  return { warnings: msg('Before you use these numbers'), sources: msg('Sources') };
}

/**
 * Whom the buy reaches and what it costs, in one short line: "111.0 million viewers, $3.1 million for 30 s (2011) and $1 million to make
 * the spot."
 */
export function buyFigures({ broadcast, currency }: CompleteScenario): string {
  if (broadcast === null) return msg('A TV spot is seen by all its viewers at once.');
  const named = namedBuy({ broadcast });
  const making = broadcast.production === 0 ? null : pageNumbers().money(broadcast.production, currency);
  if (!('placements' in broadcast)) {
    const buy = findCatalogueBuy(broadcast.buy);
    if (buy === null) return '';
    return figuresOf(buy.audience, pageNumbers().money(buy.costPerInsertion, buy.currency), buy.year, making);
  }
  const [first] = broadcast.placements;
  if (named === null || first === undefined) return msg('Your figures.');
  return figuresOf(first.audience, pageNumbers().money(first.costPerInsertion, currency), named.year, making);
}

/** @param making - What the spot costs before it is shown; null for nothing. */
function figuresOf(audience: number, price: string, year: number, making: string | null): string {
  return making === null
    ? msg(str`${viewers(audience)}, ${price} for 30 s (${year}).`)
    : msg(str`${viewers(audience)}, ${price} for 30 s (${year}) and ${making} to make the spot.`);
}

/** "111.0 million viewers": one decimal, as sources give it. */
export function viewers(audience: number): string {
  const { digits, count } = pageNumbers();
  if (audience === 1) return msg('1 viewer');
  if (audience < 1e6) return msg(str`${count(audience)} viewers`);
  return msg(str`${digits(audience / 1e6, { decimals: 1, minDecimals: 1 })} million viewers`);
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
    const said = [figures, pageWords().source(buy.source), ...pageWords().buyRemarks(buy.note)];
    return [said.map((sentence) => `${sentence}.`).join(' ')];
  }
  const { source } = broadcast;
  if (source === null) return hasOwnBuy(scenario) ? [msg(str`${words.heading}: your figures.`)] : [];
  if (isOfPreset(source)) return [`${words.heading}: ${pageWords().source(source)}.`];
  return [msg(str`${words.heading}: ${source} (according to the link).`)];
}

/** Whether a source is written in a preset, and not only in somebody's link. */
function isOfPreset(source: string): boolean {
  return Object.values(presets).some(
    ({ broadcast }) => broadcast !== null && 'placements' in broadcast && broadcast.source === source,
  );
}
