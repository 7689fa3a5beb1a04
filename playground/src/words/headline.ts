import {
  english,
  formatCount,
  formatPercent,
  formatSpan,
  formatTimes,
  formatWhole,
  hasClock,
  type HeadlineEdit,
  type HeadlinePart,
} from '@ripplecast/elements';
import { universeOf, type CompleteScenario, type ResultDocument } from 'ripplecast/scenario';
import { hasComplaints } from '../state/conversation.ts';
import { limitsOf, readValue } from '../state/scenario-values.ts';
import type { RunsCounted } from '../simulation/messages.ts';
import { buyWords } from './buy-name.ts';
import { howSure } from './certainty.ts';
import { momentOf } from './moment.ts';
import { pageWords } from './page-words.ts';
import { valueWords } from './value-words.ts';
import { restRound, rowAt } from '../simulation/rounds.ts';

/** The headline, and the smaller line below it that says how sure the number is. */
export interface Headline {
  readonly parts: readonly HeadlinePart[];
  readonly below: string;
}

/** From this part of all runs on, that nobody passes it on is the first thing to say. */
const OFTEN_SILENT = 0.5;
/** "Practically everyone." */
const SATURATED = 0.95;

type EditName = 'fans' | 'friends' | 'share' | 'complaints' | 'complaintsPerHour';

function edit(scenario: CompleteScenario, name: EditName): HeadlineEdit {
  const current = readValue(scenario, name);
  const percent = name === 'share';
  return {
    edit: name,
    kind: percent ? 'percent' : 'count',
    current,
    display: percent ? formatPercent(current) : showNumber(current),
    label: valueWords[name].label,
    ...limitsOf(scenario, name),
  };
}

/** Complaints come by chance, so that their number an hour may be a part of one. */
function showNumber(count: number): string {
  return Number.isInteger(count) ? formatWhole(count) : pageWords.numbers.count(count);
}

/** The scenario's half of the sentence, with its numbers editable. */
function asked(scenario: CompleteScenario): readonly HeadlinePart[] {
  const fans = readValue(scenario, 'fans');
  const varies = typeof scenario.followers !== 'number';
  const typically = varies ? (scenario.level === 'network' ? 'about ' : 'typically ') : '';
  return [
    ...whoBegins(scenario, typically),
    edit(scenario, 'friends'),
    { text: `${readValue(scenario, 'friends') === 1 ? ' friend' : ' friends'}${fans === 1 ? '' : ' each'}; ` },
    edit(scenario, 'share'),
    { text: ` ${readValue(scenario, 'share') === 1 && fans === 1 ? 'passes' : 'pass'} it on. ` },
  ];
}

/** "1,000 fans with", "1,000 fans and 5 complaints among people with", "5 complaints among people with": up to the number of friends. */
function whoBegins(scenario: CompleteScenario, typically: string): readonly HeadlinePart[] {
  const fans = readValue(scenario, 'fans');
  const fanWords = fans === 1 ? 'fan' : 'fans';
  if (!hasComplaints(scenario)) return [edit(scenario, 'fans'), { text: ` ${fanWords} with ${typically}` }];
  const among = [...whoComplains(scenario), { text: ` among people with ${typically}` }];
  return fans > 0 ? [edit(scenario, 'fans'), { text: ` ${fanWords} and ` }, ...among] : among;
}

/** "5 complaints", "5 complaints, then 25 an hour for 8 hours,", "25 complaints an hour for 8 hours,". */
function whoComplains(scenario: CompleteScenario): readonly HeadlinePart[] {
  const { complaints = 0, perHour = 0, hours = 0 } = scenario.message;
  const first = [edit(scenario, 'complaints'), { text: complaints === 1 ? ' complaint' : ' complaints' }];
  if (perHour === 0 || hours === 0) return first;
  const rate = edit(scenario, 'complaintsPerHour');
  const time = { text: ` an hour for ${formatSpan(hours, english)},` };
  if (complaints > 0) return [...first, { text: ', then ' }, rate, time];
  return [rate, { text: perHour === 1 ? ' complaint' : ' complaints' }, time];
}

/** A text that counts something, such as "In 4 rounds", its number a part of its own. */
function around(text: string, number: Extract<HeadlinePart, { value: string }>): readonly HeadlinePart[] {
  const [before = '', ...after] = text.split(number.value);
  return [{ text: before }, number, { text: after.join(number.value) }].filter(
    (part) => !('text' in part) || part.text !== '',
  );
}

/** The sentence before there is a result. */
export function loadingHeadline(scenario: CompleteScenario): Headline {
  return { parts: [...asked(scenario), { text: 'Counting how far it goes …' }], below: '' };
}

/** The sentence for a scenario that cannot be computed. */
export function failedHeadline(scenario: CompleteScenario, message: string): Headline {
  return { parts: [...asked(scenario), { text: 'That cannot be computed.' }], below: message };
}

