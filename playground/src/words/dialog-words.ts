import { msg } from '@lit/localize';

/** What the dialog of keys says. */
export function helpWords() {
  return {
    title: msg('Keys'),
    where: msg('These work while the focus is in the pictures or on the bar below them. Click there first.'),
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
