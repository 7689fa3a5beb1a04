import type { NumberChange } from '@ripplecast/elements';
import { formatPercent, formatWhole } from '@ripplecast/elements';
import { findCatalogueBuy, broadcastCatalogue, type CatalogueBuy } from 'ripplecast/broadcast';
import { presets, type Level, type CompleteScenario, type Ties, type TippingPoint } from 'ripplecast/scenario';
import { html, nothing, type TemplateResult } from 'lit';
import { mayBeMutual } from '../../state/friendship.ts';
import { MAX_PEOPLE, toSmallWorld } from '../../state/small-world.ts';
import type { TracedTry } from '../../simulation/messages.ts';
import { describeFriends, isGiven, limitsOf, readValue, type ValueName } from '../../state/scenario-values.ts';
import { audienceBasisWords } from '../../words/buy-name.ts';

/** What the controls need, and whom they tell. */
export interface ControlsModel {
  readonly scenario: CompleteScenario;
  readonly tippingPoint: TippingPoint | null;
  /** What the small world came to be; null on other levels. */
  readonly traced: TracedTry | null;
  readonly more: boolean;
  readonly setValue: (name: ValueName, value: number | null, dragging: boolean) => void;
  readonly setScenario: (scenario: CompleteScenario) => void;
  readonly setLevel: (level: Level) => void;
  readonly setMore: (open: boolean) => void;
}

/** How one slider looks; what it may hold comes from the scenario. */
interface SliderLook {
  readonly name: ValueName;
  readonly label: string;
  readonly kind: 'count' | 'percent' | 'money';
  readonly scale: 'linear' | 'log';
  readonly min: number;
  readonly max: number;
  readonly unit: string;
  readonly hint: string;
}

const first: readonly SliderLook[] = [
  {
    name: 'fans',
    label: 'Fans',
    kind: 'count',
    scale: 'log',
    min: 1,
    max: 1e7,
    unit: '',
    hint: 'People who follow the brand. Its post goes to them.',
  },
  {
    name: 'friends',
    label: 'Friends',
    kind: 'count',
    scale: 'log',
    min: 1,
    max: 5000,
    unit: '',
    hint: 'Friends of each person who passes it on.',
  },
  {
    name: 'share',
    label: 'Pass it on',
    kind: 'percent',
    scale: 'log',
    min: 0.0001,
    max: 1,
    unit: '',
    hint: 'Of those who see it.',
  },
  {
    name: 'visibility',
    label: 'Friends who see it',
    kind: 'percent',
    scale: 'linear',
    min: 0,
    max: 1,
    unit: '',
    hint: 'Of the friends of a person who passes it on.',
  },
  {
    name: 'fanVisibility',
    label: 'Fans who see it',
    kind: 'percent',
    scale: 'linear',
    min: 0,
    max: 1,
    unit: '',
    hint: 'Of the fans, when the brand posts.',
  },
  {
    name: 'budget',
    label: 'Budget for sharing',
    kind: 'money',
    scale: 'log',
    min: 1000,
    max: 1e7,
    unit: '',
    hint: 'Content and people: a fixed cost. Empty: not given.',
  },
];

const rest: readonly SliderLook[] = [
  {
    name: 'universe',
    label: 'Everyone',
    kind: 'count',
    scale: 'log',
    min: 10,
    max: 1e10,
    unit: '',
    hint: 'The people who could be reached.',
  },
  {
    name: 'replicates',
    label: 'Tries',
    kind: 'count',
    scale: 'log',
    min: 10,
    max: 10_000,
    unit: '',
    hint: 'Each try has chances of its own. More tries, steadier means.',
  },
];

/** One of the values between which a reader chooses. */
interface Choice<Value extends string> {
  readonly value: Value;
  readonly name: string;
  readonly says: string;
}

const overlap: SliderLook = {
  name: 'overlap',
  label: 'Overlap',
  kind: 'percent',
  scale: 'linear',
  min: 0.05,
  max: 0.5,
  unit: '',
  hint: 'Friends of a person who are friends of each other.',
};

const people: SliderLook = {
  name: 'universe',
  label: 'Everyone',
  kind: 'count',
  scale: 'log',
  min: 20,
  max: MAX_PEOPLE,
  unit: '',
  hint: 'Every one of them is drawn.',
};

