/** What the dialogs say: settings, keys, the link. They are loaded when they are opened, and this with them. */
export const dialogWords = {
  help: {
    title: 'Keys',
    where: 'These work while the focus is in the pictures or on the bar below them. Click there first.',
    lettersOff: 'Keys of a single letter are off; the settings switch them on.',
  },
  link: {
    title: 'Link to this page',
    byHand: 'The browser does not let the page copy it. Select the link and copy it.',
    field: 'Link',
  },
  settings: {
    title: 'Settings',
    theme: 'Theme',
    motion: 'Motion',
    speed: 'Playback speed',
    asSystem: 'Same as system',
    light: 'Light',
    dark: 'Dark',
    less: 'Nothing moves by itself',
    full: 'Everything moves',
    letters: 'Single-key shortcuts',
    lettersHint: 'R, N, T and ?, while the focus is in the pictures.',
    kept: 'Kept on this device. Nothing is sent anywhere.',
  },
} as const;
