import './year-costs.css';
import { html, nothing, type TemplateResult } from 'lit';
import type { CampaignMixResult, CampaignResult } from 'ripplecast/scenario';
import { mixNames } from '../../state/year.ts';
import { pageNumbers } from '../../words/page-words.ts';
import { costFindingOfYear, costWords } from '../../words/year-cost-words.ts';
import { yearWords } from '../../words/year-words.ts';

type Cost = 'costPerLike' | 'costPerValuableEngagement';

/** What a like costs, and beside it what a valuable engagement costs, in both mixes. */
export function yearCosts(document: CampaignResult): TemplateResult {
  const { mixes, provenance } = document;
  const words = costWords();
  const { currency } = provenance.campaign.scenario;
  return html`
    <section class="year-costs" aria-label=${yearWords().cost}>
      <h2>${costFindingOfYear(document)}</h2>
      ${
        mixes.some(({ year }) => year.cost === null)
          ? nothing
          : html`<div class="cost-pair">
              ${bars(words.like, 'costPerLike', mixes, currency)}
              ${bars(words.engagement, 'costPerValuableEngagement', mixes, currency)}
            </div>`
      }
    </section>
  `;
}

/** One price in both mixes, each as long as it is beside the higher one. */
function bars(name: string, cost: Cost, mixes: readonly CampaignMixResult[], currency: string): TemplateResult {
  const highest = Math.max(0, ...mixes.map((mix) => mix[cost] ?? 0));
  return html`
    <dl class="cost-bars ${cost === 'costPerLike' ? 'counter' : 'relationship'}">
      <dt>${name}</dt>
      ${mixes.map((mix, at) => {
        const amount = mix[cost];
        const part = amount === null || highest === 0 ? 0 : amount / highest;
        return html`<dd style="--part:${part}">
          <span class="letter">${mixNames[at]}</span>
          <span class="bar" aria-hidden="true"></span>
          <span class="amount">${amount === null ? '–' : pageNumbers().exactMoney(amount, currency)}</span>
        </dd>`;
      })}
    </dl>
  `;
}
