import { version } from 'ripplecast/experiment';
import { elementLink, inAttribute, type Embedded } from './embed-look.ts';

/** The file that registers the elements in a page without a bundler. */
const elementsFile = `https://cdn.jsdelivr.net/npm/@ripplecast/elements@${version}`;

/** HTML of the element, and the file that registers it. */
export function elementCode(embedded: Embedded): string {
  const { address, view, width, height } = embedded;
  const { hide, theme, language } = view;
  const attributes = [
    `src="${inAttribute(address)}"`,
    `link="${inAttribute(elementLink(embedded))}"`,
    ...(hide.length > 0 ? [`hide="${hide.join(' ')}"`] : []),
    ...(theme === null ? [] : [`theme="${theme}"`]),
    ...(language === null ? [] : [`language="${language}"`]),
  ];
  const element = `<ripple-playground\n  ${attributes.join('\n  ')}\n></ripple-playground>\n`;
  const style = [
    ...(width === null ? [] : [`max-width: ${width}px`]),
    ...(height === null ? [] : [`height: ${height}px`, 'overflow: auto']),
  ].join('; ');
  const script = `<script type="module" src="${elementsFile}"></script>\n`;
  return `${script}${style === '' ? element : `<div style="${style}">\n${element}</div>\n`}`;
}
