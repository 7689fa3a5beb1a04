import { html, nothing, type TemplateResult } from 'lit';
import type { CampaignFigures, CampaignRange, CampaignRangeEnd } from 'ripplecast/scenario';
import { pageNumbers } from '../../words/page-words.ts';
import { assumptionName, bandNote, bandWords, isPart } from '../../words/year-band-words.ts';
import { signed } from '../../words/signed-change.ts';
import { yearWords } from '../../words/year-words.ts';
import type { YearModel } from './year-model.ts';

const none = '–';

/** How far the answer moves at both ends of the range of each value that nobody has measured. */
export function bandsTable({ answer: { document, bands } }: YearModel): TemplateResult | typeof nothing {
  if (document === null) return nothing;
  const words = bandWords();
  return html`
    <section class="bands">
      <h2>${yearWords().bands}</h2>
      ${
        bands === null
          ? html`<p class="hint">${words.looking}</p>`
          : html`<p class="hint">
                ${bandNote(bands.replicates, bands.mixes[1]?.change?.goodwillPerFan?.asWritten ?? null)}
              </p>
              <div class="scroller" tabindex="0" role="region" aria-label=${yearWords().bands}>
                <table>
                  <thead>
                    <tr>
                      <th scope="col">${words.assumption}</th>
                      <th scope="col">${words.range}</th>
                      <th scope="col">${words.goodwill}</th>
                      <th scope="col">${words.advocates}</th>
                    </tr>
                  </thead>
                  <tbody>
                    ${bands.ranges.map((range) => rowOf(range))}
                  </tbody>
                </table>
              </div>`
      }
    </section>
  `;
}

function rowOf({ path, low, high }: CampaignRange): TemplateResult {
  const { percent, written } = pageNumbers();
  const value = (end: CampaignRangeEnd): string => (isPart(path) ? percent(end.value) : written(end.value));
  const goodwill = (end: CampaignRangeEnd): string => {
    const change = end.mixes[1]?.change?.goodwillPerFan ?? null;
    return change === null ? none : signed(change);
  };
  const advocates = (end: CampaignRangeEnd): string => {
    const first: CampaignFigures | undefined = end.mixes[0];
    const part = first?.advocatesFraction ?? null;
    return part === null ? none : percent(Number(part.toPrecision(2)));
  };
  return html`<tr>
    <th scope="row">${assumptionName(path)}</th>
    ${[value, goodwill, advocates].map((write) => html`<td>${between(write(low), write(high))}</td>`)}
  </tr>`;
}

/** Two ends, and one where both are written alike. */
function between(low: string, high: string): TemplateResult {
  return low === high
    ? html`${low}`
    : html`<span class="end">${low}</span> ${bandWords().to} <span class="end">${high}</span>`;
}
