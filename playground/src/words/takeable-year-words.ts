import { msg } from '@lit/localize';

/** What is said of a year that is taken along. */
export function takeableYearWords() {
  return {
    weeks: msg('Week by week'),
    assumption: msg('A model, not a measurement.'),
    assumed: msg('Assumed: how long goodwill lasts, what makes an advocate, and how much more advocates share.'),
  };
}
