import { msg, str } from '@lit/localize';

/** What the dialog says in which results are taken along. */
export function takeAlongWords() {
  return {
    link: msg('Link'),
    copyLink: msg('Copy link'),
    send: msg('Send with another app'),
    linkCopied: msg('Link copied.'),
    linkRefused: msg('The browser does not let the page copy it. The link is selected: copy it yourself.'),
    numbers: msg('Numbers'),
    stillCounting: msg('The runs are still being counted. Their numbers can be saved once they are.'),
    onlyLink: msg('There is only a link to take along here. Play and Compare have results.'),
    document: msg('Whole result'),
    sameNumbers: msg('The command line writes the same bytes, with every digit.'),
    print: msg('Print'),
  };
}

/** Name of the table of a result: a row for each round, or for each hour. */
export function roundsName(hasClock: boolean): string {
  return hasClock ? msg('Hour by hour') : msg('Round by round');
}

/** What is said once a file is saved. */
export function fileSaved(file: string): string {
  return msg(str`Saved as ${file}.`);
}