const levels: readonly Choice<Level>[] = [
  { value: 'population', name: 'Population', says: 'Friends overlap, chance decides: many tries.' },
  { value: 'meanField', name: 'Mean field', says: 'Friends overlap, expected values, no chance.' },
  { value: 'arithmetic', name: 'Arithmetic', says: 'Nobody overlaps, nothing is random: the example’s sum.' },
  { value: 'network', name: 'Network', says: 'Every person and every friendship of a small world: many tries.' },
];

const ties: readonly Choice<Ties>[] = [
  { value: 'follow', name: 'One way', says: 'Whoever follows a person sees what that person passes on.' },
  { value: 'mutual', name: 'Both ways', says: 'Friends see each other’s posts, also those from whom they have it.' },
];

/** What the controls of a small world go back to. */
const usualSmallWorld = toSmallWorld(presets.seedExample, readValue(presets.seedExample, 'friends'));

/** First controls of a small world: everyone, and how their friends overlap, before what it costs. */
const smallWorld: readonly SliderLook[] = [
  ...first.filter(({ name }) => name !== 'budget' && name !== 'fanVisibility'),
  overlap,
  people,
  ...first.filter(({ name }) => name === 'budget' || name === 'fanVisibility'),
];

function slider(model: ControlsModel, look: SliderLook): TemplateResult {
  const { scenario } = model;
  const limits = limitsOf(scenario, look.name);
  const max = look.kind === 'percent' ? look.max : Math.max(look.min * 2, Math.min(look.max, limits.max));
  const min = look.scale === 'log' ? Math.min(Math.max(look.min, limits.min), max / 2) : look.min;
  const mark = look.name === 'share' ? (model.tippingPoint?.shareProbability ?? null) : null;
  const law = look.name === 'friends' ? describeFriends(scenario.followers) : null;
  const usual = scenario.level === 'network' ? usualSmallWorld : presets.seedExample;
  const given = isGiven(scenario, look.name);
  const missing = given ? null : 'Not given, so sharing has no cost here.';
  const change = (event: CustomEvent<NumberChange>, dragging: boolean): void => {
    event.stopPropagation();
    model.setValue(look.name, event.detail.value, dragging);
  };
  return html`
    <ripple-slider
      name=${look.name}
      label=${look.label}
      kind=${look.kind}
      scale=${look.scale}
      unit=${look.unit}
      hint=${law ?? missing ?? worldHint(model, look) ?? look.hint}
      ?optional=${look.name === 'budget'}
      counted=${look.name === 'replicates' ? 'tries' : 'people'}
      currency=${scenario.currency}
      min=${min}
      max=${max}
      lowest=${limits.min}
      highest=${limits.max}
      .value=${given ? readValue(scenario, look.name) : null}
      .preset=${Math.min(limits.max, Math.max(limits.min, readValue(usual, look.name)))}
      .mark=${mark}
      mark-label=${mark === null ? '' : `Tipping point: ${formatPercent(mark)}.`}
      @ripple-input=${(event: CustomEvent<NumberChange>) => change(event, true)}
      @ripple-change=${(event: CustomEvent<NumberChange>) => change(event, false)}
    ></ripple-slider>
  `;
}

/** What a small world says of itself: numbers that were asked for are means, and chance has its part in them. */
function worldHint({ scenario, traced }: ControlsModel, { name }: SliderLook): string | null {
  if (scenario.level !== 'network') return null;
  const { max } = limitsOf(scenario, 'friends');
  if (name === 'friends') {
    const here = traced === null ? '' : ` (here ${traced.meanFriends.toFixed(1)})`;
    return `On average${here}; at most ${formatWhole(max)} fit among so few.`;
  }
  if (name === 'overlap' && traced !== null) {
    const here = formatPercent(Number(traced.clustering.toFixed(2)));
    return `Friends of a person who are friends of each other (here ${here}).`;
  }
  return null;
}

