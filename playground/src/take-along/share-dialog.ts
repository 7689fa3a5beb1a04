import { register } from '@ripplecast/elements';
import { html, type TemplateResult } from 'lit';
import './share.css';
import { PageShare } from './page-share.ts';
import type { Takeable } from './takeable.ts';

register({ 'page-share': PageShare });

/**
 * The dialog in which results are taken along, as they are when it is opened: what runs on behind it does not change them.
 * @param take - Gives them, and is asked again for as long as runs are counted.
 */
export function shareDialog(take: () => Takeable | null): () => TemplateResult {
  let taken = take();
  return () => {
    if (taken === null || taken.isPartial) taken = take();
    return html`<page-share .takeable=${taken} link=${taken?.link ?? location.href}></page-share>`;
  };
}
