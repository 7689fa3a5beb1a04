import { msg, str } from '@lit/localize';

/** What every dialog says. */
export function dialogWords() {
  return {
    close: msg('Close'),
    noConnection: msg('No connection'),
    notLoaded: msg('This part of the page could not be loaded. Try again once you are connected.'),
  };
}

/** What the buttons of the header are called. */
export function headerWords() {
  return { settings: msg('Settings'), keys: msg('Keys') };
}

/** Beside a field whose text cannot be taken. */
export function lastGoodText(text: string): string {
  return msg(str`The last good text stays: ${text}`);
}

/** What the dialog of keys says. */
export function helpWords() {
  return {
    title: msg('Keys'),
    where: msg('These work while the focus is in the pictures or on the bar below them. Click there first.'),
    thisList: msg('this list'),
    lettersOff: msg('Keys of a single letter are off; the settings switch them on.'),
  };
}

/** What the dialog of settings says. */
export function settingsWords() {
  return {
    title: msg('Settings'),
    language: msg('Language'),
    theme: msg('Theme'),
    motion: msg('Motion'),
    speed: msg('Playback speed'),
    asSystem: msg('Same as system'),
    light: msg('Light'),
    dark: msg('Dark'),
    less: msg('Nothing moves by itself'),
    full: msg('Everything moves'),
    letters: msg('Single-key shortcuts'),
    lettersHint: msg('R, N, T and ?, while the focus is in the pictures.'),
    notKept: msg('This browser keeps nothing for the page. What you choose here lasts until you leave it.'),
    kept: msg('Kept on this device. Nothing is sent anywhere.'),
  };
}
