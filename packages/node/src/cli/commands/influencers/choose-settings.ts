import { relative, resolve } from 'node:path';
import type { CompleteScenario } from 'ripplecast/scenario';
import { BadInputError } from '../../../bad-input.ts';
import { type Setting, settingsOf } from '../../set-option.ts';
import { readIdsOrFile } from '../../typed-ids.ts';

/** Options that say whom to choose, as typed. */
export interface ChooseFlags {
  readonly count?: string;
  readonly budget?: string;
  readonly price?: string;
  readonly pricePerThousandFollowers?: string;
  readonly priceAtLeast?: string;
  readonly prices?: string;
  readonly weights?: string;
  readonly metric?: string;
  readonly candidates?: string;
  readonly excluded?: string;
  readonly booked?: string;
  readonly epsilon?: string;
  readonly confidence?: string;
}

/** Whom a scenario chooses, as it is written; null where it starts otherwise. */
export type WrittenChoice = Readonly<Record<string, unknown>> | null;

/** What a scenario says of whom to choose. */
export function choiceOf({ message }: CompleteScenario): WrittenChoice {
  return 'choose' in message ? { ...message.choose } : null;
}

/**
 * Whom to choose, as settings of a scenario.
 * @param written - What the scenario says already, of which typed options replace their part.
 * @param judged - How many people are on the list that is judged; null where people are chosen.
 * @param directory - To which the scenario's paths are relative.
 * @returns No settings where the scenario stays as it is.
 * @throws BadInputError for options that do not belong together, and where nothing says how many to choose.
 */
export async function chooseSettings(
  flags: ChooseFlags,
  written: WrittenChoice,
  judged: number | null,
  directory: string,
): Promise<readonly Setting[]> {
  checkPrices(flags, written);
  const { count, budget } = flags;
  const start = startOf(flags, written, judged);
  const settings = [
    ...settingsOf('message.choose.count', '--count', count),
    ...settingsOf('message.choose.budget', '--budget', budget),
    ...priceSettings(flags),
    ...peopleSettings(flags, directory),
    ...settingsOf('message.choose.metric', '--metric', flags.metric),
    ...(await idSettings(flags)),
    ...settingsOf('message.choose.epsilon', '--epsilon', flags.epsilon),
    ...settingsOf('message.choose.confidence', '--confidence', flags.confidence),
  ];
  return start === null ? settings : [start, ...settings];
}

/** The message that the others change: null where the scenario's own is one. */
function startOf({ count, budget }: ChooseFlags, written: WrittenChoice, judged: number | null): Setting | null {
  const asMany = count === undefined && budget === undefined;
  if (asMany && written !== null) return null;
  if (asMany && judged === null) {
    throw new BadInputError(
      'influencers needs --count 10, --budget 5,000 with prices, --seeds with a list to judge, or a scenario with message.choose',
    );
  }
  const { count: _count, budget: _budget, ...kept } = written ?? {};
  const many = count === undefined ? (budget === undefined ? { count: judged } : { budget: 0 }) : { count: 0 };
  const typed = count === undefined ? (budget === undefined ? '--seeds' : `--budget ${budget}`) : `--count ${count}`;
  return { path: 'message', text: JSON.stringify({ choose: { ...many, ...kept } }), typed };
}

function checkPrices(
  { budget, price, pricePerThousandFollowers, priceAtLeast, prices }: ChooseFlags,
  written: WrittenChoice,
): void {
  if (priceAtLeast !== undefined && pricePerThousandFollowers === undefined) {
    throw new BadInputError('--price-at-least goes with --price-per-thousand-followers');
  }
  const named = price ?? pricePerThousandFollowers ?? prices ?? written?.['prices'];
  if (budget === undefined || named !== undefined) return;
  throw new BadInputError(
    `--budget ${budget} needs what people ask for: --price 50, --price-per-thousand-followers 2, or --prices with a file`,
  );
}

const PRICES = 'message.choose.prices';

function priceSettings({ price, pricePerThousandFollowers: each, priceAtLeast: least }: ChooseFlags): Setting[] {
  if (each === undefined) return [...settingsOf(PRICES, '--price', price)];
  const typed = `--price-per-thousand-followers ${each}`;
  return [
    { path: PRICES, text: JSON.stringify({ perThousandFollowers: 0 }), typed },
    ...settingsOf(`${PRICES}.perThousandFollowers`, '--price-per-thousand-followers', each),
    ...settingsOf(`${PRICES}.atLeast`, '--price-at-least', least),
  ];
}

/** Columns of the file with the people, of which a network has one. */
function peopleSettings({ prices, weights }: ChooseFlags, directory: string): Setting[] {
  if (prices !== undefined && weights !== undefined && resolve(prices) !== resolve(weights)) {
    throw new BadInputError(
      `--prices and --weights must be the same file, with the columns id, price and weight; got "${prices}" and "${weights}"`,
    );
  }
  const columns = [
    { path: PRICES, flag: '--prices', file: prices, column: 'price' },
    { path: 'message.choose.weights', flag: '--weights', file: weights, column: 'weight' },
  ];
  return columns.flatMap(({ path, flag, file, column }) => {
    if (file === undefined) return [];
    if (file === '') throw new BadInputError(`${flag} needs the name of a file; got an empty text`);
    const typed = `${flag} ${file}`;
    return [
      { path: 'network.people', text: relative(directory, resolve(file)), typed },
      { path, text: JSON.stringify({ column }), typed },
    ];
  });
}

async function idSettings({ candidates, excluded, booked }: ChooseFlags): Promise<Setting[]> {
  const lists = { candidates, excluded, booked };
  const settings: Setting[] = [];
  for (const [name, typed] of Object.entries(lists)) {
    if (typed === undefined) continue;
    const ids = await readIdsOrFile(`--${name}`, typed);
    settings.push({ path: `message.choose.${name}`, text: JSON.stringify(ids), typed: `--${name} ${typed}` });
  }
  return settings;
}
