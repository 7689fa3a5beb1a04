import { msg, str } from '@lit/localize';
import type { ChosenSeeds, CompleteScenario } from 'ripplecast/scenario';
import { namesInARow } from './names-in-a-row.ts';
import { pageNumbers } from './page-words.ts';
import { seedInWords } from './seed-in-words.ts';

/** Of so many people each name is said; more are counted. */
const MOST_NAMES = 10;

/** Whom a scenario has chosen to begin, and how good that is at least. */
export function chosenSource({ seeds, certifiedRatio }: ChosenSeeds, scenario: CompleteScenario): string {
  const { percent, whole } = pageNumbers();
  const part = percent(certifiedRatio);
  if (seeds.length > MOST_NAMES) {
    return msg(
      str`Chosen to begin: ${whole(seeds.length)} people. They reach at least ${part} of what the best choice could.`,
    );
  }
  const names = seeds.map((seed) => seedInWords(scenario, seed));
  return msg(str`Chosen to begin: ${namesInARow(names)}. They reach at least ${part} of what the best choice could.`);
}
