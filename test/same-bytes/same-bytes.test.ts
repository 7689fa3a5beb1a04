import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { getQuickJS, type QuickJSContext } from 'quickjs-emscripten';
import { presetCatalogue } from 'ripplecast';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumLaunchOptions } from '../../scripts/chromium.mjs';
import { root } from '../source-files.ts';
import { computeDocument, names } from './documents.ts';

/**
 * Replicates. Chromium runs the presets as they are. QuickJS interprets, some 50 times slower than a compiler: a few
 * replicates go through the same code (every law, every branch, reduction) in a second or two.
 */
const REPLICATES = { preset: { chromium: 1000, quickjs: 40 }, other: { chromium: 200, quickjs: 20 } };

let browser: Browser;
let page: Page;
let quickjs: QuickJSContext;

/** The scenarios and the whole core as one classic script that leaves `sameBytes` behind. */
async function bundle(): Promise<string> {
  const output = await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { conditions: ['ripplecast/source'] },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: join(root, 'test/same-bytes/documents.ts'), formats: ['iife'], name: 'sameBytes' },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  if (first === undefined || !('output' in first)) throw new Error('the build gave no output');
  return first.output[0].code;
}

function inQuickjs(code: string): string {
  const result = quickjs.evalCode(code);
  const value = quickjs.unwrapResult(result);
  const text = quickjs.getString(value);
  value.dispose();
  return text;
}

/** What is compared. */
const digest = (text: string): object => ({
  bytes: Buffer.byteLength(text),
  sha256: createHash('sha256').update(text).digest('hex'),
});

beforeAll(async () => {
  const script = await bundle();
  browser = await chromium.launch(await chromiumLaunchOptions());
  page = await browser.newPage();
  await page.addScriptTag({ content: script });
  quickjs = (await getQuickJS()).newContext();
  inQuickjs(`${script}; globalThis.sameBytes = sameBytes; 'ready'`);
}, 60_000);

afterAll(async () => {
  quickjs.dispose();
  await browser.close();
});

describe.each(names)('%s', (name) => {
  const replicates = REPLICATES[presetCatalogue.some(({ id }) => id === name) ? 'preset' : 'other'];

  test('gives the same bytes in Node and in Chromium', async () => {
    const expression = `sameBytes.computeDocument(${JSON.stringify(name)}, ${replicates.chromium})`;
    const text = computeDocument(name, replicates.chromium);
    expect(text).toContain('"version":1');
    expect(digest(await page.evaluate<string>(expression))).toEqual(digest(text));
  }, 60_000);

  test('gives the same bytes in Node and in QuickJS', () => {
    const expression = `sameBytes.computeDocument(${JSON.stringify(name)}, ${replicates.quickjs})`;
    expect(digest(inQuickjs(expression))).toEqual(digest(computeDocument(name, replicates.quickjs)));
  }, 120_000);
});
