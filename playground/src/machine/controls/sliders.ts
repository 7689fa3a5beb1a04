import type { NumberChange } from '@ripplecast/elements';
import { html, nothing, type TemplateResult } from 'lit';
import { presets, type CompleteScenario } from 'ripplecast/scenario';
import { conversationParts, hasPart, withPart } from '../../state/conversation.ts';
import { isAboveMeasured, markOf, measuredOf, type Mark } from '../../state/marks.ts';
import { isThere } from './is-there.ts';
import { presetOf } from '../../state/preset-of.ts';
import { isGiven, limitsOf, readValue } from '../../state/scenario-values.ts';
import { startsWithSpot, withSpotStart } from '../../state/spot-start.ts';
import type { ValueName } from '../../state/value-paths.ts';
import { FEWEST_PEOPLE, MAX_PEOPLE, toSmallWorld } from '../../state/small-world.ts';
import { limitsNote } from '../../words/limits-note.ts';
import { unitOf, valueForms } from '../../words/value-forms.ts';
import {
  aboveAllMeasured,
  countedThings,
  markName,
  peopleNoun,
  tippingPoint,
  trackWords,
  valueHint,
} from '../../words/value-hints.ts';
import { measuredTick } from '../../words/measured-words.ts';
import { valueWords } from '../../words/value-words.ts';
import type { PlayModel } from '../play-model.ts';

/** How the slider of a number looks; what it may hold comes from the scenario. */
interface SliderLook {
  readonly scale: 'linear' | 'log';
  readonly min: number;
  /** Infinity for as much as the scenario may have. */
  readonly max: number;
}

const looks: Readonly<Record<ValueName, SliderLook>> = {
  fans: { scale: 'log', min: 1, max: 1e7 },
  friends: { scale: 'log', min: 1, max: 5000 },
  overlap: { scale: 'linear', min: 0, max: Infinity },
  share: { scale: 'log', min: 0.0001, max: Infinity },
  visibility: { scale: 'linear', min: 0, max: Infinity },
  fanVisibility: { scale: 'linear', min: 0, max: Infinity },
  budget: { scale: 'log', min: 1000, max: 1e7 },
  universe: { scale: 'log', min: 10, max: Infinity },
  replicates: { scale: 'log', min: 10, max: Infinity },
  production: { scale: 'log', min: 10_000, max: 1e7 },
  viewers: { scale: 'log', min: 1000, max: Infinity },
  price: { scale: 'log', min: 100, max: 1e7 },
  insertions: { scale: 'log', min: 1, max: 1000 },
  notice: { scale: 'linear', min: 0, max: Infinity },
  paidSeeds: { scale: 'log', min: 1, max: 1e5 },
  perPaidSeed: { scale: 'log', min: 1, max: 1e5 },
  delay: { scale: 'log', min: 1, max: 10_080 },
  horizon: { scale: 'log', min: 1, max: Infinity },
  quality: { scale: 'linear', min: 0, max: Infinity },
  shareMultiplier: { scale: 'linear', min: 0, max: 5 },
  complaints: { scale: 'log', min: 1, max: 1e5 },
  complaintsPerHour: { scale: 'log', min: 1, max: 1000 },
  complaintHours: { scale: 'log', min: 1, max: Infinity },
  deskPeople: { scale: 'linear', min: 0, max: 30 },
  handling: { scale: 'log', min: 1, max: 120 },
};

/** Everyone where every one of them is drawn. */
const smallUniverse: SliderLook = { scale: 'log', min: FEWEST_PEOPLE, max: MAX_PEOPLE };

/** What the controls of a small world go back to. */
const usualSmallWorld = toSmallWorld(presets.seedExample, readValue(presets.seedExample, 'friends'));

/**
 * The slider of one number of the scenario.
 * @param compact - Whether its hint is only heard.
 */
