import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeFileSafely } from './write-file-safely.ts';

let directory = '';
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'ripplecast write '));
});
afterEach(async () => {
  await rm(directory, { recursive: true, force: true });
});

test('a new file is written whole, and nothing else is left behind', async () => {
  const text = 'é'.repeat(100_000);
  await writeFileSafely(join(directory, 'new.txt'), text);
  expect(await readFile(join(directory, 'new.txt'), 'utf8')).toBe(text);
  expect(await readdir(directory)).toEqual(['new.txt']);
});

test('a signal leaves the old file as it was', async () => {
  const path = join(directory, 'old.txt');
  await writeFile(path, 'old');
  const reason = new Error('enough');
  await expect(writeFileSafely(path, 'new', AbortSignal.abort(reason))).rejects.toBe(reason);
  expect(await readFile(path, 'utf8')).toBe('old');
  expect(await readdir(directory)).toEqual(['old.txt']);
});

test('directories, and paths through what is no directory, are refused', async () => {
  await mkdir(join(directory, 'folder'));
  await writeFile(join(directory, 'file'), '');
  await expect(writeFileSafely(join(directory, 'folder'), '')).rejects.toMatchObject({
    code: 'badInput',
    message: `cannot write ${join(directory, 'folder')}: it is a directory`,
  });
  await expect(writeFileSafely(join(directory, 'none', 'x'), '')).rejects.toThrow(
    `there is no directory ${join(directory, 'none')}`,
  );
  await expect(writeFileSafely(join(directory, 'file', 'x'), '')).rejects.toThrow(
    'a part of the path is not a directory',
  );
});

test('links that go in circles are refused', async () => {
  const path = join(directory, 'circle');
  await symlink('circle', path);
  await expect(writeFileSafely(path, 'new')).rejects.toThrow(`cannot write ${path}: its links go in circles`);
});

test('a name as long as the system allows is no problem', async () => {
  const name = `${'n'.repeat(250)}.json`;
  await writeFileSafely(join(directory, name), 'new');
  expect(await readdir(directory)).toEqual([name]);
});
