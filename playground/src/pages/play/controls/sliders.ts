import { formatPercent, formatWhole, type NumberChange } from '@ripplecast/elements';
import { html, type TemplateResult } from 'lit';
import { presets, type CompleteScenario } from 'ripplecast/scenario';
import { conversationParts, hasPart, withPart } from '../../../state/conversation.ts';
import { describeDelay } from '../../../state/delay-minutes.ts';
import { describeFriends, isGiven, limitsOf, readValue, type ValueName } from '../../../state/scenario-values.ts';
import { FEWEST_PEOPLE, MAX_PEOPLE, toSmallWorld } from '../../../state/small-world.ts';
import { valueWords } from '../../../words/value-words.ts';
import type { PlayModel } from '../play-model.ts';

/** How the slider of a number looks; what it may hold comes from the scenario. */
interface SliderLook {
  readonly kind: 'count' | 'percent' | 'money';
  readonly scale: 'linear' | 'log';
  readonly min: number;
  /** Infinity for as much as the scenario may have. */
  readonly max: number;
}

const looks: Readonly<Record<ValueName, SliderLook>> = {
  fans: { kind: 'count', scale: 'log', min: 1, max: 1e7 },
  friends: { kind: 'count', scale: 'log', min: 1, max: 5000 },
  overlap: { kind: 'percent', scale: 'linear', min: 0, max: Infinity },
  share: { kind: 'percent', scale: 'log', min: 0.0001, max: Infinity },
  visibility: { kind: 'percent', scale: 'linear', min: 0, max: Infinity },
  fanVisibility: { kind: 'percent', scale: 'linear', min: 0, max: Infinity },
  budget: { kind: 'money', scale: 'log', min: 1000, max: 1e7 },
  universe: { kind: 'count', scale: 'log', min: 10, max: Infinity },
  replicates: { kind: 'count', scale: 'log', min: 10, max: Infinity },
  production: { kind: 'money', scale: 'log', min: 10_000, max: 1e7 },
  delay: { kind: 'count', scale: 'log', min: 1, max: 10_080 },
  horizon: { kind: 'count', scale: 'log', min: 1, max: Infinity },
  quality: { kind: 'percent', scale: 'linear', min: 0, max: Infinity },
  shareMultiplier: { kind: 'percent', scale: 'linear', min: 0, max: 5 },
  complaints: { kind: 'count', scale: 'log', min: 1, max: 1e5 },
  complaintsPerHour: { kind: 'count', scale: 'log', min: 1, max: 1000 },
  complaintHours: { kind: 'count', scale: 'log', min: 1, max: Infinity },
  deskPeople: { kind: 'count', scale: 'linear', min: 0, max: 30 },
  handling: { kind: 'count', scale: 'log', min: 1, max: 120 },
};

/** Everyone where every one of them is drawn. */
const smallUniverse: SliderLook = { kind: 'count', scale: 'log', min: FEWEST_PEOPLE, max: MAX_PEOPLE };

/** What the controls of a small world go back to. */
const usualSmallWorld = toSmallWorld(presets.seedExample, readValue(presets.seedExample, 'friends'));

/** The slider of one number of the scenario. */
export function slider(model: PlayModel, name: ValueName): TemplateResult {
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
  const change = (event: CustomEvent<NumberChange>, dragging: boolean): void => {
    event.stopPropagation();
    act({ kind: 'setValue', name, value: event.detail.value, dragging });
  };
  return html`
    <ripple-slider
      name=${name}
      label=${valueWords[name].label}
      kind=${look.kind}
      scale=${look.scale}
      hint=${hintOf(model, name)}
      ?optional=${name === 'budget' || name === 'horizon'}
      counted=${counted[name] ?? 'people'}
      unit=${units[name] ?? ''}
      currency=${scenario.currency}
      min=${min}
      max=${max}
      lowest=${limits.min}
      highest=${limits.max}
      .value=${given ? readValue(scenario, name) : null}
      .preset=${Math.min(limits.max, Math.max(limits.min, readValue(usual, name)))}
      .mark=${mark}
      mark-label=${mark === null ? '' : `Tipping point: ${formatPercent(mark)}.`}
      @ripple-input=${(event: CustomEvent<NumberChange>) => change(event, true)}
      @ripple-change=${(event: CustomEvent<NumberChange>) => change(event, false)}
    ></ripple-slider>
  `;
}

/** What counts count, in the message about fractions, where that is not people; and what stands after the number. */
const counted: Partial<Readonly<Record<ValueName, string>>> = {
  replicates: 'runs',
  delay: 'minutes',
  horizon: 'hours',
  complaintHours: 'hours',
  handling: 'minutes',
};
const units: typeof counted = { delay: 'min', horizon: 'h', complaintHours: 'h', handling: 'min' };

/** What the controls go back to: the example, with the parts that the scenario has. */
function usualOf(scenario: CompleteScenario): CompleteScenario {
  const usual = scenario.level === 'network' ? usualSmallWorld : presets.seedExample;
  return conversationParts.reduce((less, part) => (hasPart(scenario, part) ? withPart(less, part, true) : less), usual);
}

/** What is said below a slider: what is special about the number here, else what it is. */
function hintOf(model: PlayModel, name: ValueName): string {
  const { scenario } = model;
  const law =
    name === 'friends' ? describeFriends(scenario.followers) : name === 'delay' ? describeDelay(scenario) : null;
  const missing = isGiven(scenario, name) || name !== 'budget' ? null : 'Not given, so sharing has no cost here.';
  const world = scenario.level === 'network' ? smallWorldHint(model, name) : null;
  return law ?? missing ?? world ?? valueWords[name].hint;
}

/** What a small world says of itself: numbers that were asked for are means, and chance has its part in them. */
function smallWorldHint({ scenario, answer: { traced } }: PlayModel, name: ValueName): string | null {
  if (name === 'universe') return 'Every one of them is drawn.';
  if (name === 'friends') {
    const here = traced === null ? '' : ` (here ${traced.meanFriends.toFixed(1)})`;
    return `On average${here}; at most ${formatWhole(limitsOf(scenario, 'friends').max)} fit among so few.`;
  }
  if (name === 'overlap' && traced !== null) {
    const here = formatPercent(Number(traced.clustering.toFixed(2)));
    return `${valueWords.overlap.hint.replace(/\.$/u, '')} (here ${here}).`;
  }
  return null;
}
