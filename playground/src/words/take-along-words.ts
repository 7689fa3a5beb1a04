import { msg, str } from '@lit/localize';

/** What the dialog says in which results are taken along. */
export function takeAlongWords() {
  return {
    link: msg('Link'),
    copyLink: msg('Copy link'),
    send: msg('Send with another app'),
    linkCopied: msg('Link copied.'),
    linkRefused: msg('The browser does not let the page copy it. The link is selected: copy it yourself.'),
    sendRefused: msg('The browser does not let the page send it. Copy the link instead.'),
    slide: msg('For a slide'),
    card: msg('Card'),
    copySlide: msg('Copy for slide'),
    slideCopied: msg('Copied: the picture, the sentence and what it rests on. Paste it into your slide.'),
    slideRefused: msg('The browser does not let the page copy it. Save the card, and copy the text that is selected.'),
    slideText: msg('Text for the slide'),
    preparing: msg('Drawing the picture …'),
    failed: msg('The picture could not be drawn. Link and numbers can still be taken along.'),
    colours: msg('Colours of the pictures'),
    light: msg('Light'),
    dark: msg('Dark'),
    pictures: msg('Pictures'),
    numbers: msg('Numbers'),
    stillCounting: msg('The runs are still being counted. Their numbers can be saved once they are.'),
    onlyLink: msg('There is only a link to take along here. Play and Compare have results.'),
    document: msg('Whole result'),
    sameNumbers: msg('With every digit. For all runs, the program ripplecast writes the same bytes on a command line.'),
    print: msg('Print'),
  };
}

/** Name of the table of a result: a row for each round, or for each hour. */
export function roundsName(hasClock: boolean): string {
  return hasClock ? msg('Hour by hour') : msg('Round by round');
}

/** Name of the same table where one run is shown, which has another. */
export function averageName(): string {
  return msg('Average of all runs');
}

/** What the pictures of a result are called where they stand by themselves. */
export function pictureNames() {
  return {
    broadcast: msg('People whom the spot reaches'),
    sharing: msg('People whom sharing reaches'),
    reach: msg('Reach, step by step'),
    cost: msg('What 1,000 people cost'),
    sights: msg('Who saw the criticism'),
  };
}

/** Above the picture of the sharing: who shares, and when. */
export function sharedHeading(moment: string): string {
  return msg(str`Shared by friends, ${moment}`);
}

/** The same where one run is shown. */
export function runHeading(run: string, moment: string): string {
  return msg(str`Run ${run}, ${moment}`);
}

/** Beside the name of the buy: how many people it reaches. */
export function allAtOnce(people: string): string {
  return msg(str`${people}, all at once`);
}

/** What is said once a file is saved. */
export function fileSaved(file: string): string {
  return msg(str`Saved as ${file}.`);
}
