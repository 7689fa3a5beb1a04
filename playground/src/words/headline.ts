import { formatTimes, type HeadlinePart } from '@ripplecast/elements';
import type { CompleteScenario, ResultDocument } from 'ripplecast/scenario';
import type { RunsCounted, ShownResult } from '../simulation/messages.ts';
import { rowAt } from '../simulation/rounds.ts';
import { buyWords } from './buy-name.ts';
import { momentOf } from './moment.ts';
import { pageWords } from './page-words.ts';
import { sentence } from './sentence-parts.ts';
import { setupParts } from './setup-parts.ts';
import { verdictOf, type PageVerdict } from './verdict.ts';

/** The setup line and the verdict as one sentence, and the smaller line below it. */
export interface Headline {
  readonly parts: readonly HeadlinePart[];
  readonly below: string;
}

function headlineOf(scenario: CompleteScenario, { parts, below }: PageVerdict): Headline {
  return { parts: sentence`${setupParts(scenario)}. ${parts}`, below: below.join(' · ') };
}

/** The result at the playhead's round as a sentence. */
export function headline(result: ShownResult, round: number, runs: RunsCounted): Headline {
  const facts = { result, round, runs, voice: 'average', run: 0, single: null } as const;
  return headlineOf(result.provenance.scenario, verdictOf(facts));
}

/** The result in a few words, for where the sentence is out of sight. */
export function miniature(result: ResultDocument, round: number): string {
  const { reach } = rowAt(result, round);
  const words = buyWords(result.provenance.scenario);
  const ratio =
    words === null || result.broadcast === null ? '' : `, ${formatTimes(reach / result.broadcast.reach)} ${words.the}`;
  return `${momentOf(result, round).head}: ${pageWords.people(reach)}${onAverage(result)}${ratio}`;
}

/** Told apart from the one run that is drawn, where every person is. */
export function onAverage(result: ResultDocument): string {
  return result.provenance.scenario.level === 'network' ? ' on average' : '';
}
