import { html, nothing, type TemplateResult } from 'lit';
import { addressOf, pages } from '../pages.ts';
import { menuName, pageName, sectionsName } from '../words/page-names.ts';

/**
 * Links to the sections: in the header where there is room, otherwise in a menu that a button opens.
 * @param here - Tag of the page on which they stand.
 * @param carried - What they bring along: a part of an address from `#` on, or nothing.
 */
export function pageLinks(here: string, carried: string): TemplateResult {
  const current = pages.find(({ tag }) => tag === here);
  const name = current === undefined ? '' : pageName(current.folder);
  return html`
    <button class="bar menu" popovertarget="pages" aria-label=${menuName(name)}>
      <svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><path d="M3 5h14M3 10h14M3 15h14"></path></svg>
      <span aria-hidden="true">${name}</span>
    </button>
    <nav class="pages" id="pages" popover aria-label=${sectionsName()}>
      ${pages.map(
        ({ folder, tag }) =>
          html`<a href="${addressOf(folder)}${carried}" aria-current=${tag === here ? 'page' : nothing}
            >${pageName(folder)}</a
          >`,
      )}
    </nav>
  `;
}
