import { type Command, Option } from 'commander';
import { graphEndings } from '../files/graph/format.ts';
import { withDirection } from './graph-file-options.ts';
import { modelFlags, modelNames } from './model-flags.ts';

/**
 * Adds what makes a scenario of a graph file: the file, how its edges are read, the model and the model's own keys. For
 * `withFlagsOnDemand`, as the models are the core's.
 * @param verb - What is done on the graph: `run`, `choose`.
 */
export function withGraphScenario(command: Command, verb: string): Command {
  const [usual] = modelNames();
  command.optionsGroup('On a graph:').option('--graph <file>', `${verb} on this graph instead: ${graphEndings}`);
  withDirection(command).addOption(
    new Option('--model <name>', `how the message spreads; "${usual}" unless told otherwise`).choices([
      ...modelNames(),
    ]),
  );
  for (const { flag, value, about } of modelFlags()) command.option(`${flag} <${value}>`, about);
  return command;
}
