import { formatHash } from '../../link/link-state.ts';
import type { ViewState } from '../../link/view-state.ts';
import type { CompleteScenario } from 'ripplecast/scenario';

/** What is embedded, and how. */
export interface Embedded {
  readonly scenario: CompleteScenario;
  /** How it is looked at; its `hide`, `theme` and `language` are those of the embed. */
  readonly view: ViewState;
  /** Where the playground is hosted, without what stands after `#`. */
  readonly address: string;
  /** In CSS pixels; null for as wide as there is room. */
  readonly width: number | null;
  /** In CSS pixels; null for as tall as its content. */
  readonly height: number | null;
}

/** The part of the address after `#` for a frame that stands alone, without the plans of a comparison that it was opened from. */
export function frameHash({ scenario, view }: Embedded): string {
  return formatHash(scenario, { ...view, embed: true, comparison: null });
}

/** The same for the element, which says the rest by its attributes. */
export function elementLink({ scenario, view }: Embedded): string {
  const rest = { ...view, embed: false, hide: [], theme: null, language: null, comparison: null };
  return formatHash(scenario, rest).slice(1);
}

/** A text as the value of an attribute in HTML. */
export function inAttribute(text: string): string {
  const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replaceAll(/[&<>"]/gu, (sign) => escapes[sign] ?? sign);
}
