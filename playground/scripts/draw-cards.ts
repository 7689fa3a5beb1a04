/**
 * Draws the pictures that belong to the pages in general: a card of each section for sites that show links (public/cards), and
 * the icons of the installed pages (public/icons). To be run by hand when a title, a description or the mark has changed:
 * `npm run cards`.
 */
import { mkdir, readFile } from 'node:fs/promises';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from '@playwright/test';
import { chromiumLaunchOptions } from '../../scripts/chromium.mjs';
import { pages } from '../src/pages.ts';
import { cardOf, cardSize, metadataOf, type PageMetadata } from './page-metadata.ts';

const playground = new URL('../', import.meta.url);
const target = (path: string): string => fileURLToPath(new URL(`public/${path}`, playground));

/** The mark: a dot and its waves. */
const mark = `<svg viewBox="0 0 24 24" fill="none" stroke="#D55E00" stroke-width="1.8">
  <circle cx="12" cy="12" r="2.4" fill="#D55E00"/><circle cx="12" cy="12" r="6.2"/><circle cx="12" cy="12" r="10.2"/></svg>`;

/** Dots that light up outwards, as on the page; brighter the later their ring. */
function dots(): string {
  const drawn: string[] = [];
  for (let row = 0; row < 21; row++) {
    for (let column = 0; column < 17; column++) {
      const [x, y] = [20 + column * 30, 15 + row * 30];
      const distance = Math.hypot(x - 350, y - 315);
      const colour = distance < 70 ? '#F08A3C' : distance < 160 ? '#D9772E' : distance < 235 ? '#9C5A2A' : '#2A3346';
      drawn.push(`<circle cx="${x}" cy="${y}" r="10" fill="${colour}"/>`);
    }
  }
  return `<svg width="520" height="630" viewBox="0 0 520 630">${drawn.join('')}</svg>`;
}

function card({ title, description }: PageMetadata): string {
  const [name = '', ...said] = title.split(': ');
  const what = said.join(': ');
  return `<style>
    body { display: grid; grid-template-columns: 680px 520px; margin: 0; height: ${cardSize.height}px; background: #0F1420;
      color: #E9ECF2; font-family: 'Open Sans', sans-serif; }
    main { display: grid; align-content: center; gap: 28px; padding: 0 40px 0 64px; }
    p { display: flex; align-items: center; gap: 16px; margin: 0; font-size: 30px; font-weight: 700; }
    p svg { width: 52px; }
    h1 { margin: 0; font-size: 58px; line-height: 1.1; }
    div { font-size: 26px; line-height: 1.4; color: #A3ACBD; }
  </style><main><p>${mark}${name}</p><h1>${what.charAt(0).toUpperCase()}${what.slice(1)}</h1><div>${description}</div></main>${dots()}`;
}

/** @param room - Part of the icon that the mark fills: a maskable one may be cut to a circle. */
function icon(room: number): string {
  return `<style>body { display: grid; place-items: center; margin: 0; height: 100vh; background: #FBFAF7; } svg { width: ${room * 100}vw; }</style>${mark}`;
}

async function draw(browser: Browser, html: string, width: number, height: number, path: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(html);
  await page.screenshot({ path });
  await page.close();
  process.stdout.write(`${path}\n`);
}

const browser = await chromium.launch(await chromiumLaunchOptions());
try {
  await mkdir(target('cards'), { recursive: true });
  await mkdir(target('icons'), { recursive: true });
  for (const { file, folder } of pages) {
    const metadata = metadataOf(await readFile(new URL(file, playground), 'utf8'), file);
    await draw(browser, card(metadata), cardSize.width, cardSize.height, target(cardOf(folder)));
  }
  await draw(browser, icon(0.8), 192, 192, target('icons/icon-192.png'));
  await draw(browser, icon(0.8), 512, 512, target('icons/icon-512.png'));
  await draw(browser, icon(0.56), 512, 512, target('icons/icon-maskable-512.png'));
} finally {
  await browser.close();
}
