import { broadcastCatalogue } from 'ripplecast/broadcast';
import { measuredValues, presetCatalogue, type PresetFigure } from 'ripplecast/scenario';
import { namesOfPaths } from '../state/value-paths.ts';
import { nameOfBuy } from './buy-name.ts';
import { figureSentences } from './figure-sentences.ts';
import { pageNumbers, pageWords } from './page-words.ts';
import { viewers } from './source-words.ts';
import { formatValue } from './value-forms.ts';
import { valueWords } from './value-words.ts';

/** A row of a table of sources, cell by cell; the first is its heading. */
export type SourceRow = readonly string[];

/** "EdgeRank Checker × quintly, 2012 (second-hand or derived)". */
function sourceOf(source: string, year: number | null, confidence: PresetFigure['confidence']): string {
  return `${pageWords().source(source)}${year === null ? '' : `, ${year}`} (${pageWords().confidence(confidence)})`;
}

/** What was measured of sharing: figure, value, source. */
export function measuredRows(): readonly SourceRow[] {
  return measuredValues.flatMap(({ path, value, source, year, confidence }) => {
    const name = namesOfPaths.get(path);
    if (name === undefined) return [];
    return [[valueWords(name).label, formatValue(name, value, 'USD'), sourceOf(source, year, confidence)]];
  });
}

/** The spots of the catalogue, the newest first: programme, viewers, price, source. */
export function buyRows(): readonly SourceRow[] {
  return broadcastCatalogue
    .toSorted((a, b) => b.year - a.year)
    .map((buy) => [
      nameOfBuy(buy),
      viewers(buy.audience),
      pageNumbers().money(buy.costPerInsertion, buy.currency),
      [sourceOf(buy.source, null, buy.confidence), ...pageWords().buyRemarks(buy.note)].join('. '),
    ]);
}

/** The numbers of each example, as sentences. */
export function exampleFigures(): readonly { readonly title: string; readonly sentences: readonly string[] }[] {
  return presetCatalogue.map((preset) => ({
    title: pageWords().preset(preset).title,
    sentences: figureSentences(preset),
  }));
}
