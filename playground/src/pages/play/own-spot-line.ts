import type { HeadlineEdit, HeadlinePart, NumberChange } from '@ripplecast/elements';
import { formatMoney, formatWhole } from '@ripplecast/elements';
import { html, type TemplateResult } from 'lit';
import type { CompleteScenario } from 'ripplecast/scenario';
import { limitsOf, readValue, type ValueName } from '../../state/scenario-values.ts';
import { valueForms } from '../../words/value-forms.ts';
import { valueWords } from '../../words/value-words.ts';
import type { PlayModel } from './play-model.ts';

/** The figures of a spot of the reader's own, to be typed or dragged: "5,000,000 viewers · $100,000 · shown once". */
export function ownSpotLine({ scenario, act }: PlayModel): TemplateResult {
  const change = ({ detail }: CustomEvent<NumberChange>, dragging: boolean): void =>
    act({ kind: 'setValue', name: detail.name as ValueName, value: detail.value, dragging });
  return html`
    <ripple-headline
      plain
      class="own-spot"
      .parts=${ownSpotParts(scenario)}
      @ripple-input=${(event: CustomEvent<NumberChange>) => change(event, true)}
      @ripple-change=${(event: CustomEvent<NumberChange>) => change(event, false)}
    ></ripple-headline>
  `;
}

function ownSpotParts(scenario: CompleteScenario): readonly HeadlinePart[] {
  const times = readValue(scenario, 'insertions') === 1 ? ' time' : ' times';
  return [
    edit(scenario, 'viewers'),
    { text: ' viewers · ' },
    edit(scenario, 'price'),
    { text: ' · shown ' },
    edit(scenario, 'insertions'),
    { text: times },
  ];
}

function edit(scenario: CompleteScenario, name: ValueName): HeadlineEdit {
  const current = readValue(scenario, name);
  const { kind } = valueForms[name];
  return {
    edit: name,
    kind,
    current,
    display: kind === 'money' ? formatMoney(current, scenario.currency) : formatWhole(current),
    label: valueWords[name].label,
    ...limitsOf(scenario, name),
  };
}
