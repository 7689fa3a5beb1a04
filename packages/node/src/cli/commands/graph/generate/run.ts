import { generateNetwork, type NetworkGenerator, networkKinds, networkOptionNames } from 'ripplecast/graph';
import { openStream } from 'ripplecast/random';
import { amountKindAt } from 'ripplecast/scenario';
import { BadInputError } from '../../../../bad-input.ts';
import { flagOf, toKebab } from '../../../flag-names.ts';
import type { CommandLineIo } from '../../../io.ts';
import { readAmount } from '../../../typed-amount.ts';
import type { QuietOptions } from '../../../options.ts';
import type { GraphWriteOptions } from '../../../graph-file-options.ts';
import { checkGraphOutput, writeGraph } from '../write-graph.ts';

/** Options of `graph generate`; those of the generator stand under their own names, as typed. */
export interface GraphGenerateOptions extends GraphWriteOptions, QuietOptions {
  readonly rngSeed: string;
  readonly [generatorOption: string]: unknown;
}

/** `graph generate`: grows a graph and writes it. The same kind, options and chance give the same file. */
export async function generateGraphFile(
  kind: string,
  path: string,
  { rngSeed, to, quiet, ...typed }: GraphGenerateOptions,
  io: CommandLineIo,
): Promise<void> {
  const writing = { ...(to !== undefined && { to }), ...(quiet !== undefined && { quiet }) };
  await checkGraphOutput(path, writing, io);
  const generator = generatorOf(kind, typed);
  const stream = openStream(rngSeed, 'graph', 'network');
  const graph = generateNetwork(generator, stream, { maxBytes: io.availableMemory() });
  await writeGraph(path, { graph }, writing, io);
}

/** The generator of a scenario that was typed: `random-regular` is `randomRegular`, and values are JSON or percentages. */
function generatorOf(typedKind: string, typed: Readonly<Record<string, unknown>>): NetworkGenerator {
  const kind = networkKinds.find((known) => known === typedKind || toKebab(known) === typedKind);
  if (kind === undefined) {
    const known = networkKinds.map(toKebab).join(', ');
    throw new BadInputError(`there is no generator called "${typedKind}"; expected one of ${known}`);
  }
  const { required, optional } = networkOptionNames(kind);
  const known = [...required, ...optional];
  const flags = (names: readonly string[]): string => names.map(flagOf).join(', ');
  const values: Record<string, unknown> = {};
  for (const [name, text] of Object.entries(typed)) {
    if (!known.includes(name)) {
      throw new BadInputError(`${typedKind} does not take ${flagOf(name)}; it takes ${flags(known)}`);
    }
    values[name] = text === true ? true : parseValue(name, String(text));
  }
  const missing = required.filter((name) => !(name in values));
  if (missing.length > 0) throw new BadInputError(`${typedKind} needs ${flags(missing)}`);
  return { kind, ...values } as unknown as NetworkGenerator;
}

function parseValue(name: string, text: string): unknown {
  const amount = readAmount(flagOf(name), text, amountKindAt(`network.generator.${name}`) ?? 'number');
  if (amount !== null) return amount;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new BadInputError(`${flagOf(name)} needs a number, or JSON; got "${text}"`);
  }
}
