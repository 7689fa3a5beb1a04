import { msg, str } from '@lit/localize';
import type { ChosenSeeds, CompleteScenario } from 'ripplecast/scenario';
import { networkFilesOf } from '../state/own-files.ts';
import { readValue } from '../state/scenario-values.ts';
import { namesFor } from './class-names.ts';
import { namesInARow } from './names-in-a-row.ts';
import { elementWords, pageNumbers } from './page-words.ts';

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
  const nameOf = namesFor(readValue(scenario, 'universe')) ?? elementWords().people.person;
  const names = networkFilesOf(scenario) === null ? seeds.map((seed) => nameOf(Number(seed))) : seeds;
  return msg(str`Chosen to begin: ${namesInARow(names)}. They reach at least ${part} of what the best choice could.`);
}
