import { type CampaignBandsDocument, campaignKey, type CampaignRange } from 'ripplecast/scenario';
import type { TextTable } from '../../../text/render-table.ts';
import { numbers, words } from '../../../text/words.ts';
import { amount, none, signedPercent } from './written.ts';

type Figures = CampaignRange['low']['mixes'][number];

/** A figure of the answer, and how it is written. */
interface BandFigure {
  readonly head: string;
  readonly of: (figures: Figures) => number | null;
  readonly write: (value: number) => string;
}

const changes: readonly [BandFigure, BandFigure] = [
  { head: 'goodwill', of: ({ change }) => change?.goodwillPerFan ?? null, write: signedPercent },
  { head: 'advocates', of: ({ change }) => change?.advocates ?? null, write: signedPercent },
];

const alone: readonly [BandFigure, BandFigure] = [
  { head: 'goodwill', of: ({ goodwillPerFan }) => goodwillPerFan, write: numbers.number },
  { head: 'advocates', of: ({ advocatesFraction }) => advocatesFraction, write: numbers.percent },
];

/** What a table of bands says, which its heads have no room for. */
export function noteOfBands({ mixes, replicates }: CampaignBandsDocument): string {
  const [first, second] = mixes;
  const what =
    second === undefined
      ? 'Goodwill per fan in the end'
      : mixes.length > 2
        ? `How goodwill per fan differs in the end from that of "${first!.mix}"`
        : `How "${second.mix}" changes goodwill per fan in the end`;
  const written = second === undefined ? first?.goodwillPerFan?.asWritten : second.change?.goodwillPerFan?.asWritten;
  const write = second === undefined ? numbers.number : signedPercent;
  const here = written == null || mixes.length > 2 ? '' : `, ${write(written)} as it is here`;
  const runs = replicates === 1 ? '1 run' : `${numbers.number(replicates)} runs`;
  return `${what}, one assumption varied at a time; by ${runs} each${here}, and small differences are chance:`;
}

/**
 * What becomes of the answer at both ends of what nobody has measured, a row for each value, the one that decides most first: of several mixes
 * what each changes, of one the goodwill and the advocates. From wide to narrow.
 * @returns null where nothing was varied.
 */
export function tabulateBands({
  ranges,
  mixes,
  provenance,
}: CampaignBandsDocument): readonly [TextTable, ...TextTable[]] | null {
  if (ranges.length === 0) return null;
  const shown = mixes.flatMap(({ mix }, place) => (mixes.length > 1 && place === 0 ? [] : [{ mix, place }]));
  const { currency } = provenance.campaign.scenario;
  const figures = mixes.length > 1 ? changes : alone;
  const [goodwill] = figures;
  const writtenAt = (place: number): number | null => {
    const band = mixes.length > 1 ? mixes[place]?.change?.goodwillPerFan : mixes[place]?.goodwillPerFan;
    return band?.asWritten ?? null;
  };
  const valueAt = (path: string, value: number | null): string => valueOf(path, value, currency);
  const cellOf = ({ of, write }: BandFigure, { mixes: found }: CampaignRange['low'], place: number): string => {
    const figure = found[place];
    return figure === undefined ? none : amount(of(figure), write);
  };
  const rowsBy = (
    rowsOf: (range: CampaignRange, place: number) => readonly (readonly string[] | string)[],
  ): TextTable['rows'] =>
    shown.flatMap(({ mix, place }) => [
      ...(mixes.length > 2 ? [mix] : []),
      ...widestFirst(ranges, writtenAt(place), place, goodwill).flatMap((range) => rowsOf(range, place)),
    ]);
  const form = (taken: readonly BandFigure[]): TextTable => ({
    head: ['What is assumed', 'here', ...['if', 'or if'].flatMap((word) => [word, ...taken.map(({ head }) => head)])],
    rows: rowsBy(({ path, asWritten, low, high }, place) => [
      [
        titleOf(path),
        valueAt(path, asWritten),
        ...[low, high].flatMap((end) => [
          valueAt(path, end.value),
          ...taken.map((figure) => cellOf(figure, end, place)),
        ]),
      ],
    ]),
  });
  const narrow: TextTable = {
    head: ['What is assumed', goodwill.head],
    rows: rowsBy(({ path, asWritten, low, high }, place) => [
      `${titleOf(path)}: ${valueAt(path, asWritten)}`,
      ...[low, high].map((end) => [`  if ${valueAt(path, end.value)}`, cellOf(goodwill, end, place)]),
    ]),
  };
  return [form(figures), form([goodwill]), narrow];
}

/** Ranges in the order of how far the figure goes, the answer as written included. */
function widestFirst(
  ranges: readonly CampaignRange[],
  asWritten: number | null,
  place: number,
  { of }: BandFigure,
): readonly CampaignRange[] {
  const widthOf = ({ low, high }: CampaignRange): number => {
    const found = [low, high].map(({ mixes }) => of(mixes[place]!) ?? asWritten ?? 0);
    const all = asWritten === null ? found : [asWritten, ...found];
    return Math.max(...all) - Math.min(...all);
  };
  return ranges.toSorted((a, b) => widthOf(b) - widthOf(a));
}

/** `Half-life of goodwill`; of a part of the scenario with what it is a part of, `Reply, effect`. */
function titleOf(path: string): string {
  const { title } = campaignKey(path);
  const above = path.split('.').slice(0, -1).join('.');
  return above.startsWith('scenario.') ? `${campaignKey(above).title}, ${title.toLowerCase()}` : title;
}

/** `90 days`, `0.05 %`; `never` for what never fades. */
function valueOf(path: string, value: number | null, currency: string): string {
  if (value === null) return 'never';
  const written = words.figure({ path, value }, campaignKey(path).unit, currency);
  return path.endsWith('Days') ? `${written} ${value === 1 ? 'day' : 'days'}` : written;
}
