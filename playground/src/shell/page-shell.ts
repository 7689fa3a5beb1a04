import { html, type nothing, type TemplateResult } from 'lit';
import { helpDialog } from './help-dialog.ts';
import type { KeysController } from './keys-controller.ts';
import { pageHeader } from './page-header.ts';
import type { ThemeController } from './theme-controller.ts';

/** What a page gives its shell. */
export interface ShellModel<Action> {
  /** The page's file in the list of pages. */
  readonly file: string;
  /** What this page alone has in the header. */
  readonly tools: TemplateResult | typeof nothing;
  readonly main: TemplateResult;
  /** What those hear who do not see the page change; empty for nothing. */
  readonly spoken: string;
  readonly theme: ThemeController;
  readonly keys: KeysController<Action>;
}

/** What every page has round its `main`: the header, the list of keys, and a place for what is spoken. */
export function pageShell<Action>({ file, tools, main, spoken, theme, keys }: ShellModel<Action>): TemplateResult {
  return html`
    ${pageHeader({ file, tools, theme, showHelp: keys.showHelp })} ${main} ${helpDialog(keys.keys)}
    <p class="visually-hidden" role="status" aria-live="polite">${spoken}</p>
  `;
}
