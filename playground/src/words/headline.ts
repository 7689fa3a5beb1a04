import {
  formatCount,
  formatPercent,
  formatRange,
  formatTimes,
  formatWhole,
  type HeadlineEdit,
  type HeadlinePart,
} from '@ripplecast/elements';
import type { ResultDocument, Scenario } from 'ripplecast/scenario';
import { limitsOf, readValue } from '../state/scenario-values.ts';
import { buyWords } from './buy-name.ts';
import { lastRound, restRound, rowAt } from './rounds.ts';

/** The headline, and the smaller line below it that says how sure the number is. */
export interface Headline {
  readonly parts: readonly HeadlinePart[];
  readonly below: string;
}

/** Cascades are said to fizzle where at least this part of the tries ends at the first round. */
const FIZZLES = 0.5;
/** "Practically everyone." */
const SATURATED = 0.95;

function edit(scenario: Scenario, name: 'fans' | 'friends' | 'share', label: string): HeadlineEdit {
  const current = readValue(scenario, name);
  const percent = name === 'share';
  return {
    edit: name,
    kind: percent ? 'percent' : 'count',
    current,
    display: percent ? formatPercent(current) : formatWhole(current),
    label,
    ...limitsOf(scenario, name),
  };
}

/** The scenario's half of the sentence, with its numbers editable. */
function asked(scenario: Scenario): readonly HeadlinePart[] {
  const fans = readValue(scenario, 'fans');
  const varies = typeof scenario.followers !== 'number';
  return [
    edit(scenario, 'fans', 'Fans'),
    { text: ` ${fans === 1 ? 'fan' : 'fans'} with ${varies ? 'typically ' : ''}` },
    edit(scenario, 'friends', 'Friends'),
    { text: `${readValue(scenario, 'friends') === 1 ? ' friend' : ' friends'}${fans === 1 ? '' : ' each'}; ` },
    edit(scenario, 'share', 'Pass it on'),
    { text: ` ${readValue(scenario, 'share') === 1 && fans === 1 ? 'passes' : 'pass'} it on. ` },
  ];
}

/** "9 tries in 10", in the smallest whole numbers that are true to one part in a hundred. */
export function triesIn(probability: number): string {
  if (probability >= 0.995) return probability === 1 ? 'every try' : 'practically every try';
  for (const outOf of [10, 20, 100, 1000]) {
    const tries = Math.round(probability * outOf);
    if (tries > 0 && tries < outOf && Math.abs(tries / outOf - probability) <= 0.01)
      return `${tries} tries in ${outOf}`;
  }
  return `${formatPercent(probability)} of tries`;
}

function people(count: number): string {
  return formatCount(count) === '1' ? 'person' : 'people';
}

function roundsText(round: number): string {
  return round === 1 ? 'round' : 'rounds';
}

/** The sentence before there is a result. */
export function loadingHeadline(scenario: Scenario): Headline {
  return { parts: [...asked(scenario), { text: 'Counting how far it goes …' }], below: '' };
}

/** The sentence for a scenario that cannot be computed. */
export function failedHeadline(scenario: Scenario, message: string): Headline {
  return { parts: [...asked(scenario), { text: 'That cannot be computed.' }], below: message };
}

/**
 * The result at the playhead's round as a sentence.
 * @param round - Round of the playhead; `resting` when it is where the result is read.
 */
