import { formatPercent } from '@ripplecast/elements';
import { presetCatalogue } from 'ripplecast/scenario';

/** A rate that somebody measured, with its year: "35 % measured in 2013"; empty where the page has none. */
export function measuredRate(path: string): string {
  const figures = presetCatalogue.find(({ id }) => id === 'measured-2012')?.figures ?? [];
  const figure = figures.find((each) => each.path === path);
  if (typeof figure?.value !== 'number' || figure.year === null) return '';
  return `${formatPercent(figure.value)} measured in ${figure.year}`;
}
