import * as fc from 'fast-check';
import { decodeScenarioLink, encodeScenarioLink, resolveScenario, type Scenario } from 'ripplecast';
import { linkPaths } from '../../../packages/core/src/scenario/link-entries.ts';
import { type Attack, attackOf, hold, type Verdict } from '../machinery/attack.ts';
import { anyText, anyValue, wellFormed } from '../mutations/nasty-values.ts';
import { checkLink } from './attack-scenario.ts';
import { validScenario } from './scenario-inputs.ts';

/** One change of a link; places are taken modulo the entries or characters that there are. */
interface LinkMutation {
  readonly act: (typeof acts)[number];
  readonly place: number;
  readonly name: string;
  readonly value: string;
}

const acts = ['set', 'add', 'remove', 'rename', 'cut', 'insert', 'decode'] as const;

const linkValue = fc.oneof(
  anyText,
  anyValue.map((value) => JSON.stringify(value) ?? ''),
  fc.constantFrom('5%', '1e3', '1_000', '0,500', '1.000.000', 'none', '%E2%82', '%00', '[[1,1]]', '{"column":"a"}'),
  fc.constantFrom('3-7.12-20', '0-0', '6:6', '1:0.17', '0.5:1,', 'poisson:4', 'classes:2:1', 'communities', 'path'),
);

const linkMutation: fc.Arbitrary<LinkMutation> = fc.record({
  act: fc.constantFrom(...acts),
  place: fc.nat(1000),
  name: fc.oneof(
    { arbitrary: fc.constantFrom(...linkPaths.keys()), weight: 6 },
    { arbitrary: fc.constantFrom('v', '__proto__', 'constructor', 'Fans', 'share '), weight: 1 },
    { arbitrary: anyText, weight: 1 },
  ),
  value: linkValue,
});

const link: fc.Arbitrary<string> = fc
  .tuple(fc.option(validScenario), fc.boolean(), fc.array(linkMutation, { maxLength: 6 }))
  .map(([scenario, isEncoded, mutations]) =>
    mutations.reduce((text, mutation) => changeLink(text, mutation, isEncoded), beginningWith(scenario)),
  );

function beginningWith(scenario: Scenario | null): string {
  return scenario === null ? 'v=1' : encodeScenarioLink(scenario);
}

function changeLink(text: string, { act, place, name, value }: LinkMutation, isEncoded: boolean): string {
  const entries = text.split('&');
  const at = place % entries.length;
  const written = isEncoded ? encodeURIComponent(wellFormed(value)) : value;
  const character = place % (text.length + 1);
  switch (act) {
    case 'set':
      return entries.with(at, `${entries[at]?.split('=')[0]}=${written}`).join('&');
    case 'add':
      return entries.toSpliced(at, 0, `${name}=${written}`).join('&');
    case 'remove':
      return entries.toSpliced(at, 1).join('&');
    case 'rename':
      return entries.with(at, `${name}=${entries[at]?.split('=')[1]}`).join('&');
    case 'cut':
      return text.slice(0, character);
    case 'insert':
      return text.slice(0, character) + written + text.slice(character);
    case 'decode':
      return entries.with(at, (entries[at] ?? '').replaceAll('%22', '"').replaceAll('%7B', '{')).join('&');
  }
}

/** Most notes on a link, and characters of them all: what a page can show. */
const NOTES = 21;
const CHARACTERS = 20_000;

/** Links: a scenario comes out whatever the text. */
export const links: Attack = attackOf({ name: 'link', inputs: link, strike: strikeLink });

function strikeLink(text: string): Verdict {
  const { scenario, notes } = decodeScenarioLink(text);
  const complete = resolveScenario(scenario);
  hold(JSON.stringify(complete) === JSON.stringify(scenario), () => 'a scenario that is not complete');
  hold(notes.length <= NOTES, () => `${notes.length} notes`);
  hold(notes.join('').length <= CHARACTERS, () => `notes of ${notes.join('').length} characters`);
  hold(
    notes.every((note) => note.length > 10),
    () => `a note without words: ${JSON.stringify(notes)}`,
  );
  checkLink(scenario);
  const again = decodeScenarioLink(text);
  hold(JSON.stringify(again) === JSON.stringify({ scenario, notes }), () => 'read twice, in two ways');
  return notes.length === 0 ? 'accepted' : 'refused';
}
