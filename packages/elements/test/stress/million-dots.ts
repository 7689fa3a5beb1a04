/**
 * A page that draws as many dots as a canvas has room for, a million unless its address says otherwise:
 * `million-dots.html?dots=250000&side=560`. Whoever measures it calls `playDots` of the window.
 */
import { stressDots, type PlayedDots } from './stress-dots.ts';

declare global {
  interface Window {
    /** Plays the dots for so many milliseconds; there as soon as the first picture is drawn. */
    playDots?: (milliseconds: number) => Promise<PlayedDots>;
  }
}

const address = new URLSearchParams(location.search);
const numberOf = (key: string, otherwise: number): number => Number(address.get(key) ?? otherwise);
const canvas = document.querySelector('canvas');
const line = document.querySelector('p');
if (canvas === null || line === null) throw new Error('the page must have a canvas and a line of text');

const stress = stressDots(canvas, numberOf('dots', 1_000_000), numberOf('side', 1120));
window.playDots = async (milliseconds) => {
  const played = await stress.play(milliseconds);
  const perSecond = (1000 * played.changed) / played.milliseconds;
  line.textContent = `${stress.dots} dots, ${stress.pixelsPerDot.toFixed(2)} pixels for each: ${perSecond.toFixed(1)} pictures a second`;
  return played;
};
if (!address.has('still')) for (;;) await window.playDots(5000);
