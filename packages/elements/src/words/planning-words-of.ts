import { checkLike, checkWords } from './check-words.ts';
import type { ElementWords } from './element-words.ts';
import { englishPlanning } from './english-planning.ts';
import type { PlanningWords } from './planning-words.ts';

/** What a set of words says of schedules: in English where it says nothing of them. */
export function planningWordsOf({ planning }: ElementWords): PlanningWords {
  return planning ?? englishPlanning;
}

/** Throws InvalidParameterError, which names the key, unless the value has every word, those of schedules included where it has any. */
export function checkPlanningWords(name: string, value: unknown): void {
  checkWords(name, value);
  const { planning } = value as ElementWords;
  if (planning !== undefined) checkLike(`${name}.planning`, planning, englishPlanning);
}
