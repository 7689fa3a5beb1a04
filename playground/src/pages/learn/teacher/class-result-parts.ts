import { classResultWords } from '../../../words/class-result-words.ts';
import { isEveryone } from '../../../words/everyone.ts';
import { pageNumbers, pageWords } from '../../../words/page-words.ts';
import type { ClassResult } from './class-controller.ts';

/** Whose result it is: their name, or the line of a link without one. */
export function whoOf({ name, line }: Pick<ClassResult, 'name' | 'line'>): string {
  return name === '' ? classResultWords.unnamed(line) : name;
}

/** What it is: "Run 12", "Average", "Guess". */
export function whatOf({ outcome, says }: Pick<ClassResult, 'outcome' | 'says'>): string {
  if (says.kind === 'guess') return classResultWords.guess();
  return outcome.run === null ? classResultWords.average() : classResultWords.run(outcome.run);
}

/** How many people it reaches: "24 people". */
export function peopleOf({ outcome }: Pick<ClassResult, 'outcome'>): string {
  return pageWords().people(outcome.people);
}

/** The same of everyone: "80 %". */
export function partOf({ outcome: { people, everyone } }: Pick<ClassResult, 'outcome'>): string {
  if (everyone === 0) return '';
  return pageNumbers().percent(isEveryone(people, everyone) ? 1 : people / everyone);
}
