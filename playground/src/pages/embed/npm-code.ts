import { isDeterministic, type CompleteScenario } from 'ripplecast/scenario';
import { sourceText } from './source-text.ts';
import { withoutDefaults } from './without-defaults.ts';

/** A program that runs the scenario, for Node and for bundlers. */
export function npmCode(scenario: CompleteScenario): string {
  const isNetwork = scenario.level === 'network';
  const names = isNetwork ? 'compare, growNetwork' : 'compare';
  const call = isNetwork ? 'compare(scenario, { network: growNetwork(scenario) })' : 'compare(scenario)';
  return `import { ${names} } from 'ripplecast';

const scenario = ${sourceText(withoutDefaults(scenario))};

const { cascade${scenario.broadcast === null ? '' : ', broadcast'} } = ${call};

${tellings(scenario).join('\n')}
`;
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
