import { msg, str } from '@lit/localize';
import type { YearFigures } from '../state/year-figures.ts';
import type { ContentName } from '../state/year-plan.ts';
import { pageNumbers } from './page-words.ts';

/** What the section says beside its sentences. */
export function yearWords() {
  return {
    stage: msg('The year, week by week'),
    counter: msg('All likes so far, beside a year of advice alone, which is 100'),
    week: msg('Week'),
    controls: msg('The two mixes'),
    roles: msg('Who praises, who criticises'),
    cost: msg('What it costs'),
    contents: msg('By content and by whom'),
    bands: msg('What nobody has measured'),
    findings: msg('In words'),
    loading: msg('The year is counted …'),
    assumed: msg('How much it is depends on assumed numbers: see “What nobody has measured”.'),
    engagement: msg(
      'A valuable engagement is attention, value and interaction together: some of those who see a post look; to some of these it is worth something; some of these answer it in earnest. That leaves goodwill. Likes and comments are counted and leave nothing: five experiments found no effect of a like.',
    ),
    time: msg('Time, fans and luck'),
    average: (runs: number): string => msg(str`average of ${pageNumbers().whole(runs)} runs`),
    how: msg(
      'Each post is a cascade of its own: fans see it, and some share it. Valuable engagements leave goodwill, which fades. A fan with enough of it is an advocate, who shares more often. Both mixes meet the same luck, post by post.',
    ),
    more: msg('Content, time and luck'),
  };
}

/** What keys do here. */
export function yearKeyWords() {
  return {
    back: msg('one week back'),
    forward: msg('one week forward'),
    replay: msg('replay the year from the start'),
    roll: msg('roll again: the same year with other luck'),
  };
}

/** What the two lines count. */
export function lineNames(): Readonly<Record<'counter' | 'relationship', string>> {
  return { counter: msg('likes'), relationship: msg('goodwill') };
}

/** The title of the chart: what its lines are. */
export function yearFinding(figures: YearFigures | null): string {
  if (figures === null) return '';
  const [likes, goodwill] = figures.lines.map(({ values }) => writeIndex(values.at(-1) ?? 100));
  return msg(str`B beside A, where A is 100: likes ${likes ?? ''}, goodwill ${goodwill ?? ''}`);
}

/** How much shows when, below the chart. */
export function lagNote({ shown, lines }: YearFigures): string {
  const early = shown.slice(0, -1);
  const what = msg('Likes: all so far. Goodwill: what B has less or more by then, as a part of what A has in the end.');
  if (early.length === 0) return what;
  const parts = early.map(({ day, fraction }) =>
    msg(str`${markLabel(fraction)} after ${pageNumbers().whole(day)} days`),
  );
  const isLoss = (lines.find(({ kind }) => kind === 'relationship')?.values.at(-1) ?? 100) < 100;
  const told = parts.join(', ');
  const when = isLoss
    ? msg(str`Of the goodwill that B loses by the end, this much is gone: ${told}.`)
    : msg(str`Of the goodwill that B gains by the end, this much is there: ${told}.`);
  return `${when} ${what}`;
}

/** "21 %", at a mark of the chart. */
export function markLabel(fraction: number): string {
  return pageNumbers().percent(Math.round(fraction * 100) / 100);
}

/** An index as the chart writes it. */
function writeIndex(value: number): string {
  return pageNumbers().number(Math.round(10 * value) / 10);
}

/** What those hear who do not see the page change: both lines at a week. */
export function spokenWeek({ lines }: YearFigures, week: number): string {
  const names = lineNames();
  const values = lines.map(({ kind, values: all }) => `${names[kind]} ${writeIndex(all[week] ?? 100)}`);
  const told = values.join(', ');
  return week === 0 ? msg('At the start both are alike.') : msg(str`Week ${pageNumbers().whole(week)}: ${told}.`);
}

/** A kind of content. */
export function contentName(content: ContentName): string {
  return content === 'advice' ? msg('Advice') : msg('Bait');
}

/** Above the chart of the fans of a mix: "A: 1 of 10 posts is bait". */
export function mixHeading(letter: string, bait: number): string {
  const count = pageNumbers().whole(bait);
  if (bait === 0) return msg(str`${letter}: no bait`);
  return bait === 1 ? msg(str`${letter}: 1 of 10 posts is bait`) : msg(str`${letter}: ${count} of 10 posts are bait`);
}

/** What mix B is beside mix A, at the beginning of a sentence. */
export function mixDifference(baitA: number, baitB: number): string {
  const more = baitB - baitA;
  const count = pageNumbers().whole(Math.abs(more));
  if (more === 0) return msg('The same mix twice');
  if (more === 1) return msg('One more post in ten is bait');
  if (more === -1) return msg('One fewer post in ten is bait');
  return more > 0 ? msg(str`${count} more posts in ten are bait`) : msg(str`${count} fewer posts in ten are bait`);
}

/** The title of the charts of roles: how many advocates there are at the end. */
export function rolesFinding({ roles }: YearFigures): string {
  const [inA = '', inB = ''] = roles.map(({ advocates, fans }) => {
    const part = (advocates.at(-1) ?? 0) / Math.max(1, fans.at(-1) ?? 1);
    return pageNumbers().percent(Number(part.toPrecision(3)));
  });
  return msg(str`Advocates at the end: ${inA} of the fans in A, ${inB} in B`);
}

/** Columns of the table of contents. */
export function contentsWords() {
  return {
    summary: msg('For each content: sights, likes and valuable engagements, by role'),
    content: msg('Content'),
    who: msg('Who'),
    everyone: msg('everyone'),
    posts: msg('Posts'),
    views: msg('Views'),
    likes: msg('Likes'),
    comments: msg('Comments'),
    shares: msg('Shares'),
    engagements: msg('Valuable engagements'),
  };
}

/** Who somebody is to the brand. */
export function roleName(role: 'strangers' | 'fans' | 'advocates' | 'critics'): string {
  switch (role) {
    case 'strangers':
      return msg('strangers');
    case 'fans':
      return msg('fans');
    case 'advocates':
      return msg('advocates');
    case 'critics':
      return msg('critics');
  }
}
