import { chromium, type Browser, type Page } from '@playwright/test';
import { chromiumLaunchOptions } from '../../scripts/chromium.mjs';
import { watchPage, type PageWatch } from './watch-page.ts';

/** How pages are opened. */
export interface Conditions {
  /** Whether Chromium is started with `--disable-gpu`; without it, it imitates a graphics card on the processor. */
  readonly gpuDisabled: boolean;
  /** The page's thread is slowed by this factor; 1 for not at all. */
  readonly slowdown: number;
}

/** An open page, watched from its first script on. */
export interface WatchedPage {
  readonly page: Page;
  /** What it has done so far. */
  readonly watch: () => Promise<PageWatch>;
}

/** A Chromium without a window and without a graphics card. */
export async function openBrowser({ gpuDisabled }: Pick<Conditions, 'gpuDisabled'>): Promise<Browser> {
  const { args, ...options } = await chromiumLaunchOptions();
  const flag = '--disable-gpu';
  const others = args.filter((arg) => arg !== flag);
  return chromium.launch({ ...options, args: gpuDisabled ? [...others, flag] : others });
}

/** A page as somebody sees it who was never there before: nothing is kept from others. */
export async function openPage(browser: Browser, { slowdown }: Pick<Conditions, 'slowdown'>): Promise<WatchedPage> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
    timezoneId: 'UTC',
    reducedMotion: 'no-preference',
  });
  const page = await context.newPage();
  await page.addInitScript(watchPage);
  const protocol = await context.newCDPSession(page);
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return {
    page,
    watch: () => page.evaluate(() => (window as unknown as { readonly pageWatch: PageWatch }).pageWatch),
  };
}

/** Some work that takes no longer the second time; its time in milliseconds. As text, since a worker has no other way to it. */
const work = `(() => {
  const start = performance.now();
  let sum = 0;
  for (let i = 0; i < 1e7; i += 1) sum += i % 7;
  return sum < 0 ? 0 : performance.now() - start;
})()`;

/** The time that the same work takes in an empty page and in a worker of it, in milliseconds. */
export async function workOf({ page }: WatchedPage): Promise<{ readonly page: number; readonly worker: number }> {
  const worker = page.evaluate(
    (text) =>
      new Promise<number>((resolve) => {
        const other = new Worker(URL.createObjectURL(new Blob([`postMessage(${text})`])));
        other.addEventListener('message', ({ data }: MessageEvent<number>) => {
          other.terminate();
          resolve(data);
        });
      }),
    work,
  );
  return { worker: await worker, page: await page.evaluate<number>(work) };
}
