import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test, type Frame, type Page } from '@playwright/test';
import type { PlaygroundFigures, RipplePlayground } from '@ripplecast/elements';
import { filesOf } from '../../scripts/build/bundle.mjs';
import { bundlesOf } from '../../scripts/build/bundles.mjs';
import { hiddenParts, type HiddenPart } from '../src/state/hidden-parts.ts';
import { ForeignSite } from './foreign-site.ts';
import { Playground } from './playground.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** What stands on Play for each part that a link can hide. */
const standsFor: Readonly<Record<HiddenPart, string>> = {
  worlds: '.worlds, .badge-line',
  setup: '.setup',
  sliders: '.side ripple-slider',
  more: '.more-button, main > .more',
  cost: 'ripple-cost-bars, .cost, ripple-cost-table',
  charts: '.charts',
  sources: '.sources',
  tools: '.switches, .people-tools',
};

test('a link hides the parts of the page that it names, and no others', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open('#v=2');
  await playground.complete();
  for (const part of hiddenParts) await expect(page.locator(standsFor[part]).first(), part).toBeAttached();
  for (const hidden of hiddenParts) {
    await page.evaluate((hash) => location.replace(hash), `#v=2~hide=${hidden}`);
    await expect(page.locator(standsFor[hidden]), hidden).toHaveCount(0);
    for (const other of hiddenParts) {
      if (other !== hidden) await expect(page.locator(standsFor[other]).first(), other).toBeAttached();
    }
  }
  await page.evaluate((hash) => location.replace(hash), `#v=2~hide=${hiddenParts.join('.')}`);
  for (const part of hiddenParts) await expect(page.locator(standsFor[part]), part).toHaveCount(0);
  await expect(page.locator('.side')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  expect(playground.errors).toEqual([]);
});

test('what is hidden stays hidden while the scenario changes, and is in the link', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open('#v=2~hide=cost.charts&big=1');
  await playground.type('fans', '5000');
  await playground.settled();
  expect(new URL(page.url()).hash).toBe('#v=2&fans=5000~hide=cost.charts&big=1');
  await expect(page.locator(standsFor.cost)).toHaveCount(0);
});

test('the page is without a header in another page, and large on a projector', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open('#v=2~embed=1');
  await expect(page.getByRole('banner')).toHaveCount(0);
  const small = await page.locator('.verdict').evaluate((verdict) => verdict.scrollHeight);
  await page.evaluate((hash) => location.replace(hash), '#v=2~big=1');
  await expect(page.getByRole('banner')).toHaveCount(1);
  await expect
    .poll(() => page.locator('.verdict').evaluate((verdict) => verdict.scrollHeight))
    .toBeGreaterThan(1.3 * small);
});