/** The select of buys, grouped by programme, and where the figures of the chosen one come from. */
function buySelect(model: ControlsModel): TemplateResult {
  const { scenario } = model;
  const { broadcast } = scenario;
  const own = broadcast !== null && 'placements' in broadcast;
  const id = broadcast === null ? '' : 'buy' in broadcast ? broadcast.buy : 'own';
  const choose = (event: Event): void => {
    const chosen = (event.currentTarget as HTMLSelectElement).value;
    const production = broadcast?.production ?? 1_000_000;
    if (chosen === 'own') return;
    model.setScenario({ ...scenario, broadcast: chosen === '' ? null : { buy: chosen, production } });
  };
  // Amounts are never converted, and a buy cannot reach more people than there are.
  const fits = (buy: CatalogueBuy): boolean =>
    buy.audience <= (scenario.universe ?? Infinity) && buy.currency === scenario.currency;
  return html`
    <div class="control">
      <label for="buy">Compare with</label>
      <select id="buy" .value=${id} @change=${choose}>
        <option value="" ?selected=${id === ''}>nothing: only sharing</option>
        ${own ? html`<option value="own" selected>a broadcast that is written out</option>` : nothing}
        ${broadcastCatalogue
          .toReversed()
          .map(
            (buy) =>
              html`<option value=${buy.id} ?selected=${buy.id === id} ?disabled=${!fits(buy)}>
                ${buy.name.includes(String(buy.year)) ? buy.name : `${buy.name}, ${buy.year}`}
              </option>`,
          )}
      </select>
      <p class="hint">${buySource(scenario)}</p>
    </div>
  `;
}

function buySource({ broadcast }: CompleteScenario): TemplateResult | string {
  if (broadcast === null) return 'One spot of 30 seconds, seen by all its viewers at once.';
  if ('placements' in broadcast) return broadcast.source ?? 'No source was given for this buy.';
  const buy = findCatalogueBuy(broadcast.buy);
  if (buy === null) return '';
  return html`${formatWhole(buy.audience)} viewers (${audienceBasisWords(buy.audienceBasis)}),
  $${formatWhole(buy.costPerInsertion)} for 30 seconds, ${buy.year}.
  ${buy.source}.${buy.note === null ? '' : ` Note: ${buy.note}.`}`;
}

function radios<Value extends string>(
  name: string,
  legend: string,
  choices: readonly Choice<Value>[],
  chosen: Value,
  choose: (value: Value) => void,
): TemplateResult {
  return html`
    <fieldset class="control levels">
      <legend>${legend}</legend>
      ${choices.map(
        ({ value, name: label, says }) => html`
          <label class="level">
            <input
              type="radio"
              name=${name}
              .value=${value}
              .checked=${chosen === value}
              @change=${() => choose(value)}
            />
            <span><b>${label}</b> <span class="hint">${says}</span></span>
          </label>
        `,
      )}
    </fieldset>
  `;
}

function levelChoice({ scenario, setLevel }: ControlsModel): TemplateResult {
  return radios('level', 'How it is computed', levels, scenario.level, setLevel);
}

/** Whether friendship goes both ways, where that can be computed. */
function tiesChoice({ scenario, setScenario }: ControlsModel): TemplateResult | typeof nothing {
  if (!mayBeMutual(scenario)) return nothing;
  return radios('ties', 'Friendship', ties, scenario.ties, (chosen) => setScenario({ ...scenario, ties: chosen }));
}

function chanceField({ scenario, setScenario }: ControlsModel): TemplateResult {
  return html`
    <page-text-field
      label="Chance"
      hint="Any text. The same text always gives the same numbers."
      required="Write any text, for example 1."
      value=${scenario.experiment.rngSeed}
      @page-text=${(event: CustomEvent<string>) =>
        setScenario({ ...scenario, experiment: { ...scenario.experiment, rngSeed: event.detail } })}
    ></page-text-field>
  `;
}

/** The controls: the first of them always, the rest behind "More". */
export function controls(model: ControlsModel): TemplateResult {
  const production: SliderLook = {
    name: 'production',
    label: 'Producing the spot',
    kind: 'money',
    scale: 'log',
    min: 10_000,
    max: 1e7,
    unit: '',
    hint: 'Paid once, on top of the airtime.',
  };
  const everyPerson = model.scenario.level === 'network';
  const looks = everyPerson ? smallWorld : first;
  const behind = everyPerson ? rest.filter((look) => look.name !== 'universe') : rest;
  return html`
    ${looks.map((look) => slider(model, look))} ${everyPerson ? nothing : buySelect(model)}
    <details
      class="more"
      .open=${model.more}
      @toggle=${(event: Event) => model.setMore((event.currentTarget as HTMLDetailsElement).open)}
    >
      <summary>More</summary>
      ${model.scenario.broadcast === null ? nothing : slider(model, production)}
      ${behind.map((look) => slider(model, look))} ${levelChoice(model)} ${tiesChoice(model)} ${chanceField(model)}
    </details>
  `;
}
