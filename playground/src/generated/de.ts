// Do not modify this file by hand!
// Re-generate this file by running lit-localize

export const templates = {
  s13827fd99492d76d: `Link zu dieser Seite`,
  s1412111a38f9d30f: `Sie wirken, solange der Fokus in den Bildern oder auf der Leiste darunter liegt. Zuerst dort klicken.`,
  s191bbfc4126e2367: `Bewegung`,
  s1fb1a38a0b10b674: `R, N, T und ?, solange der Fokus in den Bildern liegt.`,
  s28ffe53fab8307ba: `Ripplecast: Begriffe, Quellen und Annahmen`,
  s3b0ab4b52326316f: `Hell`,
  s3cf89cb47fdde7e9: `Link`,
  s5c3f8d3ec33f6676: `Tasten mit einem einzelnen Buchstaben sind aus; in den Einstellungen lassen sie sich einschalten.`,
  s5dfffcc7ecebc5ae: `Ripplecast: ein Szenario einbetten`,
  s92711f1ec8581239: `Der Browser lässt die Seite den Link nicht kopieren. Bitte von Hand auswählen und kopieren.`,
  s93f143898f29ffcc: `Bleibt auf diesem Gerät. Nichts wird irgendwohin gesendet.`,
  s9d8b8aa2b404c2c8: `Einstellungen`,
  saab875d8cfcfe712: `Farben`,
  sac895c732f350ac5: `Dunkel`,
  sada5cb5ff2da6832: `Wie im System`,
  sb686cbb6e52e4fc4: `Nichts bewegt sich von selbst`,
  sc8836163eed7ea64: `Tasten mit einem Buchstaben`,
  sd5c688de734bde0d: `Tasten`,
  sd7b61a3aef0fc1ef: `Tempo der Wiedergabe`,
  sdf7ab1608f615ef5: `Ripplecast: Pläne vergleichen`,
  se9304e27cc8ca14f: `Ripplecast: Lektionen`,
  sefcf950b3cc4fc3b: `Sprache`,
  sf08f0a5b4e19ee72: `Ripplecast: Wie weit kommt ein geteilter Beitrag?`,
  sf3d7e461bca4b05a: `Alles bewegt sich`,
};
