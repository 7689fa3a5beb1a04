declare module 'virtual:page-text/*' {
  import type { TemplateResult } from 'lit';

  /** A text of docs/page as a template (`scripts/page-texts.ts`). */
  export const text: TemplateResult;
}
