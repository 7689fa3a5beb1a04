import { msg } from '@lit/localize';
/** What the section about the numbers says beside the texts of docs/page. */

/** What its headings say. */
export function aboutHeadings(): Readonly<
  Record<'contents' | 'glossary' | 'sources' | 'assumptions' | 'accessibility', string>
> {
  return {
    contents: msg('On this page'),
    glossary: msg('Glossary'),
    sources: msg('Sources'),
    assumptions: msg('What is assumed'),
    accessibility: msg('Accessibility'),
  };
}

/** Below the heading of the sources. */
export function sourcesLead(): string {
  return msg('Every figure of the world that the page uses, with its source, its year and how far it can be trusted.');
}

/** Where the texts cannot be fetched. */
export function textsNotLoaded(): string {
  return msg('This text could not be loaded. Try again once you are connected.');
}

/** While the texts are fetched. */
export function textsLoading(): string {
  return msg('Loading …');
}

/** Names of the columns of the tables. */
export function sourceColumns(): Readonly<
  Record<'figure' | 'value' | 'source' | 'programme' | 'viewers' | 'price', string>
> {
  return {
    figure: msg('Figure'),
    value: msg('Value'),
    source: msg('Source'),
    programme: msg('Programme'),
    viewers: msg('Viewers'),
    price: msg('Price of 30 seconds'),
  };
}

/** What the tables are called. */
export function sourceTableNames(): Readonly<Record<'measured' | 'buys' | 'examples', string>> {
  return {
    measured: msg('What was measured of sharing'),
    buys: msg('TV spots'),
    examples: msg('The numbers of the examples'),
  };
}

/** Below the table of TV spots. */
export function buysNote(): string {
  return msg('Viewers are the average audience of the programme. Prices are US dollars of the year.');
}