export function headline(result: ResultDocument, round: number, tries: number): Headline {
  const { scenario } = result.provenance;
  const { cascade } = result;
  if (cascade.reach.mean === 0) return { parts: [...asked(scenario), { text: nobody(scenario) }], below: '' };
  const resting = round === restRound(result);
  const row = rowAt(result, round);
  const dies = cascade.probabilityNoSharer ?? 0;
  const onAverage = dies >= FIZZLES && resting;
  const parts: HeadlinePart[] = [...asked(scenario)];
  if (onAverage) {
    parts.push(
      { text: 'It fizzles: ' },
      { value: triesIn(dies) },
      { text: ' stop at the first round. The average of all ' },
    );
  } else if (round === 0) {
    parts.push({ text: 'In round 0 it reaches ' });
  } else {
    const fades = resting && (cascade.reproductionNumber ?? 2) < 1;
    parts.push(
      { text: fades ? 'It fades: after ' : 'In ' },
      { value: formatWhole(round) },
      { text: ` ${roundsText(round)} it ${fades ? 'has reached ' : 'reaches '}` },
    );
  }
  if (onAverage) parts.push({ text: 'is ' });
  parts.push({ value: formatCount(row.reach), tone: 'shared' }, { text: ` ${people(row.reach)}` });
  parts.push(...endOfSentence(result, row.reach));
  return { parts, below: howSure(result, round, tries) };
}

function nobody(scenario: Scenario): string {
  if (readValue(scenario, 'fans') === 0) return 'Nobody sees it: there are no fans to start with.';
  if (readValue(scenario, 'fanVisibility') === 0) return 'Nobody sees it: the post is shown to none of the fans.';
  return 'Nobody sees it.';
}

function endOfSentence(result: ResultDocument, reach: number): readonly HeadlinePart[] {
  const { scenario } = result.provenance;
  const universe = scenario.universe ?? Infinity;
  const words = buyWords(scenario);
  const parts: HeadlinePart[] = [];
  if (reach > universe) {
    return [
      { text: ', more than the ' },
      { value: formatCount(universe) },
      { text: ' there are: the arithmetic counts friends again and again.' },
    ];
  }
  if (reach >= SATURATED * universe) parts.push({ text: `, practically everyone` });
  if (words !== null && result.broadcast !== null) {
    parts.push(
      { text: ', ' },
      { value: formatTimes(reach / result.broadcast.reach), tone: 'broadcast' },
      { text: ` ${words.audience}` },
    );
  }
  parts.push({ text: '.' });
  return parts;
}

/** The result in a few words, for where the sentence is out of sight. */
export function miniature(result: ResultDocument, round: number): string {
  const { reach } = rowAt(result, round);
  const words = buyWords(result.provenance.scenario);
  const ratio =
    words === null || result.broadcast === null
      ? ''
      : `, ${formatTimes(reach / result.broadcast.reach)} ${words.short}`;
  return `Round ${round}: ${formatCount(reach)} ${people(reach)}${ratio}`;
}

/** How sure the number is: the range of 9 tries in 10, and of what it is a mean. */
function howSure(result: ResultDocument, round: number, tries: number): string {
  const row = rowAt(result, round);
  const { scenario } = result.provenance;
  if (scenario.level === 'arithmetic')
    return 'Plain arithmetic: nobody’s friends overlap, and there is no chance in it.';
  if (scenario.level === 'meanField') return 'Expected values: friends overlap, and there is no chance in it.';
  const quantiles = row.reachQuantiles;
  if (quantiles === null) return '';
  const mean = `Mean of ${formatWhole(tries)} ${tries === 1 ? 'try' : 'tries'}`;
  if (quantiles.p05 === quantiles.p95) return `${mean}; 9 in 10 of them reach ${formatCount(quantiles.p50)} by then.`;
  const passes = result.comparison?.probabilityPasses ?? null;
  const words = buyWords(scenario);
  const ending =
    passes === null || words === null
      ? ''
      : passes === 0
        ? ` None of them passes the ${words.short}.`
        : passes === 1
          ? ` All of them pass the ${words.short} in the end.`
          : ` ${formatPercent(passes)} of them pass the ${words.short} in the end.`;
  const range = `9 in 10 of them reach ${formatRange(quantiles.p05, quantiles.p95)} by then`;
  return `${mean}; ${range}.${round === lastRound(result) || passes !== null ? ending : ''}`;
}
