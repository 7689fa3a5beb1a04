import { isDeterministic, type CompleteScenario } from 'ripplecast/scenario';
import { networkFilesOf } from '../../state/own-files.ts';
import { sourceText } from './source-text.ts';
import { withoutDefaults } from './without-defaults.ts';

/** A program that runs the scenario, for Node and for bundlers. */
export function npmCode(scenario: CompleteScenario): string {
  const { imports, call } = callOf(scenario);
  return `${imports}

const scenario = defineScenario(${sourceText(withoutDefaults(scenario))});

const { cascade${scenario.broadcast === null ? '' : ', broadcast'} } = ${call};

${tellings(scenario).join('\n')}
`;
}

/** What the program imports, and how it runs the scenario: a network is grown, or read from its files. */
function callOf(scenario: CompleteScenario): { readonly imports: string; readonly call: string } {
  if (scenario.level !== 'network')
    return { imports: "import { compare, defineScenario } from 'ripplecast';", call: 'compare(scenario)' };
  if (networkFilesOf(scenario) === null) {
    return {
      imports: "import { compare, defineScenario, growNetwork } from 'ripplecast';",
      call: 'compare(scenario, { network: growNetwork(scenario) })',
    };
  }
  return {
    imports:
      "import { openScenarioNetwork } from '@ripplecast/node';\nimport { compare, defineScenario } from 'ripplecast';",
    call: 'compare(scenario, { network: await openScenarioNetwork(scenario) })',
  };
}

/** What the program prints: what can be null is asked for it, so that it compiles in strict TypeScript too. */
function tellings({ level, broadcast, cost, currency }: CompleteScenario): readonly string[] {
  const reach = ["console.log(`${Math.round(cascade.reach.mean).toLocaleString('en')} people in the end`);"];
  const range = [
    'const { p05, p95 } = cascade.reach;',
    "console.log(`9 runs in 10: ${p05?.toLocaleString('en')} to ${p95?.toLocaleString('en')} people`);",
  ];
  const costs = [
    'const perThousand = cascade.costPerThousandReached?.toFixed(2);',
    `console.log(\`Per 1,000 people, each counted once: \${perThousand} ${currency}\`);`,
  ];
  const bought = cost === null ? '' : `, \${broadcast?.costPerThousandReached?.toFixed(2)} ${currency} per 1,000`;
  const beside = [`console.log(\`By the broadcast: \${broadcast?.reach.toLocaleString('en')} people${bought}\`);`];
  return [
    ...reach,
    ...(isDeterministic(level) ? [] : range),
    ...(cost === null ? [] : costs),
    ...(broadcast === null ? [] : beside),
  ];
}
