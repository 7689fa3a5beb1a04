import { msg, str } from '@lit/localize';
import { pageNumbers } from './page-words.ts';
import { signed } from './signed-change.ts';

/** Headings of the table of what nobody has measured. */
export function bandWords() {
  return {
    assumption: msg('Assumption'),
    range: msg('Range'),
    goodwill: msg('Goodwill in B beside A'),
    advocates: msg('Advocates in A'),
    to: msg('to'),
    looking: msg('The year is run again at both ends of each range …'),
  };
}

/** How the numbers of the table are to be read: they are averages of fewer runs than the verdict. */
export function bandNote(runs: number, goodwill: number | null): string {
  const count = pageNumbers().whole(runs);
  if (goodwill === null)
    return msg(str`One assumption is varied at a time, over ${count} runs each. Small differences are chance.`);
  return msg(
    str`One assumption is varied at a time, over ${count} runs each; as it is here, goodwill is at ${signed(goodwill)} in these. Small differences are chance.`,
  );
}

/** What is assumed at a path of the campaign. */
export function assumptionName(path: string): string {
  switch (path) {
    case 'feelings.goodwillHalfLifeDays':
      return msg('Half-life of goodwill, days');
    case 'feelings.grievanceHalfLifeDays':
      return msg('Half-life of grievance, days');
    case 'feelings.advocateShareFactor':
      return msg('How many times as often advocates share');
    case 'feelings.grievance':
      return msg('Grievance of a believed criticism');
    case 'feelings.believesCriticism':
      return msg('Criticism is believed');
    case 'feelings.advocateAt':
      return msg('Goodwill that makes an advocate');
    case 'feelings.criticAt':
      return msg('Grievance that makes a critic');
    case 'feelings.joins':
      return msg('Reached strangers who become fans');
    case 'feelings.leavesPerYear':
      return msg('Fans who leave in a year');
    case 'feelings.bystanders':
      return msg('Belief that a visible answer prevents');
    case 'scenario.reply.effect':
      return msg('Shares that an answer prevents');
    case 'scenario.reply.publicity':
      return msg('Attention that an answer draws');
    default:
      return path;
  }
}

const fractions: ReadonlySet<string> = new Set([
  'feelings.believesCriticism',
  'feelings.joins',
  'feelings.leavesPerYear',
  'feelings.bystanders',
  'scenario.reply.effect',
  'scenario.reply.publicity',
]);

/** Whether what is assumed at a path is a part of something. */
export function isPart(path: string): boolean {
  return fractions.has(path);
}
