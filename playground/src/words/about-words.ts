/** What the section about the numbers says beside the texts of docs/page. */

/** What its headings say. */
export function aboutHeadings(): Readonly<
  Record<'contents' | 'glossary' | 'sources' | 'assumptions' | 'accessibility', string>
> {
  return {
    contents: 'On this page',
    glossary: 'Glossary',
    sources: 'Sources',
    assumptions: 'What is assumed',
    accessibility: 'Accessibility',
  };
}

/** Below the heading of the sources. */
export function sourcesLead(): string {
  return 'Every figure of the world that the page uses, with its source, its year and how far it can be trusted.';
}

/** Where the texts cannot be fetched. */
export function textsNotLoaded(): string {
  return 'This text could not be loaded. Try again once you are connected.';
}

/** While the texts are fetched. */
export function textsLoading(): string {
  return 'Loading …';
}

/** Names of the columns of the tables. */
export function sourceColumns(): Readonly<
  Record<'figure' | 'value' | 'source' | 'programme' | 'viewers' | 'price', string>
> {
  return {
    figure: 'Figure',
    value: 'Value',
    source: 'Source',
    programme: 'Programme',
    viewers: 'Viewers',
    price: 'Price of 30 seconds',
  };
}

/** What the tables are called. */
export function sourceTableNames(): Readonly<Record<'measured' | 'buys' | 'examples', string>> {
  return {
    measured: 'What was measured of sharing',
    buys: 'TV spots',
    examples: 'The numbers of the examples',
  };
}

/** Below the table of TV spots. */
export function buysNote(): string {
  return 'Viewers are the average audience of the programme. Prices are US dollars of the year.';
}
