import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { getQuickJS, type QuickJSContext } from 'quickjs-emscripten';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumLaunchOptions } from '../../scripts/chromium.mjs';
import { root } from '../source-files.ts';
import { computeDocument, names, replicatesFor } from './documents.ts';
import { describeBytes, digestOf } from './digests.ts';
import recorded from './digests.json' with { type: 'json' };

/** SHA-256 of each document, as `record-digests.ts` wrote them down. */
const recordedDigests: Readonly<Record<string, { readonly compiled: string; readonly interpreted: string }>> = recorded;

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

test('every document has recorded digests, and no other has', () => {
  expect(Object.keys(recordedDigests)).toEqual(names);
});

describe.each(names)('%s', (name) => {
  const { compiled, interpreted } = replicatesFor(name);

  test('gives the recorded bytes in Node, and the same in Chromium', async () => {
    const expression = `sameBytes.computeDocument(${JSON.stringify(name)}, ${compiled})`;
    const text = computeDocument(name, compiled);
    expect(digestOf(text)).toBe(recordedDigests[name]?.compiled);
    expect(describeBytes(await page.evaluate<string>(expression))).toEqual(describeBytes(text));
  }, 60_000);

  test('gives the recorded bytes in Node, and the same in QuickJS', () => {
    const expression = `sameBytes.computeDocument(${JSON.stringify(name)}, ${interpreted})`;
    const text = computeDocument(name, interpreted);
    expect(digestOf(text)).toBe(recordedDigests[name]?.interpreted);
    expect(describeBytes(inQuickjs(expression))).toEqual(describeBytes(text));
  }, 120_000);
});
