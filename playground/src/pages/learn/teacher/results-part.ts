import { html, nothing, type TemplateResult } from 'lit';
import { addressOf } from '../../../pages.ts';
import { classResultWords } from '../../../words/class-result-words.ts';
import { pageNumbers } from '../../../words/page-words.ts';
import { setupText } from '../../../words/setup-text.ts';
import type { ClassController, ClassResult } from './class-controller.ts';
import { classPicture, type PointAt } from './class-picture.ts';
import { partOf, whatOf, whoOf } from './class-result-parts.ts';
import { classSentences } from './class-summary.ts';
import type { RefusedLine } from './read-class-links.ts';

/** More lines that are left out are only counted. */
const SHOWN_LINES = 50;

/** Where links are pasted, and what they come to: a picture, a table, and what is left out. */
export function resultsPart(joined: ClassController, at: number | null, point: PointAt): TemplateResult {
  const { results, refused, left } = joined.state;
  const guesses = results.filter(({ says }) => says.kind === 'guess');
  const runs = results.filter(({ says }) => says.kind !== 'guess');
  return html`
    <h2>${classResultWords.title()}</h2>
    <p>${classResultWords.how()}</p>
    <p>${classResultWords.withoutAccounts()}</p>
    <form
      class="join"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        void joined.join((event.currentTarget as HTMLFormElement).querySelector('textarea')?.value ?? '');
      }}
      @reset=${() => joined.clear()}
    >
      <label class="control">
        <span>${classResultWords.field()}</span>
        <textarea rows="6" autocomplete="off" spellcheck="false"></textarea>
      </label>
      <p class="hint">${classResultWords.privacy()}</p>
      <p class="press">
        <button class="primary" type="submit">${classResultWords.join()}</button>
        <button type="reset">${classResultWords.clear()}</button>
      </p>
    </form>
    <p role="status">${left > 0 ? classResultWords.left(left) : nothing}</p>
    ${
      results.length === 0
        ? nothing
        : [guesses, runs].map((part) => (part.length === 0 ? nothing : joinedPart(part, results, at, point)))
    }
    ${refused.length === 0 ? nothing : refusedTable(refused)}
  `;
}

/** Guesses, or what was simulated: each have a picture and a table of their own, as they are about different things. */
function joinedPart(
  part: readonly ClassResult[],
  all: readonly ClassResult[],
  at: number | null,
  point: PointAt,
): TemplateResult {
  const sentences = classSentences(part);
  const found = at === null ? undefined : all[at];
  const place = found === undefined ? -1 : part.indexOf(found);
  const pointInPart: PointAt = (inPart) => {
    const result = inPart === null ? undefined : part[inPart];
    point(result === undefined ? null : all.indexOf(result));
  };
  const atInPart = place < 0 ? null : place;
  return html`<p class="joined">${sentences.join(' ')}</p>
    ${classPicture(part, sentences, atInPart, pointInPart)} ${table(part, atInPart, pointInPart)}`;
}

function table(results: readonly ClassResult[], at: number | null, point: PointAt): TemplateResult {
  const heads = classResultWords.heads;
  return html`
    <div class="table-place" tabindex="0" role="region" aria-label=${classResultWords.title()}>
      <table class="class-results">
        <thead>
          <tr>
            <th scope="col">${heads.who()}</th>
            <th scope="col">${heads.what()}</th>
            <th scope="col" class="number">${heads.people()}</th>
            <th scope="col" class="number">${heads.part()}</th>
            <th scope="col">${heads.scenario()}</th>
          </tr>
        </thead>
        <tbody>
          ${results.map(
            (result, place) => html`
              <tr
                class=${place === at ? 'at' : ''}
                @pointerenter=${() => point(place)}
                @pointerleave=${() => point(null)}
              >
                <th scope="row">${whoOf(result)}</th>
                <td>${whatOf(result)}</td>
                <td class="number">${pageNumbers().exact(result.outcome.people)}</td>
                <td class="number">${partOf(result)}</td>
                <td>
                  <a href=${`${result.says.kind === 'guess' ? addressOf('learn') : addressOf('play')}${result.hash}`}
                    >${setupText(result.scenario)}</a
                  >
                </td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `;
}

function refusedTable(refused: readonly RefusedLine[]): TemplateResult {
  const { heads } = classResultWords;
  const more = refused.length - SHOWN_LINES;
  return html`
    <h3>${classResultWords.refused(refused.length)}</h3>
    <div class="table-place" tabindex="0" role="region" aria-label=${classResultWords.refused(refused.length)}>
      <table class="left-out">
        <thead>
          <tr>
            <th scope="col" class="number">${heads.line()}</th>
            <th scope="col">${heads.what()}</th>
            <th scope="col">${heads.why()}</th>
          </tr>
        </thead>
        <tbody>
          ${refused.slice(0, SHOWN_LINES).map(
            ({ line, text, reason }) =>
              html`<tr>
                <td class="number">${pageNumbers().whole(line)}</td>
                <td class="pasted">${text}</td>
                <td>${reason}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${more > 0 ? html`<p>${classResultWords.more(more)}</p>` : nothing}
  `;
}
