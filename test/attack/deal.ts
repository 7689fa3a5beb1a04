import { campaigns } from './attacks/campaigns.ts';
import { commandLines, interrupts, processes } from './attacks/command-lines.ts';
import { csvFiles, edgeLists, peopleFiles } from './attacks/graph-bytes.ts';
import { packedFiles, xmlFiles } from './attacks/graph-files.ts';
import { links } from './attacks/links.ts';
import { everyCutAndBit, rippleFiles } from './attacks/ripple-files.ts';
import { scenarioFiles, scenarioValues } from './attacks/scenarios.ts';
import { schedules } from './attacks/schedules.ts';
import { searches } from './attacks/searches.ts';
import { type Deal, dealCases } from './machinery/deal-cases.ts';

/** All attacks: of 1,800 cases 800 are scenarios, 600 graph files, 100 schedules and 100 campaigns. */
export const deal: Deal = dealCases([
  { attack: scenarioValues, cases: 600 },
  { attack: scenarioFiles, cases: 200 },
  { attack: links, cases: 158 },
  { attack: searches, cases: 20 },
  { attack: schedules, cases: 100 },
  { attack: campaigns, cases: 100 },
  { attack: edgeLists, cases: 150 },
  { attack: csvFiles, cases: 150 },
  { attack: peopleFiles, cases: 90 },
  { attack: rippleFiles, cases: 149 },
  { attack: everyCutAndBit, cases: 1 },
  { attack: xmlFiles, cases: 50 },
  { attack: packedFiles, cases: 10 },
  { attack: commandLines, cases: 20 },
  { attack: processes, cases: 1 },
  { attack: interrupts, cases: 1 },
]);
