import { register } from '@ripplecast/elements';
import { html, type TemplateResult } from 'lit';
import './share.css';
import { apart } from './make-pictures.ts';
import { PageShare } from './page-share.ts';
import type { Takeable } from './takeable.ts';

register({ 'page-share': PageShare });

/**
 * The dialog in which results are taken along, as they are when it is opened: what runs on behind it does not change them.
 * @param take - Gives them, and is asked again for as long as runs are counted.
 */
export function shareDialog(take: () => Takeable | null): () => TemplateResult {
  const takeApart = (): Takeable | null => {
    const takeable = take();
    return takeable === null ? null : apart(takeable);
  };
  let taken = takeApart();
  return () => {
    if (taken === null) taken = takeApart();
    else if (taken.isPartial === true) {
      const now = take();
      if (now !== null && now.isPartial !== true) taken = apart(now);
    }
    return html`<page-share .takeable=${taken} link=${taken?.link ?? location.href}></page-share>`;
  };
}