test.describe('in a page of another origin', () => {
  let site: ForeignSite;

  test.beforeAll(async () => {
    const elements = bundlesOf('elements').find(({ isMinified }) => isMinified);
    if (elements === undefined) throw new Error('the elements must have a file for pages without a bundler');
    const files = await filesOf(elements);
    site = await ForeignSite.open(Object.fromEntries([...files].map(([name, text]) => [`/${name}`, text])));
  });
  test.afterAll(() => site.close());

  /** The element in a page of its own, which keeps what it tells and counts the results. */
  const withElement = (playground: string, attributes: string): string => `
    <script type="module" src="/elements.min.js"></script>
    <ripple-playground src="${playground}" ${attributes}></ripple-playground>
    <script>
      window.results = [];
      addEventListener('ripple-result', ({ detail }) => results.push(detail));
    </script>`;

  const results = (page: Page): Promise<PlaygroundFigures[]> =>
    page.evaluate(() => Reflect.get(window, 'results') as PlaygroundFigures[]);

  /** The page in the frame. */
  async function framed(page: Page): Promise<Frame> {
    const frame = await (await page.locator('iframe').elementHandle())?.contentFrame();
    if (!frame) throw new Error('there must be a frame');
    return frame;
  }

  const heightOf = (page: Page): Promise<number> => page.locator('iframe').evaluate((frame) => frame.clientHeight);
  const frameHeight = (element: Element): number => element.shadowRoot?.querySelector('iframe')?.clientHeight ?? 0;
  const needed = (frame: Frame): Promise<number> =>
    frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));

  test('height and result follow, and a change of the scenario is shown without a new page', async ({
    page,
    baseURL,
  }) => {
    await page.goto(site.put('follows', withElement(`${baseURL}`, 'link="v=2&amp;fans=5000" hide="sources"')));
    const frame = await framed(page);
    await expect.poll(() => results(page)).toHaveLength(1);
    expect((await results(page))[0]).toMatchObject({ link: 'v=2&fans=5000', runs: 1000, broadcastReach: 111_041_000 });
    await expect(frame.getByRole('banner')).toHaveCount(0);
    await expect(frame.locator('.sources')).toHaveCount(0);
    await expect.poll(async () => (await heightOf(page)) - (await needed(frame))).toBe(0);
    const tall = await heightOf(page);

    await frame.evaluate(() => Object.assign(window, { isSame: true }));
    await page.locator('ripple-playground').evaluate((element) => {
      Object.assign(element, { link: 'v=2&fans=7000', hide: 'sliders cost more charts sources' });
    });
    await expect.poll(async () => (await results(page)).at(-1)?.link).toBe('v=2&fans=7000');
    await expect.poll(() => heightOf(page)).toBeLessThan(tall - 300);
    await expect.poll(async () => (await heightOf(page)) - (await needed(frame))).toBe(0);
    expect(await frame.evaluate(() => 'isSame' in window)).toBe(true);

    await page.locator('ripple-playground').evaluate((element) => (element as RipplePlayground).play());
    await expect(frame.getByRole('button', { name: 'Pause', exact: true })).toBeVisible();
    await page.locator('ripple-playground').evaluate((element) => (element as RipplePlayground).pause());
    await expect(frame.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
    expect(await page.evaluate(() => history.length), 'nothing is added to the history of the page').toBe(2);
  });

  test('Back belongs to the page around it; undo is in the frame', async ({ page, baseURL }) => {
    await page.goto(site.put('history', withElement(`${baseURL}`, '')));
    const frame = await framed(page);
    await expect.poll(() => results(page)).toHaveLength(1);
    const depth = await page.evaluate(() => history.length);
    const field = frame.locator('ripple-slider[name="fans"]').getByRole('textbox');
    await field.fill('5000');
    await field.press('Enter');
    await expect.poll(async () => (await results(page)).at(-1)?.link).toBe('v=2&fans=5000');
    expect(await page.evaluate(() => history.length)).toBe(depth);
    await frame.locator('.stage').focus();
    await page.keyboard.press('Control+z');
    await expect(field).toHaveValue('1,000');
  });

  /** A page of the playground's own origin in a second frame, which says something to the others. */
  async function stranger(page: Page, address: string): Promise<Frame> {
    await page.evaluate(async (src) => {
      const other = document.createElement('iframe');
      other.src = src;
      document.body.append(other);
      await new Promise((loaded) => other.addEventListener('load', loaded));
    }, address);
    const frame = page.frames().find((each) => each.url() === address);
    if (!frame) throw new Error('there must be another frame');
    return frame;
  }

  test('messages of others, and in other forms, are ignored by the page', async ({ page, baseURL }) => {
    await page.goto(site.put('intruder', withElement(`${baseURL}`, 'hide="sources charts"')));
    const frame = await framed(page);
    await expect.poll(() => results(page)).toHaveLength(1);
    const other = await stranger(page, `${baseURL}about.html`);
    const messages = [
      { ripplecast: 1, kind: 'height', height: 99 },
      { ripplecast: 1, kind: 'result', figures: { ...(await results(page))[0], reach: 7 } },
    ];
    const sayAround = (all: readonly unknown[]): void => {
      for (const message of all) window.parent.postMessage(message, '*');
    };
    await page.evaluate(sayAround, messages);
    await other.evaluate(sayAround, messages);
    await frame.evaluate(sayAround, [
      { kind: 'height', height: 99 },
      { ripplecast: 2, kind: 'height', height: 99 },
      { ripplecast: 1, kind: 'height', height: '99' },
      { ripplecast: 1, kind: 'height', height: 1e9 },
      { ripplecast: 1, kind: 'result', figures: { reach: 7 } },
      'height',
    ]);
    // What comes after all of these is heard.
    await page.locator('ripple-playground').evaluate((element) => {
      (element as RipplePlayground).link = 'v=2&fans=5000';
    });
    await expect.poll(() => results(page)).toHaveLength(2);
    expect((await results(page)).map(({ link }) => link)).toEqual(['v=2', 'v=2&fans=5000']);
    await expect
      .poll(async () => (await page.locator('ripple-playground').evaluate(frameHeight)) - (await needed(frame)))
      .toBe(0);
  });

  test('messages of others, and in other forms, are ignored in the frame, which tells nothing before it is asked', async ({
    page,
    baseURL,
  }) => {
    const body = `<iframe src="${baseURL}#v=2~embed=1"></iframe>
      <script>
        window.heard = [];
        addEventListener('message', ({ data, origin }) => heard.push({ ...data, origin }));
      </script>`;
    await page.goto(site.put('silent', body));
    const heard = (): Promise<Record<string, unknown>[]> =>
      page.evaluate(() => Reflect.get(window, 'heard') as Record<string, unknown>[]);
    const frame = await framed(page);
    await expect(frame.locator('main')).toHaveAttribute('data-progress', 'done');
    const other = await stranger(page, `${baseURL}about.html`);
    const { origin } = new URL(`${baseURL}`);
    const known = ['listen', 'play', 'show'].map((kind) => ({ ripplecast: 1, kind, link: 'v=2&fans=1' }));
    await other.evaluate((messages) => {
      for (const message of messages) window.parent.frames[0]?.postMessage(message, '*');
    }, known);
    await frame.evaluate((messages) => {
      for (const message of messages) window.postMessage(message, '*');
    }, known);
    await page.evaluate(() => {
      for (const message of [
        { kind: 'show', link: 'v=2&fans=1' },
        { ripplecast: 2, kind: 'show', link: 'v=2&fans=1' },
        { ripplecast: 1, kind: 'show', link: 5 },
        { ripplecast: 1, kind: 'show' },
        { ripplecast: 1, kind: 'eval', link: 'alert(1)' },
        'v=2&fans=1',
      ])
        frames[0]?.postMessage(message, '*');
    });
    expect(await heard()).toEqual([{ ripplecast: 1, kind: 'ready', origin }]);
    await page.evaluate(() => frames[0]?.postMessage({ ripplecast: 1, kind: 'listen' }, '*'));
    await expect.poll(async () => (await heard()).map(({ kind }) => kind)).toEqual(['ready', 'height', 'result']);
    expect((await heard()).at(-1)).toMatchObject({ figures: { link: 'v=2' }, origin });
    await expect(frame.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
    await page.evaluate(() => frames[0]?.postMessage({ ripplecast: 1, kind: 'show', link: 'v=2&fans=5' }, '*'));
    const last = async (): Promise<unknown> => (await heard()).findLast(({ kind }) => kind === 'result');
    await expect.poll(last).toMatchObject({ figures: { link: 'v=2&fans=5' } });
  });

  test('the code that the section shows for a frame and for the element works there', async ({ page, baseURL }) => {
    await page.goto('./embed.html#v=2&fans=5000');
    await page.getByRole('checkbox', { name: 'Sources' }).uncheck();
    await page.getByRole('checkbox', { name: 'Costs' }).uncheck();
    await page.getByRole('combobox', { name: 'Colours' }).selectOption('Dark');
    await page.getByRole('combobox', { name: 'Language' }).selectOption('Deutsch');
    expect(new URL(page.url()).hash).toBe('#v=2&fans=5000~hide=cost.sources&theme=dark&lang=de');
    const code = page.locator('#code code');
    const frameCode = await code.innerText();
    await page.getByRole('tab', { name: 'Element' }).click();
    const elementCode = await code.innerText();

    const elements = await (await page.request.get(`${site.origin}/elements.min.js`)).text();
    await page.route('https://cdn.jsdelivr.net/**', (route) =>
      route.fulfill({
        body: elements,
        contentType: 'text/javascript',
        headers: { 'access-control-allow-origin': '*' },
      }),
    );
    for (const [name, html] of Object.entries({ frameCode, elementCode })) {
      await page.goto(site.put(name, html));
      const frame = await framed(page);
      await expect.poll(() => frame.url()).toContain(`${baseURL}#v=2&fans=5000~`);
      await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
      await expect(frame.locator('html')).toHaveAttribute('lang', 'de');
      await expect(frame.locator('ripple-slider[name="fans"]').getByRole('textbox')).toHaveValue('5.000');
      await expect(frame.locator(standsFor.cost)).toHaveCount(0);
      await expect(frame.getByRole('banner')).toHaveCount(0);
      await expect.poll(async () => (await heightOf(page)) - (await needed(frame)), name).toBe(0);
    }
  });

  test('a script in a link never runs, whoever gives it', async ({ page, baseURL }) => {
    const markup = '<img src=x onerror="window.owned=1"><script>window.owned=1</script>';
    const link = `v=2&title=${encodeURIComponent(markup)}&fans=${encodeURIComponent(markup)}~hide=${encodeURIComponent(markup)}&theme=${encodeURIComponent(markup)}&round=${encodeURIComponent(markup)}`;
    await page.goto(site.put('markup', withElement(`${baseURL}`, `link="${link.replaceAll('&', '&amp;')}"`)));
    const frame = await framed(page);
    const isOwned = (): Promise<boolean[]> =>
      Promise.all([page.evaluate(() => 'owned' in window), frame.evaluate(() => 'owned' in window)]);
    await expect.poll(() => results(page)).toHaveLength(1);
    await expect(frame.locator('.notes')).toContainText('<img src=x');
    expect(await isOwned()).toEqual([false, false]);
    for (const next of [
      'javascript:window.owned=1',
      `#javascript:window.owned=1`,
      `v=2~hide=javascript:window.owned=1`,
    ]) {
      await page.locator('ripple-playground').evaluate((element, given) => {
        (element as RipplePlayground).link = given;
      }, next);
      await expect(frame.locator('.notes')).toContainText('javascript');
      expect(await isOwned()).toEqual([false, false]);
    }
    expect(new URL(frame.url()).origin).toBe(new URL(`${baseURL}`).origin);
  });

  test('colours and language that are asked for are not kept', async ({ page, baseURL }) => {
    await page.goto(`${baseURL}#v=2~theme=dark&lang=de`);
    const scheme = (): Promise<string> => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    expect(await scheme()).toBe('dark');
    expect(await page.evaluate(() => localStorage.getItem('ripplecast.settings'))).toBeNull();
    await page.evaluate((hash) => location.replace(hash), '#v=2');
    await expect.poll(scheme).toBe('light dark');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });
});

