import { html, nothing, type TemplateResult } from 'lit';
import { planReach, resolveBuy, type PlacementBroadcast } from 'ripplecast/broadcast';
import { comparedFigures, type ComparedFigure, type PlansDocument } from 'ripplecast/experiment';
import { universeOf, type ResultDocument } from 'ripplecast/scenario';
import { insertionsOf, MOST_INSERTIONS, scheduleAmong } from '../../state/schedule-curve.ts';
import { buyWords } from '../../words/buy-name.ts';
import { comparedScheduleWords } from '../../words/compared-schedule-words.ts';
import { pageNumbers, pageWords } from '../../words/page-words.ts';
import { planLetter } from '../../words/plan-notes.ts';
import { compareWords, figureName, planName, runNumber, firstLessSecond } from '../../words/compare-words.ts';
import type { CompareModel } from './compare-model.ts';

const none = '–';

/** The plans in numbers, a column each; the pinned runs below. */
export function plansTable({
  plans,
  answer: { document, outcomes },
  view,
}: CompareModel): TemplateResult | typeof nothing {
  if (document === null) return nothing;
  const words = compareWords();
  const rows = rowsOf(document);
  const shown = view.run === null || view.pins.includes(view.run) ? view.pins : [...view.pins, view.run];
  const runs = outcomes.length === 0 ? [] : shown.toSorted((a, b) => a - b);
  return html`
    <section class="numbers">
      <h2>${words.numbers}</h2>
      <div class="scroller" tabindex="0" role="region" aria-label=${words.numbers}>
        <table>
          <thead>
            <tr>
              <td></td>
              ${document.plans.map((_, at) => {
                const plan = plans[at];
                return html`<th scope="col">
                  <span class="letter">${planLetter(at)}</span> ${plan === undefined ? '' : planName(plan, at)}
                </th>`;
              })}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              ([name, ...cells]) =>
                html`<tr>
                  <th scope="row">${name}</th>
                  ${cells.map((cell) => html`<td>${cell}</td>`)}
                </tr>`,
            )}
            ${runs.map(
              (run) =>
                html`<tr class="pinned">
                  <th scope="row">${runNumber(run)}</th>
                  ${outcomes.map((reach) => html`<td>${pageNumbers().count(reach[run] ?? 0)}</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </section>
  `;
}

function rowsOf({ plans, runs }: PlansDocument): readonly (readonly string[])[] {
  const words = compareWords();
  const { count, percent, number, money } = pageNumbers();
  const spots = plans.map(({ result }) => result.broadcast);
  const row = (name: string, cell: (result: ResultDocument) => string): readonly string[] => [
    name,
    ...plans.map(({ result }) => cell(result)),
  ];
  const amount = (value: number | null, { provenance }: ResultDocument): string =>
    value === null ? none : money(value, provenance.scenario.currency);
  return [
    row(words.reached, ({ cascade }) => count(cascade.reach.mean)),
    ...(runs === null
      ? []
      : [
          row(words.range, ({ cascade: { reach } }) => pageWords().peopleRange(reach.p05 ?? 0, reach.p95 ?? 0)),
          row(words.nobody, ({ cascade }) => percent(cascade.probabilityNoSharer ?? 0)),
        ]),
    row(words.shared, ({ cascade }) => count(cascade.sharers.mean)),
    row('R', ({ cascade }) => (cascade.reproductionNumber === null ? none : number(cascade.reproductionNumber))),
    ...(plans.some(({ result }) => result.cascade.cost !== null)
      ? [
          row(words.cost, (result) => amount(result.cascade.cost, result)),
          row(words.perThousand, (result) => amount(result.cascade.costPerThousandReached, result)),
        ]
      : []),
    ...(spots.some((spot) => spot !== null)
      ? [
          [words.spot, ...plans.map(({ result }) => buyWords(result.provenance.scenario)?.heading ?? none)],
          [words.spotReach, ...spots.map((spot) => (spot === null ? none : count(spot.reach)))],
          row(words.spotPerThousand, (result) => amount(result.broadcast?.costPerThousandReached ?? null, result)),
          ...scheduleRows(plans.map(({ result }) => result)),
        ]
      : []),
  ];
}

/** How often somebody must see a spot to notice it, as planners count. */
const OFTEN = 3;

/** How many see a schedule so often, and whom its audiences count, where a plan says so. */
function scheduleRows(results: readonly ResultDocument[]): readonly (readonly string[])[] {
  const words = comparedScheduleWords();
  const often = results.map(seenOften);
  const bases = results.map(basisOf);
  return [
    ...(often.some((people) => people !== null)
      ? [[words.often(OFTEN), ...often.map((people) => (people === null ? none : pageNumbers().count(people)))]]
      : []),
    ...(results.some(({ provenance }, at) => writtenBy(provenance) !== null && bases[at] !== null)
      ? [[words.basis, ...bases.map((basis) => basis ?? none)]]
      : []),
  ];
}

/** The placements that somebody wrote; null for another buy, or none. */
function writtenBy({ scenario: { broadcast } }: ResultDocument['provenance']): PlacementBroadcast | null {
  return broadcast !== null && 'placements' in broadcast ? broadcast : null;
}

/** People who see a schedule often enough to notice it; null where there is one spot, or too many. */
function seenOften({ broadcast, provenance }: ResultDocument): number | null {
  const written = writtenBy(provenance);
  if (written === null || broadcast === null) return null;
  const insertions = insertionsOf(written);
  if (insertions === 1 || insertions > MOST_INSERTIONS) return null;
  const { kPlusReach } =
    broadcast.kPlusReach === undefined ? planReach(scheduleAmong(written, universeOf(provenance))) : broadcast;
  return kPlusReach?.[OFTEN - 1] ?? null;
}

/** Whom the audiences of a plan's buy count; null where nobody says, and without a buy. */
function basisOf({ provenance: { scenario } }: ResultDocument): string | null {
  return scenario.broadcast === null ? null : resolveBuy(scenario.broadcast).basis;
}

/** Each difference with its interval: the first plan less the second, with the sign that the CSV and the document have. */
export function differencesTable({ answer: { document } }: CompareModel): TemplateResult | typeof nothing {
  if (document === null) return nothing;
  const words = compareWords();
  const figures = comparedFigures(document);
  const others = figures.filter(({ first }) => first !== 0);
  return html`
    <section class="differences">
      <h2>${words.differences}</h2>
      <details>
        <summary>${words.statistics}</summary>
        ${differencesOf(
          document,
          figures.filter(({ first }) => first === 0),
          words.differences,
        )}
        ${
          others.length === 0
            ? nothing
            : html`<details>
                <summary>${words.otherPairs}</summary>
                ${differencesOf(document, others, words.otherPairs)}
              </details>`
        }
      </details>
    </section>
  `;
}

function differencesOf(document: PlansDocument, figures: readonly ComparedFigure[], name: string): TemplateResult {
  const words = compareWords();
  return html`
    <div class="scroller" tabindex="0" role="region" aria-label=${name}>
      <table>
        <thead>
          <tr>
            <th scope="col">${words.figure}</th>
            <th scope="col">${words.difference}</th>
            <th scope="col">${words.sureRange}</th>
            <th scope="col">${words.better}</th>
            <th scope="col">${words.narrower}</th>
          </tr>
        </thead>
        <tbody>
          ${figures.map((figure) => differenceRow(document, figure))}
        </tbody>
      </table>
    </div>
  `;
}

function differenceRow(document: PlansDocument, { figure, first, second, difference }: ComparedFigure): TemplateResult {
  const words = compareWords();
  const { mean, interval, runs, narrowedFraction } = difference;
  const { scenario } = document.plans[first]?.result.provenance ?? {};
  const write = (value: number): string => signed(value, figure, scenario?.currency ?? 'USD');
  const { runsIn } = pageWords();
  const name = figureName(figure, document.people, scenario?.timing !== undefined);
  return html`<tr>
    <th scope="row">${firstLessSecond(first, second)}: ${name}</th>
    <td data-label=${words.difference}>${write(mean)}</td>
    <td data-label=${words.sureRange}>
      ${interval === null ? none : html`<span class="end">${write(interval[0])}</span> … <span class="end">${write(interval[1])}</span>`}
    </td>
    <td data-label=${words.better}>
      ${runs === null || document.runs === null ? none : runsIn(runs.aheadFraction, document.runs)}
    </td>
    <td data-label=${words.narrower}>
      ${narrowedFraction === null ? none : signedBy(narrowedFraction, (value) => pageNumbers().percent(Math.round(value * 1000) / 1000))}
    </td>
  </tr>`;
}

function signed(value: number, figure: ComparedFigure['figure'], currency: string): string {
  const { count, money, number } = pageNumbers();
  if (figure === 'costPerThousandReached') return signedBy(value, (amount) => money(amount, currency));
  return signedBy(value, figure === 'reach' ? count : number);
}

/** A number with a true minus, or a plus. */
function signedBy(value: number, write: (value: number) => string): string {
  const text = write(Math.abs(value));
  if (value === 0) return text;
  return value < 0 ? `−${text}` : `+${text}`;
}
