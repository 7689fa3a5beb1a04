import type { InfluencersDocument } from 'ripplecast/scenario';
import stringWidth from 'string-width';
import type { Layout } from '../../../text/layout.ts';
import { numbers } from '../../../text/words.ts';
import { withError } from './with-error.ts';

const WIDEST_BAR = 50;
const NARROWEST_BAR = 8;

/** The three figures of a certificate, from small to large, and what each means. */
export function figuresOfCertificate({
  lowerBound,
  spread,
  upperBoundOfBest,
}: InfluencersDocument): readonly (readonly [label: string, value: number, error: number | null])[] {
  return [
    ['At least', lowerBound, null],
    ['Estimate', spread.mean, spread.standardError],
    ['The best at most', upperBoundOfBest, null],
  ];
}

/** A certificate as three bars over one another, as long as their figures; the last fills the width. */
export function drawCertificate(document: InfluencersDocument, { width, colours }: Layout): string[] {
  const figures = figuresOfCertificate(document);
  const texts = figures.map(([, value, error]) => (error === null ? numbers.exact(value) : withError(value, error)));
  const labels = Math.max(...figures.map(([label]) => stringWidth(label)));
  const room = width - labels - 4 - 2 - Math.max(...texts.map((text) => stringWidth(text)));
  const bar = Math.max(NARROWEST_BAR, Math.min(WIDEST_BAR, room));
  const most = Math.max(...figures.map(([, value]) => value));
  return figures.map(([label, value], index) => {
    const filled = most === 0 ? 0 : Math.round((bar * value) / most);
    const drawn = (index === 2 ? '▒' : '█').repeat(filled) + '░'.repeat(bar - filled);
    return `  ${label.padEnd(labels)}  ${colours.cyan(drawn)}  ${texts[index] ?? ''}`;
  });
}
