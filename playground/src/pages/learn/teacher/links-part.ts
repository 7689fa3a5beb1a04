import { html, nothing, type TemplateResult } from 'lit';
import { presetCatalogue } from 'ripplecast/scenario';
import { hiddenParts } from '../../../state/hidden-parts.ts';
import { hiddenPartName } from '../../../words/hidden-part-words.ts';
import { teacherLinkWords } from '../../../words/teacher-link-words.ts';
import type { Lesson } from '../lesson.ts';
import { MAX_PUPILS, type LinksController } from './links-controller.ts';
import { formatTeacherLink, hasRuns, type LinkOpens } from './teacher-link.ts';

/** Where links for pupils are made: what they open, what is out of sight, how large the type is. */
export function linksPart(links: LinksController, lessons: readonly Lesson[]): TemplateResult {
  const { link } = links;
  const words = teacherLinkWords;
  return html`
    <h2>${words.title()}</h2>
    <form class="make-link" autocomplete="off" @submit=${(event: Event) => event.preventDefault()}>
      <label class="control">
        <span>${words.opens()}</span>
        <select @change=${(event: Event) => links.choose({ opens: opensOf(event.currentTarget as HTMLSelectElement) })}>
          <optgroup label=${words.examples()}>
            ${presetCatalogue.map(({ id, title }) => option({ kind: 'example', id }, title, link.opens))}
          </optgroup>
          <optgroup label=${words.lessons()}>
            ${lessons.map(({ id, title }) => option({ kind: 'lesson', id }, title(), link.opens))}
          </optgroup>
        </select>
      </label>
      ${link.opens.kind === 'lesson' ? html`<p class="hint">${words.hideInLesson()}</p>` : hideChoices(links)}
      <label class="check">
        <input
          type="checkbox"
          .checked=${link.big}
          @change=${(event: Event) => links.choose({ big: (event.currentTarget as HTMLInputElement).checked })}
        />
        <span>${words.big()}</span>
      </label>
    </form>
    ${oneLink(links)} ${hasRuns(link) ? linkForEach(links) : nothing}
    <p role="status">${links.said === null ? nothing : words[links.said]()}</p>
  `;
}

function option(opens: LinkOpens, title: string, chosen: LinkOpens): TemplateResult {
  const isChosen = opens.kind === chosen.kind && opens.id === chosen.id;
  return html`<option value="${opens.kind} ${opens.id}" ?selected=${isChosen}>${title}</option>`;
}

function opensOf({ value }: HTMLSelectElement): LinkOpens {
  const [kind, id = ''] = value.split(' ');
  return { kind: kind === 'lesson' ? 'lesson' : 'example', id };
}

function hideChoices(links: LinksController): TemplateResult {
  const { hide } = links.link;
  return html`
    <fieldset class="control">
      <legend>${teacherLinkWords.hide()}</legend>
      ${hiddenParts.map(
        (part) => html`
          <label class="check">
            <input
              type="checkbox"
              .checked=${hide.includes(part)}
              @change=${(event: Event) => {
                const isHidden = (event.currentTarget as HTMLInputElement).checked;
                const others = hide.filter((each) => each !== part);
                links.choose({ hide: isHidden ? [...others, part] : others });
              }}
            />
            <span>${hiddenPartName(part)}</span>
          </label>
        `,
      )}
    </fieldset>
  `;
}

function oneLink(links: LinksController): TemplateResult {
  const words = teacherLinkWords;
  const address = formatTeacherLink(links.link);
  return html`
    <div class="made-link">
      <label class="control">
        <span>${words.link()}</span>
        <input class="link" type="text" readonly .value=${absolute(address)} />
      </label>
      <p class="press">
        <button class="primary" @click=${(event: Event) => void links.copy(fieldOf(event, 'input'))}>
          ${words.copy()}
        </button>
        <a href=${address} target="_blank" rel="noopener">${words.try()}</a>
      </p>
    </div>
  `;
}

function linkForEach(links: LinksController): TemplateResult {
  const words = teacherLinkWords;
  const { link, pupils } = links;
  const all = Array.from(
    { length: pupils },
    (_, run) => `${words.pupil(run + 1)}: ${absolute(formatTeacherLink(link, run))}`,
  ).join('\n');
  return html`
    <section class="made-link">
      <h3>${words.each()}</h3>
      <p>${words.eachSays()}</p>
      <label class="control pupils">
        <span>${words.pupils()}</span>
        <input
          type="number"
          min="1"
          max=${MAX_PUPILS}
          .value=${String(pupils)}
          @change=${(event: Event) => links.choosePupils((event.currentTarget as HTMLInputElement).value)}
        />
      </label>
      <label class="control">
        <span>${words.eachLinks()}</span>
        <textarea rows="6" readonly spellcheck="false" .value=${all}></textarea>
      </label>
      <p class="press">
        <button @click=${(event: Event) => void links.copy(fieldOf(event, 'textarea'))}>${words.copy()}</button>
      </p>
    </section>
  `;
}

/** The field beside a button. */
function fieldOf<Tag extends 'input' | 'textarea'>(
  { currentTarget }: Event,
  tag: Tag,
): HTMLElementTagNameMap[Tag] | null {
  return (currentTarget as HTMLElement).closest('.made-link')?.querySelector(tag) ?? null;
}

/** As a pupil's browser needs it. */
function absolute(address: string): string {
  return new URL(address, location.href).href;
}
