import { expect, test, type Page } from '@playwright/test';
import { pages } from '../src/pages.ts';
import { pageName } from '../src/words/page-names.ts';
import { Playground } from './playground.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const world = `#v=1&level=network&network=${encodeURIComponent(
  JSON.stringify({ generator: { kind: 'communities', people: 60, meanFriends: 6, clustering: 0.3 } }),
)}&fans=5&share=0.25&buy=none`;

/** Markup that runs a script in a page that takes it for markup. */
const markup = `<img src=x onerror="window.owned=1"><script>window.owned=1</script><svg onload="window.owned=1">`;

/** Collects what the policy refuses from now on; to be called before the page is opened. */
async function watchRefusals(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const refusals: string[] = [];
    Object.assign(window, { refusals });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      refusals.push(`${effectiveDirective}: ${blockedURI}`);
    });
  });
  return () => page.evaluate(() => Reflect.get(window, 'refusals') as readonly string[]);
}

/** Whether a script of somebody else ran in the page. */
function isOwned(page: Pick<Page, 'evaluate'>): Promise<boolean> {
  return page.evaluate(() => 'owned' in window);
}

for (const { file, folder } of pages) {
  test(`${pageName(folder)} has a policy that takes no script but its own`, async ({ page }) => {
    const refusals = await watchRefusals(page);
    await page.goto(`./${file}`);
    await expect(page.getByRole('main')).toHaveAttribute('data-progress', 'done');
    const content = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    const scripts = content?.split('; ').find((directive) => directive.startsWith('script-src '));
    expect(scripts).toBe("script-src 'self'");
    expect(await refusals()).toEqual([]);
    // A handler, two scripts, an address and a text: each of them runs without the policy.
    await page.evaluate((html) => {
      document.body.insertAdjacentHTML('beforeend', html);
      const script = document.createElement('script');
      script.textContent = 'window.owned = 1';
      document.body.append(script);
      const elsewhere = document.createElement('script');
      elsewhere.src = 'data:text/javascript,window.owned=1';
      document.body.append(elsewhere);
      const link = document.createElement('a');
      link.href = 'javascript:window.owned=1';
      document.body.append(link);
      link.click();
      // In a task of the page's own: what Playwright runs may evaluate texts.
      setTimeout(() => {
        // oxlint-disable-next-line typescript/no-implied-eval -- what is refused
        setTimeout('window.owned = 1');
      });
    }, markup);
    await expect
      .poll(async () => (await refusals()).toSorted())
      .toEqual([
        'script-src-attr: inline',
        'script-src-elem: data',
        'script-src-elem: inline',
        'script-src-elem: inline',
        'script-src: eval',
      ]);
    expect(await isOwned(page)).toBe(false);
  });
}

test('nothing of the page is refused while it is used', async ({ page }) => {
  const refusals = await watchRefusals(page);
  const playground = new Playground(page);
  await playground.open();
  await playground.type('fans', '5000');
  await playground.type('share', '12,5');
  await playground.settled();
  await page.getByRole('button', { name: 'Log scale' }).click();
  await page.getByRole('button', { name: 'Step back' }).click();
  await page.getByRole('button', { name: 'Keys' }).click();
  await page.keyboard.press('Escape');
  await page.goBack();
  await playground.complete();
  expect(await refusals()).toEqual([]);
  await page.goto('about:blank');
  await playground.open(world);
  await page.getByRole('button', { name: 'Rings', exact: true }).click();
  await page.locator('ripple-rings').getByRole('application').focus();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('button', { name: 'List', exact: true }).click();
  expect(await refusals()).toEqual([]);
  expect(playground.errors).toEqual([]);
});

test('markup in a link is only text', async ({ page }) => {
  const refusals = await watchRefusals(page);
  const playground = new Playground(page);
  const placements = '[[111000000,1,3000000]]';
  const hostile = encodeURIComponent(markup);
  await playground.open(
    `#v=1&title=${hostile}&buySource=${hostile}&placements=${placements}&rngSeed=${hostile}&share=${hostile}&${hostile}=1~round=${hostile}`,
  );
  await expect(page.locator('.notes')).toContainText('<img src=x onerror=');
  const within = await page.evaluate((html) => {
    const everything = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        element,
        ...everything(element.shadowRoot ?? new DocumentFragment()),
      ]);
    const elements = everything(document);
    return {
      images: elements.filter((element) => element.localName === 'img').length,
      handlers: elements.filter((element) => element.hasAttribute('onerror') || element.hasAttribute('onload')).length,
      scripts: elements.filter((element) => element.localName === 'script' && element.textContent !== '').length,
      fields: elements.filter((element) => element instanceof HTMLInputElement && element.value === html).length,
    };
  }, markup);
  expect(within).toMatchObject({ images: 0, handlers: 0, scripts: 0 });
  expect(await isOwned(page)).toBe(false);
  expect(await refusals()).toEqual([]);
  expect(playground.errors).toEqual([]);
});

test('markup in a link is only text in every section', async ({ page }) => {
  const refusals = await watchRefusals(page);
  const hostile = encodeURIComponent(markup);
  const ways = [
    `compare.html#v=2~name=${hostile}~~v=2&title=${hostile}~~run=${hostile}`,
    `learn.html#lesson=${hostile}`,
    `learn.html#lesson=luck&step=${hostile}&guess=${hostile}`,
    `embed.html#v=2&title=${hostile}&rngSeed=${hostile}`,
    `year.html#v=2&title=${hostile}~a=${hostile}&week=${hostile}`,
    `about.html#${hostile}`,
  ];
  for (const way of ways) {
    await page.goto('about:blank');
    await page.goto(`./${way}`);
    await expect(page.getByRole('main')).toHaveAttribute('data-progress', 'done');
    const frames = await Promise.all(page.frames().map((frame) => isOwned(frame)));
    expect(frames, way).not.toContain(true);
  }
  await page.goto('./learn.html#teacher=results');
  await page.getByRole('textbox').first().fill(`${markup} http://127.0.0.1/#v=2&title=${hostile}`);
  expect(await isOwned(page)).toBe(false);
  expect(await refusals()).toEqual([]);
});
