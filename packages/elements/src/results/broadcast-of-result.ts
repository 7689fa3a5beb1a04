import { namedBuy, type ResultDocument } from 'ripplecast/scenario';
import type { BroadcastWords, ElementWords } from '../words/element-words.ts';

/** What a result's buy is called; null where there is nothing to compare with. */
export function broadcastWords({ broadcast, provenance }: ResultDocument, words: ElementWords): BroadcastWords | null {
  return broadcast === null ? null : words.broadcast(namedBuy(provenance.scenario));
}
