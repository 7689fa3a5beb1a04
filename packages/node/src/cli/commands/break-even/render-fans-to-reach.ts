import { type FansToReachDocument, isDeterministic, universeOf } from 'ripplecast/scenario';
import { countInWords, formatCount, moneyInWords } from '../../../text/format-number.ts';
import { renderCsv } from '../../../text/render-csv.ts';
import { escapeMarkdown } from '../../../text/render-markdown.ts';
import type { Layout } from '../../terminal.ts';
import { wrapText } from '../../../text/wrap-text.ts';

/** How many fans it takes, for people. Ends with a line feed. */
export function renderFans(document: FansToReachDocument, { width, colours }: Layout): string {
  const [headline, ...sentences] = describe(document);
  const lines = sentences.flatMap((sentence) => wrapText(sentence, width));
  return `${wrapText(headline!, width)
    .map((line) => colours.bold(line))
    .join('\n')}\n\n${lines.join('\n')}\n`;
}

/** The same as Markdown for a report. */
export function renderFansReport(document: FansToReachDocument): string {
  const [headline, ...sentences] = describe(document).map(escapeMarkdown);
  return `${[`**${headline}**`, ...sentences].join('\n\n')}\n`;
}

/** The answer as one row of CSV under its own names. */
export function renderFansCsv(document: FansToReachDocument): string {
  const { people, fans, reach, exceedsUniverse, fansCost, cost } = document;
  const head = ['people', 'fans', 'reach', 'exceedsUniverse', 'fansCost', 'cost'];
  return renderCsv(head, [[people, fans, reach, String(exceedsUniverse), fansCost, cost]]);
}

function describe({ provenance, ...answer }: FansToReachDocument): string[] {
  const { scenario } = provenance;
  const { people, fans, reach, exceedsUniverse, fansCost, cost } = answer;
  const { currency } = scenario;
  const universe = universeOf(provenance);
  const wanted = `${countInWords(people)} people`;
  if (fans === null) {
    return [
      `No number of fans reaches ${wanted}.`,
      `With everyone in the universe, ${countInWords(universe)} people, a fan, one post reaches ${countInWords(reach)} on average.`,
    ];
  }
  const sentences = [`It takes ${formatCount(fans)} ${fans === 1 ? 'fan' : 'fans'} to reach ${wanted} with one post.`];
  const average = isDeterministic(scenario.level)
    ? ''
    : `, on average of ${formatCount(scenario.experiment.replicates)} runs`;
  sentences.push(`With so many fans it reaches ${formatCount(reach)} people${average}.`);
  if (exceedsUniverse) {
    sentences.push(`That is more fans than there are people (${countInWords(universe)}), so that it cannot be done.`);
  }
  if (fansCost === null || cost === null)
    sentences.push('The scenario has no cost, so that nothing is said about money.');
  else if (fansCost === 0) {
    sentences.push(
      `The scenario gives fans no cost (cost.perThousandFans is 0); the cascade costs ${moneyInWords(cost, currency)} in all.`,
    );
  } else {
    sentences.push(
      `These fans cost ${moneyInWords(fansCost, currency)}; the cascade costs ${moneyInWords(cost, currency)} in all.`,
    );
  }
  return sentences;
}
