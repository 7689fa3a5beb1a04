// oxlint-disable-next-line no-control-regex -- these are the characters that XML 1.0 cannot hold
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/gu;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Readers take these for blanks in attributes, and a carriage return for a line feed everywhere.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Whether XML can hold a text: some control characters are not even allowed as numbers. */
export function fitsXml(text: string): boolean {
  return text.search(forbidden) === -1;
}

/** A text as it stands in XML, in an element or in an attribute in double quotes. What XML cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  return text.replaceAll(forbidden, '\ufffd').replaceAll(/[&<>"\t\n\r]/g, (character) => escapes[character]);
}
