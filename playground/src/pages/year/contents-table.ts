import { html, nothing, type TemplateResult } from 'lit';
import type { CampaignContentCounts } from 'ripplecast/scenario';
import { mixNames } from '../../state/year.ts';
import { pageNumbers } from '../../words/page-words.ts';
import { contentName, contentsWords, roleName, yearWords } from '../../words/year-words.ts';
import type { YearModel } from './year-model.ts';

/** What each content came to in both mixes, and with whom. */
export function contentsTable({ answer: { document } }: YearModel): TemplateResult | typeof nothing {
  if (document === null) return nothing;
  const words = contentsWords();
  return html`
    <section class="contents">
      <h2>${yearWords().contents}</h2>
      <details>
        <summary>${words.summary}</summary>
        <div class="scroller" tabindex="0" role="region" aria-label=${yearWords().contents}>
          <table>
            <thead>
              <tr>
                <th scope="col">${words.content}</th>
                <th scope="col">${words.who}</th>
                <th scope="col">${words.posts}</th>
                <th scope="col">${words.views}</th>
                <th scope="col">${words.likes}</th>
                <th scope="col">${words.comments}</th>
                <th scope="col">${words.shares}</th>
                <th scope="col">${words.engagements}</th>
              </tr>
            </thead>
            ${document.mixes.map(
              ({ contents }, at) =>
                html`<tbody>
                  ${contents.filter(({ posts }) => posts > 0).map((each) => rowsOf(each, mixNames[at] ?? ''))}
                </tbody>`,
            )}
          </table>
        </div>
      </details>
    </section>
  `;
}

/** A row for everyone, and one for each role. */
function rowsOf(counts: CampaignContentCounts, letter: string): readonly TemplateResult[] {
  const { count, whole } = pageNumbers();
  const name = contentName(counts.content === 'bait' ? 'bait' : 'advice');
  const cells = (
    each: Pick<CampaignContentCounts, 'views' | 'likes' | 'comments' | 'shares' | 'valuableEngagements'>,
  ) =>
    [each.views, each.likes, each.comments, each.shares, each.valuableEngagements ?? 0].map(
      (value) => html`<td>${count(value)}</td>`,
    );
  return [
    html`<tr>
      <th scope="row"><span class="letter">${letter}</span> ${name}</th>
      <td>${contentsWords().everyone}</td>
      <td>${whole(counts.posts)}</td>
      ${cells(counts)}
    </tr>`,
    ...(counts.byRole ?? [])
      .filter(({ views }) => views > 0)
      .map(
        (each) =>
          html`<tr class="of-role">
            <th scope="row"><span class="visually-hidden">${letter} ${name}</span></th>
            <td>${roleName(each.role)}</td>
            <td></td>
            ${cells(each)}
          </tr>`,
      ),
  ];
}
