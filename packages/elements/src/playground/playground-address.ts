import { encodeScenarioLink, type Scenario } from 'ripplecast/scenario';

/** What a playground in a frame shows. */
export interface FramedPlayground {
  readonly scenario: Scenario | null;
  readonly link: string | null;
  readonly hide: string;
  readonly theme: string | null;
  readonly language: string | null;
}

/** Separates the scenario from how it is looked at. */
const VIEW = '~';

/** The part of the playground's address after `#`: the scenario, and behind a tilde that it stands in another page, and how. */
export function linkInFrame({ scenario, link, hide, theme, language }: FramedPlayground): string {
  const text = scenario === null ? afterHash(link ?? '') : encodeScenarioLink(scenario);
  const at = text.lastIndexOf(VIEW);
  const view = new URLSearchParams(at < 0 ? '' : text.slice(at + 1));
  const hidden = [...(view.get('hide')?.split('.') ?? []), ...partsOf(hide)].filter((part) => part !== '');
  if (hidden.length > 0) view.set('hide', [...new Set(hidden)].join('.'));
  if (theme !== null) view.set('theme', theme);
  if (language !== null) view.set('lang', language);
  view.set('embed', '1');
  return `${at < 0 ? text : text.slice(0, at)}${VIEW}${view.toString()}`;
}

/** Names of parts that are hidden, between which stand spaces, commas or points. */
export function partsOf(hide: string): readonly string[] {
  return hide.split(/[\s,.]+/u).filter((part) => part !== '');
}

/** Of a whole address what a link of the page is, and a link as it is. */
function afterHash(text: string): string {
  return text.slice(text.indexOf('#') + 1);
}
