import { msg, str } from '@lit/localize';
import { formatSpan, type HeadlineEdit, type HeadlinePart } from '@ripplecast/elements';
import type { Choose, CompleteScenario } from 'ripplecast/scenario';
import { hasComplaints } from '../state/conversation.ts';
import { hasPlace, limitsOf, readValue } from '../state/scenario-values.ts';
import { networkFilesOf } from '../state/own-files.ts';
import { capital } from './capital.ts';
import { namesFor } from './class-names.ts';
import { elementWords, pageNumbers } from './page-words.ts';
import { sentence, tell } from './sentence-parts.ts';
import { valueWords } from './value-words.ts';

type EditName = 'fans' | 'friends' | 'share' | 'visibility' | 'fanVisibility' | 'complaints' | 'complaintsPerHour';

const percents: ReadonlySet<EditName> = new Set(['share', 'visibility', 'fanVisibility']);

/**
 * What is asked, with its numbers editable: "A post to 1,000 fans · everyone sees it · 10 % share · 300 friends each".
 */
export function setupParts(scenario: CompleteScenario): readonly HeadlinePart[] {
  const fans = readValue(scenario, 'fans');
  const { message } = scenario;
  const isNamed = 'seeds' in message || 'choose' in message;
  const begins = isNamed ? whoStarts(scenario) : whoBegins(scenario, fans);
  const parts = [begins, howItPasses(scenario), friends(scenario)].filter((part) => part.length > 0);
  return parts.reduce((line, part) => sentence`${line} · ${part}`);
}

/** "10 % share", "each tie carries it with 10 %". */
function howItPasses(scenario: CompleteScenario): readonly HeadlinePart[] {
  const { model } = scenario;
  if (model.kind === 'share') {
    const share = edit(scenario, 'share');
    return readValue(scenario, 'share') === 1
      ? tell((put) => msg(str`${put(share)} shares`))
      : tell((put) => msg(str`${put(share)} share`));
  }
  if (model.kind === 'independentCascade' && typeof model.edgeProbability === 'number') {
    return sentence`${msg(str`each tie carries it with ${pageNumbers().percent(model.edgeProbability)}`)}`;
  }
  return [];
}

/** "Chloe begins", "Person 3 and person 7 begin", "12 people begin". */
function whoStarts(scenario: CompleteScenario): readonly HeadlinePart[] {
  const { message } = scenario;
  if ('choose' in message) return sentence`${whoIsChosen(message.choose, scenario.currency)}`;
  const seeds = 'seeds' in message ? message.seeds : [];
  const nameOf = namesFor(readValue(scenario, 'universe'));
  const isOwn = networkFilesOf(scenario) !== null;
  const names = seeds.map((seed) =>
    isOwn || Number.isNaN(Number(seed)) ? String(seed) : (nameOf?.(Number(seed)) ?? msg(str`person ${seed}`)),
  );
  const [first = '', second = ''] = names.map((name, at) => (at === 0 && !isOwn ? capital(name) : name));
  const who =
    names.length === 1
      ? msg(str`${first} begins`)
      : names.length === 2
        ? msg(str`${first} and ${second} begin`)
        : msg(str`${pageNumbers().whole(names.length)} people begin`);
  return hasComplaints(scenario) ? sentence`${who} · ${whoComplains(scenario)}` : sentence`${who}`;
}

/** "The best 3 begin", "The best for $5,000 begin". */
function whoIsChosen(choose: Choose, currency: string): string {
  if ('budget' in choose) return msg(str`The best for ${pageNumbers().money(choose.budget, currency)} begin`);
  return choose.count === 1
    ? msg('The best one begins')
    : msg(str`The best ${pageNumbers().whole(choose.count)} begin`);
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
  return fraction === 1 ? msg('everyone') : pageNumbers().percent(fraction);
}

/** Complaints come by chance, so that their number an hour may be a part of one. */
function countName(count: number): string {
  return Number.isInteger(count) ? pageNumbers().whole(count) : pageNumbers().count(count);
}

/** "A post to 1,000 fans · 16 % see it", "25 complaints an hour for 8 hours", or both. */
function whoBegins(scenario: CompleteScenario, fans: number): readonly HeadlinePart[] {
  const [all, seers] = [edit(scenario, 'fans'), edit(scenario, 'fanVisibility')];
  const to =
    fans === 1
      ? tell((put) => msg(str`A post to ${put(all)} fan`))
      : tell((put) => msg(str`A post to ${put(all)} fans`));
  const seen =
    readValue(scenario, 'fanVisibility') === 1
      ? tell((put) => msg(str`${put(seers)} sees it`))
      : tell((put) => msg(str`${put(seers)} see it`));
  const post = sentence`${to} · ${seen}`;
  if (!hasComplaints(scenario)) return post;
  const complaints = whoComplains(scenario);
  return fans > 0 ? sentence`${post} · ${complaints}` : complaints;
}

/** "5 complaints", "5 complaints, then 25 an hour for 8 hours", "25 complaints an hour for 8 hours". */
function whoComplains(scenario: CompleteScenario): readonly HeadlinePart[] {
  const { complaints = 0, perHour = 0, hours = 0 } = scenario.message;
  const count = edit(scenario, 'complaints');
  const first =
    complaints === 1
      ? tell((put) => msg(str`${put(count)} complaint`))
      : tell((put) => msg(str`${put(count)} complaints`));
  if (perHour === 0 || hours === 0) return first;
  const rate = edit(scenario, 'complaintsPerHour');
  const span = formatSpan(hours, elementWords());
  if (complaints > 0) return tell((put) => msg(str`${put(first)}, then ${put(rate)} an hour for ${span}`));
  return perHour === 1
    ? tell((put) => msg(str`${put(rate)} complaint an hour for ${span}`))
    : tell((put) => msg(str`${put(rate)} complaints an hour for ${span}`));
}

/** "300 friends each", "about 50 friends each, 35 % see a share". */
function friends(scenario: CompleteScenario): readonly HeadlinePart[] {
  const visibility = hasPlace(scenario, 'visibility') ? readValue(scenario, 'visibility') : 1;
  if (!hasPlace(scenario, 'friends')) return visibility === 1 ? [] : whoSeesShares(scenario, visibility);
  const has = hasFriends(scenario);
  if (visibility === 1 && readValue(scenario, 'fanVisibility') === 1) return has;
  return sentence`${has}, ${whoSeesShares(scenario, visibility)}`;
}

function whoSeesShares(scenario: CompleteScenario, visibility: number): readonly HeadlinePart[] {
  const seers = edit(scenario, 'visibility');
  return visibility === 1
    ? tell((put) => msg(str`${put(seers)} sees a share`))
    : tell((put) => msg(str`${put(seers)} see a share`));
}

function hasFriends(scenario: CompleteScenario): readonly HeadlinePart[] {
  const number = edit(scenario, 'friends');
  const count = readValue(scenario, 'friends');
  if (typeof scenario.followers === 'number') {
    return count === 1
      ? tell((put) => msg(str`${put(number)} friend each`))
      : tell((put) => msg(str`${put(number)} friends each`));
  }
  if (scenario.level === 'network') return tell((put) => msg(str`about ${put(number)} friends each`));
  const { followers } = scenario;
  // The typical number of a lognormal law is its median, of every other law its mean.
  return followers !== null && followers.distribution !== 'lognormal'
    ? tell((put) => msg(str`on average ${put(number)} friends each`))
    : tell((put) => msg(str`typically ${put(number)} friends each`));
}
