import type { InfluencersDocument } from 'ripplecast/scenario';
import stringWidth from 'string-width';
import type { Layout } from '../../../text/layout.ts';
import { atLeast, atMost } from './outward.ts';
import { withError } from './with-error.ts';

const WIDEST_BAR = 50;
const NARROWEST_BAR = 8;

/** The three figures of a certificate, from small to large, and what each means. */
export function figuresOfCertificate({
  lowerBound,
  spread,
  upperBoundOfBest,
}: InfluencersDocument): readonly { readonly label: string; readonly value: number; readonly text: string }[] {
  return [
    { label: 'At least', value: lowerBound, text: atLeast(lowerBound) },
    { label: 'Estimate', value: spread.mean, text: withError(spread.mean, spread.standardError) },
    { label: 'The best at most', value: upperBoundOfBest, text: atMost(upperBoundOfBest) },
  ];
}

/** A certificate as three bars over one another, as long as their figures; the longest fills the width. */
export function drawCertificate(document: InfluencersDocument, { width, colours }: Layout): string[] {
  const figures = figuresOfCertificate(document);
  const labels = Math.max(...figures.map(({ label }) => stringWidth(label)));
  const room = width - labels - 4 - 2 - Math.max(...figures.map(({ text }) => stringWidth(text)));
  const bar = Math.max(NARROWEST_BAR, Math.min(WIDEST_BAR, room));
  const most = Math.max(...figures.map(({ value }) => value));
  return figures.map(({ label, value, text }, index) => {
    const filled = most === 0 ? 0 : Math.round((bar * value) / most);
    const drawn = (index === 2 ? '▒' : '█').repeat(filled) + '░'.repeat(bar - filled);
    return `  ${label.padEnd(labels)}  ${colours.cyan(drawn)}  ${text}`;
  });
}
