import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { generateMessages, pageFolders } from '../scripts/generate-messages.ts';

const folder = mkdtempSync(join(tmpdir(), 'messages-'));
const written = { catalogue: join(folder, 'xliff'), modules: join(folder, 'generated') };
/** What the tools say of messages without a translation. */
const said: string[] = [];

beforeAll(async () => {
  cpSync(pageFolders.catalogue, written.catalogue, { recursive: true });
  const warn = vi.spyOn(console, 'warn').mockImplementation((text: string) => void said.push(text));
  await generateMessages(written);
  warn.mockRestore();
});

afterAll(() => rmSync(folder, { recursive: true }));

it('finds the catalogue and the module as they are written from the sources (else run `npm run fix`)', () => {
  for (const file of ['catalogue/de.xlf', 'modules/de.generated.ts'] as const) {
    const [kind, name] = file.split('/') as ['catalogue' | 'modules', string];
    expect(readFileSync(join(written[kind], name), 'utf8'), file).toBe(
      readFileSync(join(pageFolders[kind], name), 'utf8'),
    );
  }
});

it('finds German for every message', () => {
  expect(said).toEqual([]);
  const units = readFileSync(join(written.catalogue, 'de.xlf'), 'utf8').match(/<trans-unit .*?<\/trans-unit>/gsu) ?? [];
  expect(units.length).toBeGreaterThan(0);
  const without = units.filter((unit) => !/<target>.*\S.*<\/target>/su.test(unit));
  expect(without).toEqual([]);
});
