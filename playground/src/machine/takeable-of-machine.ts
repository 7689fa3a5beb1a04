import { hasClock } from '@ripplecast/elements';
import { writeCsv } from 'ripplecast/graph';
import { tabulateResult, writeJson, type ResultDocument } from 'ripplecast/scenario';
import { factsOf, type PlayModel } from './play-model.ts';
import type { ShownResult } from '../simulation/messages.ts';
import { titleOf } from '../state/preset-of.ts';
import { worldOf } from '../state/worlds.ts';
import { buyFigures } from '../words/source-words.ts';
import { textOf } from '../words/sentence-parts.ts';
import { setupParts } from '../words/setup-parts.ts';
import { roundsName } from '../words/take-along-words.ts';
import { verdictOf } from '../words/verdict.ts';
import { kindOfNumbers } from '../words/world-switch-words.ts';
import type { Takeable } from '../take-along/takeable.ts';

/** What can be taken along of a machine as it stands; null before it has an answer. */
export function takeableOfMachine(model: PlayModel, link: string): Takeable | null {
  const { answer, scenario, view } = model;
  const { result, progress, problem } = answer;
  const facts = factsOf(model);
  if (facts === null || result === null || problem !== null) return null;
  const { parts, below } = verdictOf(facts);
  const title = titleOf(scenario);
  const world = worldOf(scenario, view);
  const isMeasured = worldOf(scenario, { mine: false }) === 'measured';
  const document = progress === 'done' ? documentOf(result) : null;
  return {
    title: title ?? textOf(setupParts(scenario)),
    sentence: textOf(parts),
    details: below,
    mark: kindOfNumbers(world, title, isMeasured),
    assumptions: [`${textOf(setupParts(scenario))}.`, ...(scenario.broadcast === null ? [] : [buyFigures(scenario)])],
    link,
    isPartial: document === null,
    fileName: `ripplecast-${fileNameOf(title ?? world)}`,
    pictures: [],
    tables:
      document === null
        ? []
        : [{ id: 'rounds', name: roundsName(hasClock(result)), csv: () => writeCsv(tabulateResult(document)) }],
    json: document === null ? null : () => writeJson(document),
  };
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
