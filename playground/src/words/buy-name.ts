import { findCatalogueBuy } from 'ripplecast/broadcast';
import { presets, type PlacementBroadcast, type ResultDocument, type CompleteScenario } from 'ripplecast/scenario';

/** How the page speaks of a buy. */
export interface BuyWords {
  /** "Super Bowl XLV", for panels and labels. */
  readonly name: string;
  /** "the Super Bowl audience of 2011", for sentences. */
  readonly audience: string;
  /** "the Super Bowl", for sentences. */
  readonly the: string;
  /** "Super Bowl", on a drawing where there is little room. */
  readonly short: string;
  readonly source: string | null;
}

/** Words for the scenario's buy; null where there is none. */
export function buyWords(scenario: CompleteScenario): BuyWords | null {
  const { broadcast } = scenario;
  if (broadcast === null) return null;
  return 'buy' in broadcast ? catalogueWords(broadcast.buy) : writtenOutWords(broadcast);
}

function catalogueWords(id: string): BuyWords {
  const buy = findCatalogueBuy(id);
  if (buy === null) return { ...unnamed, source: null };
  const { name, year, source } = buy;
  if (name.startsWith('Super Bowl')) {
    return { name, audience: `the Super Bowl audience of ${year}`, the: 'the Super Bowl', short: 'Super Bowl', source };
  }
  const short = name.replace(/\s+\d{4}$/u, '');
  return { name, audience: `the audience of the ${name}`, the: `the ${short}`, short, source };
}

/** A buy that is written out has no name; only a preset's own is known. */
const unnamed: Omit<BuyWords, 'source'> = {
  name: 'The broadcast',
  audience: 'the audience of the broadcast',
  the: 'the broadcast',
  short: 'Broadcast',
};

function writtenOutWords({ placements, source }: PlacementBroadcast): BuyWords {
  const known = presets.seedExampleRound.broadcast;
  const same =
    known !== null && 'placements' in known && JSON.stringify(known.placements) === JSON.stringify(placements);
  if (!same) return { ...unnamed, source };
  return {
    name: 'Super Bowl of 2011, in round numbers',
    audience: 'the Super Bowl audience of 2011 in round numbers',
    the: 'the Super Bowl',
    short: 'Super Bowl',
    source,
  };
}

/** How a catalogue figure was counted, in plain words: "average, P2+" is the trade's own. */
export function audienceBasisWords(basis: string): string {
  return basis
    .replace('average, P2+', 'average over the programme, people aged 2 or more')
    .replace('out of home 100 %', 'those watching away from home counted everywhere');
}

/** People whom the buy reaches; null without one. */
export function broadcastReach(result: ResultDocument): number | null {
  return result.broadcast?.reach ?? null;
}
