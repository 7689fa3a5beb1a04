import { formatSpan, type HeadlineEdit, type HeadlinePart } from '@ripplecast/elements';
import type { CompleteScenario } from 'ripplecast/scenario';
import { hasComplaints } from '../state/conversation.ts';
import { hasPlace, limitsOf, readValue } from '../state/scenario-values.ts';
import { namesFor } from './class-names.ts';
import { elementWords, pageNumbers } from './page-words.ts';
import { sentence } from './sentence-parts.ts';
import { valueWords } from './value-words.ts';

type EditName = 'fans' | 'friends' | 'share' | 'visibility' | 'fanVisibility' | 'complaints' | 'complaintsPerHour';

const percents: ReadonlySet<EditName> = new Set(['share', 'visibility', 'fanVisibility']);

/**
 * What is asked, with its numbers editable: "A post to 1,000 fans · everyone sees it · 10 % share · 300 friends each".
 */
export function setupParts(scenario: CompleteScenario): readonly HeadlinePart[] {
  const fans = readValue(scenario, 'fans');
  const begins = 'seeds' in scenario.message ? whoStarts(scenario) : whoBegins(scenario, fans);
  const parts = [begins, howItPasses(scenario), friends(scenario)].filter((part) => part.length > 0);
  return parts.reduce((line, part) => sentence`${line} · ${part}`);
}

/** "10 % share", "each tie carries it with 10 %". */
function howItPasses(scenario: CompleteScenario): readonly HeadlinePart[] {
  const { model } = scenario;
  if (model.kind === 'share') {
    return sentence`${edit(scenario, 'share')} ${readValue(scenario, 'share') === 1 ? 'shares' : 'share'}`;
  }
  if (model.kind === 'independentCascade' && typeof model.edgeProbability === 'number') {
    return sentence`each tie carries it with ${pageNumbers().percent(model.edgeProbability)}`;
  }
  return [];
}

/** "Chloe begins", "Person 3 and person 7 begin", "12 people begin". */
function whoStarts(scenario: CompleteScenario): readonly HeadlinePart[] {
  const { message } = scenario;
  const seeds = 'seeds' in message ? message.seeds : [];
  const nameOf = namesFor(readValue(scenario, 'universe'));
  const names = seeds.map((seed) => nameOf?.(Number(seed)) ?? `person ${seed}`);
  const [first = '', second = ''] = names.map((name, at) =>
    at === 0 ? name.charAt(0).toUpperCase() + name.slice(1) : name,
  );
  const who =
    names.length === 1
      ? sentence`${first} begins`
      : names.length === 2
        ? sentence`${first} and ${second} begin`
        : sentence`${pageNumbers().whole(names.length)} people begin`;
  return hasComplaints(scenario) ? sentence`${who} · ${whoComplains(scenario)}` : who;
}

function edit(scenario: CompleteScenario, name: EditName): HeadlineEdit {
  const current = readValue(scenario, name);
  const isPercent = percents.has(name);
  return {
    edit: name,
    kind: isPercent ? 'percent' : 'count',
    current,
    display: isPercent ? partName(current) : countName(current),
    label: valueWords(name).label,
    ...limitsOf(scenario, name),
  };
}

/** "everyone", "35 %". */
function partName(fraction: number): string {
  return fraction === 1 ? 'everyone' : pageNumbers().percent(fraction);
}

/** Complaints come by chance, so that their number an hour may be a part of one. */
function countName(count: number): string {
  return Number.isInteger(count) ? pageNumbers().whole(count) : pageNumbers().count(count);
}

/** "A post to 1,000 fans · 16 % see it", "25 complaints an hour for 8 hours", or both. */
function whoBegins(scenario: CompleteScenario, fans: number): readonly HeadlinePart[] {
  const noun = fans === 1 ? 'fan' : 'fans';
  const seers = readValue(scenario, 'fanVisibility') === 1 ? 'sees' : 'see';
  const post = sentence`A post to ${edit(scenario, 'fans')} ${noun} · ${edit(scenario, 'fanVisibility')} ${seers} it`;
  if (!hasComplaints(scenario)) return post;
  const complaints = whoComplains(scenario);
  return fans > 0 ? sentence`${post} · ${complaints}` : complaints;
}

/** "5 complaints", "5 complaints, then 25 an hour for 8 hours", "25 complaints an hour for 8 hours". */
function whoComplains(scenario: CompleteScenario): readonly HeadlinePart[] {
  const { complaints = 0, perHour = 0, hours = 0 } = scenario.message;
  const first = sentence`${edit(scenario, 'complaints')} ${complaints === 1 ? 'complaint' : 'complaints'}`;
  if (perHour === 0 || hours === 0) return first;
  const rate = edit(scenario, 'complaintsPerHour');
  const time = `an hour for ${formatSpan(hours, elementWords())}`;
  if (complaints > 0) return sentence`${first}, then ${rate} ${time}`;
  return sentence`${rate} ${perHour === 1 ? 'complaint' : 'complaints'} ${time}`;
}

/** "300 friends each", "about 50 friends each, 35 % see a share". */
function friends(scenario: CompleteScenario): readonly HeadlinePart[] {
  const hasFriends = hasPlace(scenario, 'friends');
  const visibility = hasPlace(scenario, 'visibility') ? readValue(scenario, 'visibility') : 1;
  const sees = sentence`${edit(scenario, 'visibility')} ${visibility === 1 ? 'sees' : 'see'} a share`;
  if (!hasFriends) return visibility === 1 ? [] : sees;
  const varies = typeof scenario.followers !== 'number';
  const about = varies ? (scenario.level === 'network' ? 'about ' : 'typically ') : '';
  const noun = readValue(scenario, 'friends') === 1 ? 'friend' : 'friends';
  const has = sentence`${about}${edit(scenario, 'friends')} ${noun} each`;
  if (visibility === 1 && readValue(scenario, 'fanVisibility') === 1) return has;
  return sentence`${has}, ${sees}`;
}
