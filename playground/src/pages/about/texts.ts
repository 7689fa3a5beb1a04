import type { TemplateResult } from 'lit';

/** The texts of the section. */
export interface Texts {
  readonly glossary: TemplateResult;
  readonly assumptions: TemplateResult;
  readonly accessibility: TemplateResult;
}

/** Loads the texts in a language: German, or English for every other one. */
export async function loadTexts(language: string): Promise<Texts> {
  const [glossary, assumptions, accessibility] = await (language.startsWith('de')
    ? Promise.all([
        import('virtual:page-text/glossary.de'),
        import('virtual:page-text/assumptions.de'),
        import('virtual:page-text/accessibility.de'),
      ])
    : Promise.all([
        import('virtual:page-text/glossary'),
        import('virtual:page-text/assumptions'),
        import('virtual:page-text/accessibility'),
      ]));
  return { glossary: glossary.text, assumptions: assumptions.text, accessibility: accessibility.text };
}
