import { html, nothing, type TemplateResult } from 'lit';
import { englishCampaign } from 'ripplecast/words';
import { pageWords, spokenCampaign } from '../../words/page-words.ts';
import { verdictOfYear } from '../../words/year-verdict.ts';
import { yearWords } from '../../words/year-words.ts';
import type { YearModel } from './year-model.ts';

/** What stands behind the verdict, in sentences. */
export function findingsOfYear({ year, answer: { document, bands } }: YearModel): TemplateResult | typeof nothing {
  if (document === null) return nothing;
  const { topic: nameOf } = (spokenCampaign() ?? englishCampaign)(pageWords());
  return html`
    <section class="findings-of-year">
      <h2>${yearWords().findings}</h2>
      <dl>
        ${verdictOfYear(document, year.numbers, bands).findings.map(
          ({ topic, sentences }) => html`
            <dt>${nameOf(topic)}</dt>
            ${sentences.map((sentence) => html`<dd>${sentence}</dd>`)}
          `,
        )}
      </dl>
    </section>
  `;
}
