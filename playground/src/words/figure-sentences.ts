import { msg, str } from '@lit/localize';
import { formatSpan } from '@ripplecast/elements';
import { typicalCount } from 'ripplecast/random';
import { scenarioKey, type CompleteScenario, type Preset, type PresetFigure } from 'ripplecast/scenario';
import { delayMinutes } from '../state/delay-minutes.ts';
import { namesOfPaths } from '../state/value-paths.ts';
import { buyWords } from './buy-name.ts';
import { fieldName } from './field-names.ts';
import { openHoursName } from './open-hours.ts';
import { elementWords, pageNumbers, pageWords } from './page-words.ts';
import { formatValue } from './value-forms.ts';

/** Fractions that have no control: they are written as those that have one. */
const fractions: ReadonlySet<string> = new Set(['reply.effect', 'reply.publicity']);

/** How the sources of presets say that there is none. */
const NOBODY = 'no primary source found';

/** Where the numbers of a preset come from, each as its control shows it: "Friends: 300. The example itself (chosen, not measured)." */
export function figureSentences({ figures, scenario }: Preset): readonly string[] {
  return figures
    .filter((figure) => figure.value !== 0 && !isSaidBefore(figure, scenario))
    .map(({ path, value, source, year, confidence }) => {
      const when = year === null ? '' : `, ${year}`;
      const shown = figureValue({ path, value }, scenario);
      const said = `${figureName(path)}: ${shown}.`;
      if (source.endsWith(NOBODY)) return `${said} ${msg('Assumption, no source.')}`;
      const from = `${pageWords().source(source)}${when}`;
      if (confidence === 'illustrative') return `${said} ${msg(str`${from}, not measured.`)}`;
      return `${said} ${from} (${pageWords().confidence(confidence)}).`;
    });
}

/**
 * Fans who see it as everyone does have no row of their own, nor has the second end of opening hours, nor the view of fans who are not
 * there, nor each group of pupils.
 */
function isSaidBefore({ path }: PresetFigure, { timing, message }: CompleteScenario): boolean {
  if (path === 'message.fanVisibility') return 'fans' in message && message.fans === 0;
  if (path === 'desk.openHours.1' || /^network\.generator\.blocks\.[1-9]/u.test(path)) return true;
  return path.startsWith('timing.fanDelay.') && JSON.stringify(timing?.fanDelay) === JSON.stringify(timing?.delay);
}

function figureName(path: string): string {
  if (path === 'broadcast.buy') return msg('TV spot');
  return fieldName(path === 'desk.openHours.0' ? 'desk.openHours' : path);
}

function figureValue(figure: Pick<PresetFigure, 'path' | 'value'>, scenario: CompleteScenario): string {
  const { path, value } = figure;
  const { currency, desk } = scenario;
  if (path === 'broadcast.buy') return buyWords(scenario)?.heading ?? String(value);
  if (path === 'desk.openHours.0' && desk !== undefined) return openHoursName(desk.openHours);
  if (typeof value === 'string') return value;
  const name = namesOfPaths.get(path);
  // Rounded, since a source may give more of a median than the minutes of its slider.
  if (name === 'delay') return formatValue(name, Math.round(delayMinutes(scenario) ?? 0), currency);
  if (name !== undefined) return formatValue(name, value, currency);
  // A law of friends has the logarithm of its median.
  if (path === 'followers.mu' && scenario.followers !== null)
    return pageNumbers().whole(typicalCount(scenario.followers));
  const { unit } = scenarioKey(path);
  if (unit === 'hours') return formatSpan(value, elementWords());
  return fractions.has(path) ? pageNumbers().percent(value) : pageWords().figure(figure, unit, currency);
}
