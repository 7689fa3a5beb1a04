import { hasClock } from '@ripplecast/elements';
import { writeCsv } from 'ripplecast/graph';
import { tabulateResult, writeJson, type CompleteScenario, type ResultDocument } from 'ripplecast/scenario';
import { isThere } from './controls/is-there.ts';
import { isOneRun, reachOfStep } from './captions.ts';
import { factsOf, type PlayModel } from './play-model.ts';
import type { ShownResult } from '../simulation/messages.ts';
import { runPoints } from '../figures/run-points.ts';
import { runTable } from '../figures/run-table.ts';
import { runWords } from '../words/machine-words.ts';
import { scenarioTitle } from '../words/scenario-title.ts';
import { isLarge } from '../state/own-files.ts';
import { readValue } from '../state/scenario-values.ts';
import type { ValueName } from '../state/value-paths.ts';
import { worldOf } from '../state/worlds.ts';
import { buyWords } from '../words/buy-name.ts';
import { costFinding } from '../words/findings.ts';
import { momentOf } from '../words/moment.ts';
import { aroundWords } from '../words/own-data-words.ts';
import { peopleHeadings } from '../words/people-headings.ts';
import { pageNumbers, pageWords } from '../words/page-words.ts';
import { buyFigures } from '../words/source-words.ts';
import { textOf } from '../words/sentence-parts.ts';
import { setupParts } from '../words/setup-parts.ts';
import {
  allAtOnce,
  averageName,
  pictureNames,
  roundsName,
  runHeading,
  sharedHeading,
} from '../words/take-along-words.ts';
import { verdictOf } from '../words/verdict.ts';
import { hasMeasuredNumbers, markOfResult, whoseNumbers } from '../words/whose-numbers.ts';
import type { Takeable, TakenPicture, TakenTable } from '../take-along/takeable.ts';

/**
 * What can be taken along of a machine as it stands; null before it has an answer.
 * @param page - What holds the machine's pictures.
 */
export function takeableOfMachine(model: PlayModel, link: string, page: ParentNode): Takeable | null {
  const { answer, scenario, view } = model;
  const { result, progress, problem } = answer;
  const facts = factsOf(model);
  if (facts === null || result === null || problem !== null) return null;
  const { parts, below } = verdictOf(facts);
  const title = scenarioTitle(scenario);
  const world = worldOf(scenario, view);
  const counts = (name: ValueName): boolean => isThere(model, name);
  const isMeasured = worldOf(scenario, { mine: false }) === 'measured';
  const document = progress === 'done' ? documentOf(result) : null;
  return {
    title: title ?? textOf(setupParts(scenario)),
    sentence: textOf(parts),
    details: [...(below.length === 0 ? [] : [oneLine(below)]), ...costOf(model, result)],
    mark: markOfResult(world, title, isMeasured, hasMeasuredNumbers(scenario, counts)),
    assumptions: [
      `${textOf(setupParts(scenario))}.`,
      ...(scenario.broadcast === null ? [] : [buyOf(scenario)]),
      ...(title === null ? whoseNumbers(scenario, counts) : []),
    ],
    link,
    isPartial: document === null,
    fileName: `ripplecast-${fileNameOf(title ?? world)}`,
    pictures: picturesOf(model, result, page),
    tables: document === null ? [] : tablesOf(model, result, document),
    json: document === null ? null : () => writeJson(document),
  };
}

/** The buy and its figures: "Super Bowl XLV: 111.0 million viewers, $3.1 million for 30 s (2011)." */
function buyOf(scenario: CompleteScenario): string {
  return `${buyWords(scenario)?.heading ?? ''}: ${buyFigures(scenario)}`;
}

/** The pieces of the small line as one sentence, as they stand on the page. */
function oneLine(pieces: readonly string[]): string {
  return `${pieces.map((piece) => piece.replace(/\.$/u, '')).join(' · ')}.`;
}

/** What sharing costs, and the buy; nothing where nobody said what it costs. */
function costOf(model: PlayModel, result: ShownResult): readonly string[] {
  if (result.cascade.costPerThousandReached === null) return [];
  return [`${costFinding(result, isOneRun(model))}.`];
}

/** The two ways side by side, and the charts. */
function picturesOf(model: PlayModel, result: ShownResult, page: ParentNode): readonly TakenPicture[] {
  const { scenario, answer, time, view } = model;
  const names = pictureNames();
  const find = (selector: string) => (): Element | null => page.querySelector(selector);
  const words = buyWords(scenario);
  const { plain } = momentOf(result, time.round);
  const heading = isOneRun(model) ? runHeading(pageNumbers().whole(view.run + 1), plain) : sharedHeading(plain);
  const drawn = { table: false };
  const everyone = readValue(scenario, 'universe');
  const { around: run } = answer;
  const around = run === null ? names.sharing : aroundWords(run.id, run.ids.length, everyone);
  return [
    {
      id: 'broadcast',
      name: names.broadcast,
      element: find('.panels ripple-dots[arm="broadcast"]'),
      properties: {
        heading: words?.heading ?? peopleHeadings().broadcast,
        count: allAtOnce(pageWords().people(isLarge(scenario) ? everyone : (answer.broadcastReach[0] ?? 0))),
      },
    },
    {
      id: 'sharing',
      name: names.sharing,
      element: find('.panels ripple-dots[arm="shared"]'),
      properties: { heading, count: pageWords().people(reachOfStep(model, time.round)) },
    },
    { id: 'runs', name: names.sharing, element: find('.panels ripple-outcomes') },
    { id: 'broadcast', name: names.broadcast, element: find('.panels ripple-people[arm="broadcast"]') },
    { id: 'sharing', name: names.sharing, element: find('.panels ripple-people[arm="shared"]:not(.around)') },
    { id: 'around', name: around, element: find('.panels ripple-people.around') },
    { id: 'sharing', name: names.sharing, element: find('.panels ripple-rings'), properties: drawn },
    { id: 'reach', name: names.reach, element: find('ripple-reach-chart'), properties: drawn },
    { id: 'cost', name: names.cost, element: find('ripple-cost-table'), properties: drawn },
    { id: 'sights', name: names.sights, element: find('ripple-sights-bar'), properties: drawn },
  ];
}

/** The averages of all runs step by step; where the page speaks of one run, that run before them. */
function tablesOf(model: PlayModel, result: ShownResult, document: ResultDocument): readonly TakenTable[] {
  const { answer, time, view } = model;
  const csv = (): string => writeCsv(tabulateResult(document));
  if (!isOneRun(model) || answer.run === null) return [{ id: 'rounds', name: roundsName(hasClock(result)), csv }];
  const points = runPoints(result, answer.run, time.last);
  return [
    { id: `run-${view.run + 1}`, name: runWords(view.run, 0).short, csv: () => writeCsv(runTable(points)) },
    { id: 'rounds', name: averageName(), csv },
  ];
}

/** The document as it was counted, without what the page adds for its pictures. */
function documentOf(result: ShownResult): ResultDocument {
  const { tracedRounds: _, ...document } = result;
  return document;
}

/** A text as a part of a file's name. */
function fileNameOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
}
