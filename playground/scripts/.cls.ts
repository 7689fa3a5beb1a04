import { chromium } from '@playwright/test';
import { preview } from 'vite';
const root = '/tmp/wt/weight';
const { chromiumLaunchOptions } = await import(`${root}/scripts/chromium.mjs`);
const server = await preview({ root: `${root}/playground`, logLevel: 'warn', preview: { host: '127.0.0.1', port: 0 } });
const address = server.resolvedUrls!.local[0]!;
const browser = await chromium.launch(await chromiumLaunchOptions());
for (const [w, h] of [[1440, 900], [768, 1024], [390, 844], [320, 640]] as const) {
  for (const lang of ['en-US', 'de-DE']) {
  const context = await browser.newContext({ viewport: { width: w, height: h }, locale: lang });
  const page = await context.newPage();
  page.on('console', (m) => m.type() === 'error' && console.log(m.text()));
  page.on('pageerror', (e) => console.log('ERR', e.message));
  await page.addInitScript(() => {
    (window as any).shifts = [];
    new PerformanceObserver((l) => { for (const e of l.getEntries() as any) (window as any).shifts.push([Math.round(e.startTime), e.value, e.hadRecentInput, e.sources.map((s: any) => `${s.node?.nodeName}.${(s.node as Element)?.className ?? ''} ${Math.round(s.previousRect.y)}→${Math.round(s.currentRect.y)}`).join('; ')]); }).observe({ type: 'layout-shift', buffered: true });
  });
  // The late part waits.
  await page.route(/below-|side-/u, async (route) => { await new Promise((r) => setTimeout(r, 1500)); await route.continue(); });
  await page.goto(address);
  await page.waitForTimeout(1200);
  if (lang === 'en-US') await page.screenshot({ path: `/tmp/shots/weight-early-${w}.png` });
  await page.waitForTimeout(9000);
  if (lang === 'en-US') await page.screenshot({ path: `/tmp/shots/weight-late-${w}.png` });
  const shifts: any[] = await page.evaluate(() => (window as any).shifts);
  console.log(w, h, lang, shifts.reduce((a, s) => a + s[1], 0).toFixed(4), JSON.stringify(shifts.filter((s) => s[1] > 0.001)));
  await context.close();
  }
}
await browser.close(); await server.close();
