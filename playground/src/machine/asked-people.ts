import './asked-people.css';
import type { NumberChange, PeopleMark } from '@ripplecast/elements';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { ChoiceController, type ChoiceAnswer } from '../simulation/choice-controller.ts';
import type { ChoiceQuestion, PeopleChoice } from '../simulation/choice-messages.ts';
import {
  askNobody,
  hasAllPicks,
  hasPeopleToAsk,
  mostAsked,
  withAskedCount,
  type AskedPeople,
} from '../state/asked-people.ts';
import { whyNotAsked } from '../state/why-not-asked.ts';
import {
  askedWords,
  besideSentences,
  certifiedFinding,
  chooseLabel,
  choosingSentence,
  chosenSentence,
  foundName,
  pickedSentence,
  randomName,
  ruleName,
  whyNotAskedSentence,
  yoursSentence,
} from '../words/asked-words.ts';
import { datasetIds } from '../state/dataset-ids.ts';
import { idsOf, seedOf } from '../state/own-ids.ts';
import { capital } from '../words/capital.ts';
import { personNames } from '../words/person-names.ts';
import { reasonOfRefusal } from '../words/reason-of-refusal.ts';
import { elementWords } from '../words/page-words.ts';
import { tryAgainLabel } from '../words/verdict.ts';
import type { AskedParts, PlayModel } from './play-model.ts';

/** Whom to ask first: what the page chooses, beside whom the reader picks. */
export class AskedPeopleParts implements AskedParts {
  readonly #choice: ChoiceController;
  #marks: { readonly key: string; readonly marks: readonly PeopleMark[] } = { key: '', marks: [] };

  constructor(host: ReactiveControllerHost) {
    this.#choice = new ChoiceController(host);
  }

  answerOf(model: Pick<PlayModel, 'scenario' | 'view' | 'answer'>): ChoiceAnswer {
    return this.#choice.answerTo(questionOf(model));
  }

  marksOf(model: PlayModel): readonly PeopleMark[] {
    const { asked } = model.view;
    const words = askedWords();
    const chosen =
      asked === null ? chosenByScenario(model) : asked.isSecret === true ? [] : this.answerOf(model).choice?.seeds;
    const marks: readonly PeopleMark[] = [
      { sign: 'circle' as const, people: chosen ?? [], name: words.markChosen },
      { sign: 'square' as const, people: asked?.picks ?? [], name: words.markYours },
    ].filter(({ people }) => people.length > 0);
    const key = JSON.stringify(marks);
    if (key !== this.#marks.key) this.#marks = { key, marks };
    return this.#marks.marks;
  }

  panel(model: PlayModel): TemplateResult | typeof nothing {
    const { scenario, view, act, answer } = model;
    if (!hasPeopleToAsk(scenario)) return nothing;
    const people = answer.traced?.world.graph.people ?? 0;
    const words = askedWords();
    if (view.asked === null) {
      return html`<button
        class="ask-first"
        ?disabled=${people < 2}
        @click=${() => act({ kind: 'look', view: { asked: askNobody(people), people: 'stage' } })}
      >
        ${words.open}
      </button>`;
    }
    const why = whyNotAsked(scenario);
    return html`
      <section class="asked-people" aria-labelledby="asked-title">
        <header>
          <h2 id="asked-title">${words.title}</h2>
          <button class="small" @click=${() => act({ kind: 'look', view: { asked: null } })}>${words.close}</button>
        </header>
        ${why === null ? this.#whom(model, view.asked, people) : html`<p>${whyNotAskedSentence(why)}</p>`}
      </section>
    `;
  }

  #whom(model: PlayModel, asked: AskedPeople, people: number): TemplateResult {
    const { act } = model;
    const words = askedWords();
    const look = (next: AskedPeople): void => act({ kind: 'look', view: { asked: next } });
    const setCount = (event: CustomEvent<NumberChange>): void => {
      event.stopPropagation();
      look(withAskedCount(asked, event.detail.value ?? asked.count));
    };
    return html`
      <ripple-slider
        name="asked"
        label=${words.count}
        kind="count"
        min="1"
        max=${mostAsked(people)}
        compact
        .value=${asked.count}
        .preset=${askNobody(people).count}
        @ripple-input=${setCount}
        @ripple-change=${setCount}
      ></ripple-slider>
      ${this.picks(model)}
      <p class="choices">
        ${
          asked.isShown
            ? nothing
            : html`<button class="primary" @click=${() => look({ ...asked, isShown: true })}>
                ${chooseLabel(asked.count, hasAllPicks(asked))}
              </button>`
        }
        ${
          asked.picks.length === 0
            ? nothing
            : html`<button @click=${() => look({ ...asked, picks: [], isShown: false })}>${words.pickAgain}</button>`
        }
      </p>
      ${asked.isShown ? this.#result(model) : nothing}
    `;
  }

