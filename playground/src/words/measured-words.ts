import { pageNumbers } from './page-words.ts';
import { measuredValues } from 'ripplecast/scenario';

/** A rate that somebody measured, with its year: "35 % measured in 2013"; empty where nobody has. */
export function measuredRate(path: string): string {
  const measured = measuredValues.find((each) => each.path === path);
  return measured === undefined ? '' : `${pageNumbers().percent(measured.value)} measured in ${measured.year}`;
}
