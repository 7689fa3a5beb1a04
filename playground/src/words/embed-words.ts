import { msg, str } from '@lit/localize';

/** The ways to embed a scenario. */
export type EmbedWay = 'frame' | 'element' | 'npm';

/** What the section that embeds a scenario says of a way. */
export function embedWayWords(way: EmbedWay): { readonly name: string; readonly says: string } {
  switch (way) {
    case 'frame':
      return {
        name: msg('Frame'),
        says: msg('Paste it into any page. Nothing has to be installed.'),
      };
    case 'element':
      return {
        name: msg('Element'),
        says: msg(
          'A tag of HTML. It grows with its content, tells its result and takes another scenario from your code.',
        ),
      };
    case 'npm':
      return {
        name: msg('npm'),
        says: msg('The numbers in your own program: npm install ripplecast'),
      };
  }
}

/** What the section that embeds a scenario says besides. */
export function embedWords() {
  return {
    options: msg('What to show, and how'),
    shown: msg('Show'),
    theme: msg('Colours'),
    language: msg('Language'),
    asReader: msg('Same as system'),
    light: msg('Light'),
    dark: msg('Dark'),
    width: msg('Width in pixels'),
    widthHint: msg('Empty: as wide as there is room.'),
    height: msg('Height in pixels'),
    heightHint: msg('Empty: as tall as its content.'),
    code: msg('Code'),
    needsFile: msg(
      'The scenario needs a file of yours, which never leaves your device. The frame asks its reader for that file; the program reads it from the folder it runs in.',
    ),
    notPublished: msg(
      'The package is not published yet, so this code works only with a copy that you build. The frame works now.',
    ),
    ways: msg('Ways to embed it'),
    copy: msg('Copy'),
    copied: msg('Copied'),
    byHand: msg('The browser does not let the page copy it. It is selected: copy it by hand.'),
    preview: msg('Preview'),
    frameTitle: msg('Ripplecast playground'),
    edit: msg('Change the scenario'),
    heard: msg('What your page hears'),
    heardHint: msg(
      'The element tells it by the event “ripple-result” once every run is counted. The frame tells it by a message of kind “result”.',
    ),
    nothingHeard: msg('Waiting for the result …'),
  };
}

/** Of a size that cannot be used: "Between 200 and 4,000, or nothing." */
export function sizeRange(least: string, most: string): string {
  return msg(str`A whole number from ${least} to ${most}, or nothing.`);
}
