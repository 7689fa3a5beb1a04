import type { InfluencersDocument } from 'ripplecast/scenario';
import type { TextTable } from '../../../text/render-table.ts';
import { renderFindings } from '../../result/render-findings.ts';
import type { Rendering } from '../../write-answer.ts';
import { drawCertificate, figuresOfCertificate } from './draw-certificate.ts';
import { countsReach, sayInfluencers } from './influencer-sentences.ts';
import { tabulateBaselines, tabulateForCsv, tabulatePeople, tabulateSensitivity } from './tabulate-influencers.ts';

/** Whom to ask first: the verdict, how good the choice is at least, the people, simpler ways to pick them. */
export function renderInfluencers(document: InfluencersDocument): Rendering {
  const { headline, certificate, others } = sayInfluencers(document);
  const { warnings, sensitivity, baselines, people } = document;
  const tables: (readonly [TextTable, ...TextTable[]])[] = [
    ...(people.length === 0 ? [] : [tabulatePeople(document)]),
    ...(people.length === 0 || baselines.length === 0 ? [] : [tabulateBaselines(document)]),
    ...(sensitivity.length === 0 ? [] : [tabulateSensitivity(document)]),
  ];
  const isAnybody = people.length > 0;
  return {
    csv: () => tabulateForCsv(document),
    ...renderFindings({
      headline,
      sentences: isAnybody ? [certificate] : [],
      drawing: isAnybody
        ? { draw: (layout) => drawCertificate(document, layout), table: certificateAsTable(document) }
        : undefined,
      tables,
      remarks: others,
      warnings,
    }),
  };
}

function certificateAsTable(document: InfluencersDocument): TextTable {
  return {
    head: ['', countsReach(document) ? 'Reach' : 'Sharers'],
    rows: figuresOfCertificate(document).map(({ label, text }) => [label, text]),
  };
}
