import type { Browser, Locator, Page } from '@playwright/test';
import { frameRateOf, type FrameRate } from './frame-rate.ts';
import { openPage, type Conditions, type WatchedPage } from './open-browser.ts';
import type { PageWatch } from './watch-page.ts';
import { scriptCategories, scriptTimeOf, type TraceEvent } from './script-time.ts';

/** What somebody sees who opens the page and touches nothing. */
export interface Opening {
  /** When the first picture was there, in milliseconds since navigation began. */
  readonly firstPicture: number;
  readonly frames: FrameRate;
  /** All that anything on the page moved by itself. */
  readonly layoutShift: number;
}

/** What playing once costs. */
export interface Play {
  readonly frames: FrameRate;
  /** On the page's thread, for each changed frame. */
  readonly scriptMsPerFrame: number;
}

/** What it is like to drag a slider. */
export interface Drag {
  readonly longestTask: number;
  readonly longTasks: number;
}

/** What it is like to roll again, in milliseconds. */
export interface Roll {
  /** From the press to the next picture. */
  readonly nextPicture: number;
  readonly longestTask: number;
}

/** A long task is one above this, in milliseconds: above what readers notice. */
const LONG_TASK = 100;
/** Steps of a drag. */
const DRAG_STEPS = 40;
/** After the last thing that was done the page is watched for so long. */
const SETTLING_MS = 1500;
/** A picture that does not change for so long has come to rest; the opening rests for a second, and longest at its end. */
const RESTING_MS = 3000;

const playButton = (page: Page): Locator => page.getByRole('button', { name: 'Play', exact: true });

/** Waits until all is counted and the picture has come to rest, the opening included. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    (rest) => {
      const { changes } = (window as unknown as { readonly pageWatch: PageWatch }).pageWatch;
      const isCounted = document.querySelector('main')?.dataset['progress'] === 'done';
      return isCounted && performance.now() - (changes.at(-1) ?? Infinity) > rest;
    },
    RESTING_MS,
    { timeout: 120_000 },
  );
  await playButton(page).waitFor({ timeout: 120_000 });
}

async function open(browser: Browser, address: string, conditions: Conditions): Promise<WatchedPage> {
  const watched = await openPage(browser, conditions);
  await watched.page.goto(address);
  return watched;
}

async function close({ page }: WatchedPage): Promise<void> {
  await page.context().close();
}

/** Opens the page and watches the opening to its end. */
export async function watchOpening(browser: Browser, address: string, conditions: Conditions): Promise<Opening> {
  const watched = await open(browser, address, conditions);
  await settled(watched.page);
  await watched.page.waitForTimeout(SETTLING_MS);
  const { firstPicture, changes, frames, shifts } = await watched.watch();
  await close(watched);
  if (firstPicture === null) throw new Error('the page must draw a picture; it drew none');
  const layoutShift = shifts.reduce((sum, { value }) => sum + value, 0);
  return { firstPicture, frames: frameRateOf(changes, frames), layoutShift };
}

/** Plays once more, after the opening. */
export async function watchPlay(browser: Browser, address: string, conditions: Conditions): Promise<Play> {
  const watched = await open(browser, address, conditions);
  const { page } = watched;
  await settled(page);
  await page.waitForTimeout(SETTLING_MS);
  const before = (await watched.watch()).changes.length;
  await browser.startTracing(page, { categories: [...scriptCategories] });
  await playButton(page).click();
  await page.getByRole('button', { name: 'Pause', exact: true }).waitFor();
  await playButton(page).waitFor({ timeout: 120_000 });
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const { changes, frames } = await watched.watch();
  await close(watched);
  const played = changes.slice(before);
  return { frames: frameRateOf(played, frames), scriptMsPerFrame: scriptTimeOf(trace.traceEvents) / played.length };
}

/** Drags the share rate through the middle of its slider. */
export async function watchDrag(browser: Browser, address: string, conditions: Conditions): Promise<Drag> {
  const watched = await open(browser, address, conditions);
  const { page } = watched;
  await settled(page);
  await page.waitForTimeout(SETTLING_MS);
  const track = page.locator('ripple-slider[name="share"] input[type="range"]');
  await track.scrollIntoViewIfNeeded();
  const box = await track.boundingBox();
  if (box === null) throw new Error('the slider of the share rate must be on the page; it is not');
  const y = box.y + box.height / 2;
  const xAt = (step: number): number => box.x + box.width * (0.3 + (0.4 * step) / DRAG_STEPS);
  const before = (await watched.watch()).longTasks.length;
  await page.mouse.move(xAt(0), y);
  await page.mouse.down();
  for (let step = 1; step <= DRAG_STEPS; step += 1) {
    await page.mouse.move(xAt(step), y);
    await page.waitForTimeout(25);
  }
  await page.mouse.up();
  await page.waitForTimeout(SETTLING_MS);
  const durations = (await watched.watch()).longTasks.slice(before).map(({ duration }) => duration);
  await close(watched);
  return {
    longestTask: Math.max(0, ...durations),
    longTasks: durations.filter((duration) => duration > LONG_TASK).length,
  };
}

/** Rolls again among 2,000 people, person by person. */
export async function watchRoll(browser: Browser, address: string, conditions: Conditions): Promise<Roll> {
  const watched = await open(browser, address, conditions);
  const { page } = watched;
  await settled(page);
  await page.getByRole('button', { name: 'Person by person', exact: true }).click();
  await page.locator('ripple-people, ripple-rings').first().waitFor();
  await settled(page);
  await page.waitForTimeout(SETTLING_MS);
  const { longTasks: tasksBefore } = await watched.watch();
  await page.getByRole('button', { name: 'Roll again' }).first().click();
  await page.waitForTimeout(SETTLING_MS);
  const { changes, frames, longTasks, pressed } = await watched.watch();
  await close(watched);
  const changed = changes.find((time) => time > pressed);
  // A frame is shown when the next one begins.
  const shown = frames.find((time) => changed !== undefined && time > changed);
  if (shown === undefined) throw new Error('rolling again must change the picture; nothing was drawn');
  const durations = longTasks.slice(tasksBefore.length).map(({ duration }) => duration);
  return { nextPicture: shown - pressed, longestTask: Math.max(0, ...durations) };
}
