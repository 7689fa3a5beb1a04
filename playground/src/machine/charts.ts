import { reachPoints, reachScale, type ReachPoint } from '@ripplecast/elements';
import { html, nothing, type TemplateResult } from 'lit';
import { eachFrame } from '../figures/each-frame.ts';
import { runPoints } from '../figures/run-points.ts';
import type { ShownResult } from '../simulation/messages.ts';
import { lastRound } from '../simulation/rounds.ts';
import { broadcastReach, buyWords } from '../words/buy-name.ts';
import { bandSentence, deskCostSentence, deskSentence } from '../words/desk-words.ts';
import { breakEvenSentence } from '../words/break-even-sentence.ts';
import { cheaperSentence, costFinding, reachFinding } from '../words/findings.ts';
import { armCosts, campaignArms, partsFinding, togetherName } from '../words/campaign-words.ts';
import { runFinding } from '../words/run-finding.ts';
import { isOneRun } from './captions.ts';
import { partNames } from '../words/stage-names.ts';
import type { PlayModel } from './play-model.ts';
import { buttonWords, captionWords } from '../words/machine-words.ts';

/** What the chart draws and says: one run, or the average of all. */
function reachOf(
  { answer, view, time }: PlayModel,
  result: ShownResult,
): {
  readonly points: readonly ReachPoint[];
  readonly finding: string;
} {
  const { run, runs } = answer;
  if (view.voice === 'average' || run === null)
    return { points: reachPoints(result, lastRound(result)), finding: reachFinding(result) };
  return { points: runPoints(result, run, time.last), finding: runFinding(result, run, view.run, runs) };
}

/** Reach by round, and cost: each a drawing with a table behind it; nothing before there is a result. */
export function charts(model: PlayModel): TemplateResult | typeof nothing {
  const { answer, view, time, ghost, act } = model;
  const { result } = answer;
  if (result === null) return nothing;
  const { scenario } = result.provenance;
  const words = buyWords(scenario);
  const buttons = buttonWords();
  const scale = view.scale === 'auto' ? reachScale(result) : view.scale;
  const { points, finding } = reachOf(model, result);
  return html`
    <ripple-reach-chart
      .points=${points}
      .ghost=${ghost}
      .run=${isOneRun(model) ? view.run + 1 : null}
      .broadcast=${broadcastReach(result)}
      broadcast-label=${words?.short ?? ''}
      .sharedLabel=${result.cascade.mix === undefined ? null : togetherName()}
      finding=${finding}
      .position=${eachFrame(time, () => time.position)}
      scale=${scale}
      ?table=${view.table}
      @ripple-seek=${({ detail }: CustomEvent<{ position: number }>) => act({ kind: 'seek', position: detail.position })}
    >
      <span slot="controls" class="pair">
        <button
          class="small"
          aria-pressed=${scale === 'log'}
          @click=${() => act({ kind: 'look', view: { scale: scale === 'log' ? 'linear' : 'log' } })}
        >
          ${buttons.logScale}
        </button>
      </span>
      <button slot="controls" class="small" aria-pressed=${view.table} @click=${() => act({ kind: 'toggleTable' })}>
        ${buttons.table}
      </button>
    </ripple-reach-chart>
    ${partsOfCampaign(model, result)}
  `;
}

/** Costs; above them, where the spot starts the sharing, whom television only, posts only, and both reach. */
function partsOfCampaign(model: PlayModel, result: ShownResult): TemplateResult | typeof nothing {
  const { mix } = result.cascade;
  const costs = model.view.hide.includes('cost') ? nothing : costTable(model, result);
  if (mix === undefined) return costs;
  return html`<div class="campaign">
    <ripple-parts-bar
      finding=${partsFinding(mix)}
      .televisionOnly=${mix.televisionOnly.mean}
      .both=${mix.both.mean}
      .postsOnly=${mix.postsOnly.mean}
    >
      <p class="hint">${armCosts(mix, result.provenance.scenario.currency)}</p>
    </ripple-parts-bar>
    ${costs}
  </div>`;
}

/** What both ways cost, and when they cost the same. */
function costTable(model: PlayModel, result: ShownResult): TemplateResult {
  const { breakEven } = model.answer;
  const isCampaign = result.cascade.mix !== undefined;
  const sentence = breakEven === null || isCampaign ? null : breakEvenSentence(result, breakEven);
  const toCome = result.broadcast === null || isCampaign ? '' : captionWords().breakEvenToCome;
  return html`
    <ripple-cost-table
      .result=${result}
      .arms=${isCampaign ? campaignArms(result) : null}
      finding=${costFinding(result, isOneRun(model))}
      ?table=${model.view.table}
    >
      <p class="break-even">${cheaperSentence(result)} ${sentence ?? toCome}</p>
    </ripple-cost-table>
  `;
}

/** Who saw the criticism, and what the desk changes; nothing where nobody can criticise. */
export function sights({ scenario, answer: { result }, view }: PlayModel): TemplateResult | typeof nothing {
  if (scenario.criticism === undefined) return nothing;
  const shown = result?.cascade.criticism === undefined ? null : result;
  const sentence = shown === null ? null : deskSentence(shown);
  const band = shown === null ? null : bandSentence(shown);
  const cost = shown === null ? null : deskCostSentence(shown);
  return html`
    <section class="sights ${scenario.desk === undefined ? '' : 'with-desk'}" aria-label=${partNames().sights}>
      ${
        shown === null
          ? nothing
          : html`<ripple-sights-bar .result=${shown} ?table=${view.table}>
              ${sentence === null ? nothing : html`<p class="desk-change">${sentence}</p>`}
              ${cost === null ? nothing : html`<p>${cost}</p>`}
              ${band === null ? nothing : html`<p class="hint">${band}</p>`}
            </ripple-sights-bar>`
      }
    </section>
  `;
}