test.describe('the section that embeds a scenario', () => {
  const run = promisify(execFile);
  const cwd = fileURLToPath(new URL('../', import.meta.url));

  test('shows a program that finds what the preview finds', async ({ page }) => {
    await page.goto('./embed.html#v=2&fans=5000&followers=150&replicates=100');
    await page.getByText('What your page hears').click();
    const heard = page.locator('.heard code');
    await expect(heard).toContainText('"reach"');
    const { reach, reachRange } = JSON.parse((await heard.textContent()) ?? '') as PlaygroundFigures;
    await page.getByRole('tab', { name: 'npm' }).click();
    const program = await page.locator('#code code').innerText();
    const options = ['--conditions', 'ripplecast/source', '--input-type=module', '--eval', program];
    const { stdout } = await run(process.execPath, options, { cwd });
    expect(stdout.split('\n').slice(0, 2)).toEqual([
      `${Math.round(reach).toLocaleString('en')} people in the end`,
      `9 runs in 10: ${reachRange?.map((end) => end.toLocaleString('en')).join(' to ')} people`,
    ]);
  });

  test('is used by keyboard; its code is copied, or selected where that is refused', async ({ page, context }) => {
    const playground = new Playground(page);
    await page.goto('./embed.html#v=2&fans=5000');
    const code = page.locator('#code code');
    await page.getByRole('tab', { name: 'Frame' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('tab', { name: 'Element' })).toBeFocused();
    await expect(code).toContainText('<ripple-playground');
    await page.keyboard.press('End');
    await expect(page.getByRole('tab', { name: 'npm' })).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Home');
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy' }).click();
    await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code.textContent());
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
    });
    await page.getByRole('tab', { name: 'npm' }).click();
    await page.getByRole('button', { name: 'Copy' }).click();
    await expect(page.getByText('copy it by hand')).toBeVisible();
    expect(await page.evaluate(() => getSelection()?.toString())).toContain("from 'ripplecast'");
    expect(playground.errors).toEqual([]);
  });

  test('shows how it looks, as wide and as tall as was asked; another size is refused', async ({ page }) => {
    await page.goto('./embed.html#v=2');
    const frame = page.frameLocator('ripple-playground iframe');
    await expect(frame.locator('.sources')).toBeAttached();
    await page.getByRole('checkbox', { name: 'Sources' }).uncheck();
    await expect(frame.locator('.sources')).toHaveCount(0);
    await page.getByRole('textbox', { name: 'Width' }).fill('420');
    await page.getByRole('textbox', { name: 'Height' }).fill('500');
    await page.keyboard.press('Tab');
    const place = (): Promise<number[]> =>
      page.locator('.place').evaluate((box) => [box.getBoundingClientRect().width, box.getBoundingClientRect().height]);
    expect(await place()).toEqual([420, 500]);
    await expect(page.locator('#code code')).toContainText('width: 420px; max-width: 100%; height: 500px');
    const width = page.getByRole('textbox', { name: 'Width' });
    await width.fill('12 apples');
    await page.keyboard.press('Tab');
    await expect(width).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByText('A whole number from 200 to 4,000, or nothing.')).toBeVisible();
    expect(await place()).toEqual([420, 500]);
    // Back on Play nothing is missing.
    await page.getByRole('link', { name: 'Play', exact: true }).click();
    await expect(page.locator('.sources')).toBeAttached();
  });
});