  picks(model: PlayModel): TemplateResult | typeof nothing {
    const { asked } = model.view;
    if (asked === null) return nothing;
    const { count, picks, isShown } = asked;
    return html`<p class="picked" role="status">${pickedSentence(count, namesOf(model, picks), !isShown)}</p>`;
  }

  bars(model: PlayModel): TemplateResult {
    const { choice, picked, soFar } = this.answerOf(model);
    return choice === null
      ? html`<p class="counting">${choosingSentence(soFar)}</p>`
      : certificate(choice, picked?.mean ?? null);
  }

  /** What was chosen, with its certificate, beside the reader's own. */
  #result(model: PlayModel): TemplateResult {
    const { choice, failure, isCounting, soFar } = this.answerOf(model);
    const words = askedWords();
    if (failure !== null) {
      return html`<div role="alert">
        <p><b>${words.notChosen}</b> ${reasonOfRefusal(failure.message)}</p>
        <button class="small" @click=${this.#choice.again}>${tryAgainLabel()}</button>
      </div>`;
    }
    if (choice === null) return html`<p class="counting" role="status">${choosingSentence(soFar)}</p>`;
    return html`<div class="found" aria-busy=${isCounting}>${this.#found(model, choice)}</div>`;
  }

  #found(model: PlayModel, choice: PeopleChoice): TemplateResult {
    const { act, view } = model;
    const { picked } = this.answerOf(model);
    const people = model.answer.traced?.world.graph.people ?? 0;
    const picks = view.asked?.picks ?? [];
    const words = askedWords();
    const begin = (seeds: readonly number[]): void =>
      act({ kind: 'beginWith', people: seeds.map((person) => seedOf(model.scenario, person)) });
    return html`
      ${certificate(choice, picked?.mean ?? null)}
      <div class="said" role="status">
        <p>${capital(chosenSentence(namesOf(model, choice.seeds), choice.reach, people))}</p>
        ${picked === null ? nothing : html`<p>${yoursSentence(picked, choice, picks)}</p>`}
        ${besideSentences(choice).map((sentence) => html`<p>${sentence}</p>`)}
      </div>
      <p class="choices">
        <button @click=${() => begin(choice.seeds)}>${words.beginChosen}</button>
        ${picked === null ? nothing : html`<button @click=${() => begin(picks)}>${words.beginYours}</button>`}
      </p>
    `;
  }
}

/** The certificate as bars; below it the reader's own, the best simple rule and random people. */
function certificate(choice: PeopleChoice, picked: number | null): TemplateResult {
  const words = askedWords();
  const [rule] = choice.rules;
  const others = [
    ...(picked === null ? [] : [{ name: words.yours, reach: picked }]),
    ...(rule === undefined ? [] : [{ name: ruleName(rule.rule), reach: rule.reach.mean }]),
    { name: randomName(choice.seeds.length), reach: choice.reachOfRandom },
  ];
  return html`
    <ripple-certificate
      name=${foundName(choice.seeds.length)}
      finding=${certifiedFinding(choice)}
      .reach=${choice.reach.mean}
      .lowerBound=${choice.lowerBound}
      .upperBound=${choice.upperBoundOfBest}
      .others=${others}
    ></ripple-certificate>
  `;
}

/** What people are called, one by one. */
function namesOf(
  { scenario, answer }: Pick<PlayModel, 'scenario' | 'answer'>,
  people: readonly number[],
): readonly string[] {
  const everyone = answer.traced?.world.graph.people ?? Infinity;
  return people.map(personNames(scenario, everyone) ?? elementWords().people.person);
}

/** Numbers of the people whom the scenario itself has chosen to begin; nobody where they are called as in a file of the reader's own. */
function chosenByScenario({ scenario, answer }: PlayModel): readonly number[] {
  const { chosen } = answer.result?.provenance ?? {};
  if (!('choose' in scenario.message) || chosen === undefined) return [];
  const ids = datasetIds(scenario);
  if (ids !== null) return chosen.seeds.map((id) => ids.indexOf(id));
  return idsOf(scenario) === null ? chosen.seeds.map(Number) : [];
}

/** What is asked of the worker; null while nothing is. */
function questionOf({
  scenario,
  view,
  answer,
}: Pick<PlayModel, 'scenario' | 'view' | 'answer'>): ChoiceQuestion | null {
  const { asked } = view;
  const world = answer.traced?.world ?? null;
  if (asked === null || !asked.isShown || world === null) return null;
  if (!hasPeopleToAsk(scenario) || whyNotAsked(scenario) !== null) return null;
  const { model } = scenario;
  const { rngSeed } = scenario.experiment;
  const { count } = asked;
  return {
    key: JSON.stringify([world.key, model, rngSeed, count]),
    graph: world.graph,
    model,
    rngSeed,
    count,
    picks: hasAllPicks(asked) ? asked.picks : [],
  };
}
