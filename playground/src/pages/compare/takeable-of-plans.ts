import { tabulatePlans } from 'ripplecast/experiment';
import { writeCsv } from 'ripplecast/graph';
import { writeJson } from 'ripplecast/scenario';
import type { Takeable } from '../../take-along/takeable.ts';
import { pageWords } from '../../words/page-words.ts';
import { planLetter } from '../../words/plan-notes.ts';
import { verdictOfPlans } from '../../words/plans-verdict.ts';
import { compareWords, outcomesName, pictureCaption, planName } from '../../words/compare-words.ts';
import { textOf } from '../../words/sentence-parts.ts';
import { sectionWords } from '../../words/section-words.ts';
import { planParts } from '../../words/buy-parts.ts';
import type { CompareModel } from './compare-model.ts';
import { reachedBy } from './plans-stage.ts';
import { shownRunOf } from './shown-run.ts';

/** What can be taken along of compared plans; null before there is an answer. */
export function takeableOfPlans(model: CompareModel, link: string, panels: () => Element | null): Takeable | null {
  const { plans } = model;
  const { document, progress, problem } = model.answer;
  if (document === null || problem !== null) return null;
  const isDone = progress === 'done';
  const run = shownRunOf(model);
  const { headline, sure, findings } = verdictOfPlans(document, run);
  return {
    title: sectionWords('compare').title,
    sentence: headline,
    details: [sure, findings.join(' ')].filter((line) => line !== ''),
    mark: null,
    // One line, since none of them is more important than the others.
    assumptions: [
      plans
        .map((plan, at) => `${planLetter(at)} ${planName(plan, at)}: ${textOf(planParts(plan.scenario))}.`)
        .join(' '),
    ],
    link,
    isPartial: !isDone,
    fileName: 'ripplecast-plans',
    onCard: plans.length,
    pictures: plans.map((plan, at) => ({
      id: planLetter(at).toLowerCase(),
      name: outcomesName(at, planName(plan, at)),
      caption: pictureCaption(
        `${planLetter(at)} ${planName(plan, at)}`,
        run?.run ?? null,
        pageWords().people(reachedBy(model, at)),
      ),
      element: () => panels()?.querySelectorAll('.picture')[at] ?? null,
    })),
    tables: isDone
      ? [{ id: 'differences', name: compareWords().differences, csv: () => writeCsv(tabulatePlans(document)) }]
      : [],
    json: isDone ? () => writeJson(document) : null,
  };
}
