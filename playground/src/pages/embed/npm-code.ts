import { isDeterministic, type CompleteScenario } from 'ripplecast/scenario';
import { networkFilesOf } from '../../state/own-files.ts';
import { sourceText } from './source-text.ts';
import { withoutDefaults } from './without-defaults.ts';

/** A program that runs the scenario, for Node and for bundlers. */
export function npmCode(scenario: CompleteScenario): string {
  const { imports, call } = callOf(scenario);
  return `${imports}

const scenario = ${sourceText(withoutDefaults(scenario))};

const { cascade${scenario.broadcast === null ? '' : ', broadcast'} } = ${call};

${tellings(scenario).join('\n')}
`;
}

/** What the program imports, and how it runs the scenario: a network is grown, or read from its files. */
function callOf(scenario: CompleteScenario): { readonly imports: string; readonly call: string } {
  if (scenario.level !== 'network')
    return { imports: "import { compare } from 'ripplecast';", call: 'compare(scenario)' };
  if (networkFilesOf(scenario) === null) {
    return {
      imports: "import { compare, growNetwork } from 'ripplecast';",
      call: 'compare(scenario, { network: growNetwork(scenario) })',
    };
  }
  return {
    imports: "import { openScenarioNetwork } from '@ripplecast/node';\nimport { compare } from 'ripplecast';",
    call: 'compare(scenario, { network: await openScenarioNetwork(scenario) })',
  };
}

/** What the program prints. */
function tellings({ level, broadcast, cost }: CompleteScenario): readonly string[] {
  const reach = ['console.log(`${Math.round(cascade.reach.mean)} people in the end`);'];
  const range = ['console.log(`9 runs in 10: ${cascade.reach.p05} to ${cascade.reach.p95} people`);'];
  const costs = ['console.log(`Per 1,000 people, each counted once: ${cascade.costPerThousandReached}`);'];
  const beside = ['console.log(`By the broadcast: ${broadcast.reach} people, ${broadcast.costPerThousandReached}`);'];
  return [
    ...reach,
    ...(isDeterministic(level) ? [] : range),
    ...(cost === null ? [] : costs),
    ...(broadcast === null ? [] : beside),
  ];
}