export function slider(model: PlayModel, name: ValueName, compact = false): TemplateResult {
  const { scenario, answer, act } = model;
  const everyPerson = scenario.level === 'network';
  const look = everyPerson && name === 'universe' ? smallUniverse : looks[name];
  const limits = limitsOf(scenario, name);
  const max = Math.max(look.min * 2, Math.min(look.max, limits.max));
  const least = Math.max(look.min, limits.min);
  const min = look.scale === 'log' ? Math.min(least, max / 2) : least;
  const mark = name === 'share' ? (answer.result?.cascade.tippingPoint?.shareProbability ?? null) : null;
  const usual = usualOf(scenario);
  const given = isGiven(scenario, name);
  // A small world is no feed of 2012.
  const measured = everyPerson ? null : measuredOf(scenario, name);
  const origin = originOf(scenario, name);
  const change = (event: CustomEvent<NumberChange>, dragging: boolean): void => {
    event.stopPropagation();
    act({ kind: 'setValue', name, value: event.detail.value, dragging });
  };
  return html`
    <ripple-slider
      name=${name}
      label=${valueWords(name).label}
      kind=${valueForms[name].kind}
      scale=${look.scale}
      hint=${valueHint(scenario, name, answer.traced)}
      ?compact=${compact}
      .ticks=${measured === null ? [] : [{ value: measured.value, label: measuredTick(measured) }]}
      origin=${origin === null ? '' : markName(origin, measured?.year ?? null)}
      origin-kind=${origin ?? 'yours'}
      ?optional=${optional.has(name)}
      counted=${countedThings(name) ?? peopleNoun()}
      unit=${unitOf(name)}
      currency=${scenario.currency}
      min=${min}
      max=${max}
      lowest=${limits.min}
      highest=${limits.max}
      limits-note=${limitsNote(scenario, name)}
      .value=${given ? readValue(scenario, name) : null}
      .preset=${Math.min(limits.max, Math.max(limits.min, readValue(usual, name)))}
      .mark=${mark}
      mark-label=${mark === null ? '' : tippingPoint(mark)}
      below-label=${mark === null ? '' : trackWords(mark).below}
      above-label=${mark === null ? '' : trackWords(mark).above}
      @ripple-input=${(event: CustomEvent<NumberChange>) => change(event, true)}
      @ripple-change=${(event: CustomEvent<NumberChange>) => change(event, false)}
    ></ripple-slider>
  `;
}

/** Numbers that may be left out. */
const optional: ReadonlySet<ValueName> = new Set(['budget', 'horizon', 'paidSeeds']);

/** Numbers that wear a mark: whose they are. */
const marked: ReadonlySet<ValueName> = new Set(['fans', 'friends', 'share', 'visibility', 'fanVisibility', 'budget']);

/** Whose a number is; null for one that has no mark, and for what an example from the gallery brought. */
function originOf(scenario: CompleteScenario, name: ValueName): Mark | null {
  if (!marked.has(name)) return null;
  const mark = markOf(scenario, name);
  return mark === 'yours' && presetOf(scenario) !== null ? null : mark;
}

/** Rates of which it is known what was measured. */
const rates = ['share', 'visibility', 'fanVisibility'] as const;

/** One sentence about rates above anything that was measured; nothing where there are none. */
export function aboveMeasured(model: PlayModel): TemplateResult | typeof nothing {
  const { scenario } = model;
  if (scenario.level === 'network') return nothing;
  // A rate that has no control does not count here.
  const above = rates.filter((name) => isThere(model, name) && isAboveMeasured(scenario, name));
  if (above.length === 0) return nothing;
  return html`<p class="hint above-measured">${aboveAllMeasured(above, above.length === rates.length)}</p>`;
}

/** What the controls go back to: the example, with the parts that the scenario has. */
function usualOf(scenario: CompleteScenario): CompleteScenario {
  const usual = scenario.level === 'network' ? usualSmallWorld : presets.seedExample;
  const started = withSpotStart(usual, startsWithSpot(scenario));
  return conversationParts.reduce(
    (less, part) => (hasPart(scenario, part) ? withPart(less, part, true) : less),
    started,
  );
}
