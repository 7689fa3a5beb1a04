import { type FansToReachDocument, isDeterministic, replicatesOf, universeOf } from 'ripplecast/scenario';
import { numbers, words } from '../../../text/words.ts';
import { escapeMarkdown } from '../../../text/render-markdown.ts';
import type { Rendering } from '../../write-answer.ts';
import { wrapText } from '../../../text/wrap-text.ts';
import { rowOfAnswer } from './row-of-answer.ts';

/** How many fans it takes, and what that means. */
export function renderFansToReach(document: FansToReachDocument): Rendering {
  const [headline = '', ...sentences] = describe(document);
  return {
    csv: () => rowOfAnswer(document),
    markdown: () => `${[`**${escapeMarkdown(headline)}**`, ...sentences.map(escapeMarkdown)].join('\n\n')}\n`,
    text: ({ width, colours }) => {
      const lines = sentences.flatMap((sentence) => wrapText(sentence, width));
      const bold = wrapText(headline, width).map((line) => colours.bold(line));
      return `${bold.join('\n')}\n\n${lines.join('\n')}\n`;
    },
  };
}

function describe({ provenance, ...answer }: FansToReachDocument): string[] {
  const { scenario } = provenance;
  const { people, fans, reach, exceedsUniverse, fansCost, cost } = answer;
  const { currency } = scenario;
  const universe = universeOf(provenance);
  const wanted = `${numbers.count(people)} people`;
  if (fans === null) {
    return [
      `No number of fans reaches ${wanted}.`,
      `With everyone in the universe, ${numbers.count(universe)} people, a fan, one post reaches ${numbers.count(reach)}${replicatesOf(scenario) === 1 ? '' : ' on average'}.`,
    ];
  }
  const sentences = [
    `It takes ${numbers.exact(fans)} ${fans === 1 ? 'fan' : 'fans'} to reach ${wanted} with one post.`,
  ];
  const runs = replicatesOf(scenario);
  const average = runs === 1 ? '' : `, on average of ${words.runs(runs)}`;
  sentences.push(`With that many fans it reaches ${numbers.exact(reach)} people${average}.`);
  if (runs === 1 && !isDeterministic(scenario.level)) sentences.push(words.oneRun());
  if (exceedsUniverse) {
    sentences.push(`That is more fans than there are people (${numbers.count(universe)}), so that it cannot be done.`);
  }
  // Without a cost, nobody asked about money.
  if (fansCost === null || cost === null) return sentences;
  if (fansCost === 0) {
    sentences.push(
      `The scenario gives fans no cost (cost.perThousandFans is 0); the cascade costs ${numbers.money(cost, currency)} in all.`,
    );
  } else {
    sentences.push(
      `These fans cost ${numbers.money(fansCost, currency)}; the cascade costs ${numbers.money(cost, currency)} in all.`,
    );
  }
  return sentences;
}