/**
 * The result at the playhead's round as a sentence.
 * @param round - Round of the playhead.
 * @param runs - Runs that have been counted so far.
 */
export function headline(result: ResultDocument, round: number, runs: RunsCounted): Headline {
  const { scenario } = result.provenance;
  const { cascade } = result;
  if (cascade.reach.mean === 0) return { parts: [...asked(scenario), { text: nobody(scenario) }], below: '' };
  const row = rowAt(result, round);
  return {
    parts: [
      ...asked(scenario),
      ...beginning(result, round),
      ...whom(scenario, row.reach),
      ...endOfSentence(result, row.reach),
    ],
    below: howSure(result, round, row, runs),
  };
}

/** How many people, and of how many where everyone of them is drawn. */
function whom(scenario: CompleteScenario, reach: number): readonly HeadlinePart[] {
  const reached = { value: formatCount(reach), tone: 'shared' } as const;
  if (scenario.level !== 'network') return around(pageWords.people(reach), reached);
  return [
    reached,
    { text: ' of ' },
    { value: formatWhole(readValue(scenario, 'universe')) },
    { text: ' people in communities' },
  ];
}

/** The result's half of the sentence up to its number: what becomes of the message, and when. */
function beginning(result: ResultDocument, round: number): readonly HeadlinePart[] {
  const { cascade, provenance } = result;
  const resting = round === restRound(result);
  const why = resting && cascade.earnedReach.mean === 0 ? whyItStays(provenance.scenario, cascade.reach.mean) : null;
  if (why !== null && readValue(provenance.scenario, 'fans') > 0) {
    const fans = readValue(provenance.scenario, 'fans') === 1 ? 'fan' : 'fans';
    return [{ text: `It stays with the ${fans}: ${why}. It reaches ` }];
  }
  const dies = cascade.probabilityNoSharer ?? 0;
  if (resting && dies >= OFTEN_SILENT) {
    return [
      { text: 'In ' },
      { value: pageWords.runsIn(dies, provenance.scenario.experiment.replicates) },
      { text: ' nobody passes it on. The average of all is ' },
    ];
  }
  const isClock = hasClock(result);
  if (round === 0 && !isClock) return [{ text: 'In round 0 it reaches ' }];
  const canGrow = cascade.criticism?.canTakeOff ?? (cascade.reproductionNumber ?? 2) >= 1;
  const fades = resting && !canGrow;
  const { length, value, head } = momentOf(result, round);
  if (fades) return around(`It fades: after ${length} it has reached `, { value });
  return around(isClock ? `${head} it has reached ` : `In ${length} it reaches `, { value });
}

/** Why nobody but fans can see it; null where only luck has it so. */
function whyItStays(scenario: CompleteScenario, reach: number): string | null {
  if (reach === readValue(scenario, 'universe')) return 'everyone is a fan already';
  if (scenario.followers === 0) return 'there are no friends to pass it on to';
  if (sharesNothing(scenario)) return 'nobody passes it on';
  if (readValue(scenario, 'visibility') === 0) return 'no friend gets to see it';
  return null;
}

function sharesNothing({ model }: CompleteScenario): boolean {
  if (!('shareProbability' in model)) return false;
  const { shareProbability: share } = model;
  if (typeof share === 'number') return share === 0;
  return 'byExposure' in share && share.byExposure.every((each) => each === 0);
}

function nobody(scenario: CompleteScenario): string {
  if (readValue(scenario, 'fans') === 0 && !hasComplaints(scenario))
    return 'Nobody sees it: there are no fans to start with.';
  if (readValue(scenario, 'fanVisibility') === 0) return 'Nobody sees it: the post is shown to none of the fans.';
  return 'Nobody sees it.';
}

function endOfSentence(result: ResultDocument, reach: number): readonly HeadlinePart[] {
  const { scenario } = result.provenance;
  const universe = universeOf(result.provenance);
  const words = buyWords(scenario);
  const parts: HeadlinePart[] = [];
  if (reach > universe) {
    return [
      { text: ', more than the ' },
      { value: formatCount(universe) },
      { text: ' there are: the arithmetic counts friends again and again.' },
    ];
  }
  if (reach === universe) parts.push({ text: ', everyone there is' });
  else if (reach >= SATURATED * universe) parts.push({ text: ', practically everyone' });
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
    words === null || result.broadcast === null ? '' : `, ${formatTimes(reach / result.broadcast.reach)} ${words.the}`;
  return `${momentOf(result, round).head}: ${pageWords.people(reach)}${onAverage(result)}${ratio}`;
}

/** Told apart from the one run that is drawn, where every person is. */
export function onAverage(result: ResultDocument): string {
  return result.provenance.scenario.level === 'network' ? ' on average' : '';
}
