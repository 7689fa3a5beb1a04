import { validate } from '@actions/languageservice';
import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { listFiles, readText } from './source-files.ts';

const workflows = listFiles('.github/workflows', ['.yml']);

/** What GitHub's own checks say of a workflow, line by line: its keys, expressions, names of jobs and contexts. */
async function faultsOf(path: string, workflow: string): Promise<string[]> {
  const diagnostics = await validate(TextDocument.create(`file:///${path}`, 'yaml', 1, workflow));
  return diagnostics.map(({ range, message }) => {
    const text = typeof message === 'string' ? message : message.value;
    return `${path}:${range.start.line + 1} ${text}`;
  });
}

describe.each(workflows)('%s', (path) => {
  test('is a workflow that GitHub accepts', async () => {
    expect(await faultsOf(path, readText(path))).toEqual([]);
  });

  test('gives the token no more than it says, ends, and runs only actions of a fixed version', () => {
    const text = readText(path);
    expect(text).toMatch(/^permissions:\n {2}contents: read\n\n/m);
    expect(text).toMatch(/^concurrency:$/m);
    const jobs = text.match(/^ {4}runs-on: /gm);
    expect(text.match(/^ {4}timeout-minutes: /gm)).toHaveLength(jobs?.length ?? 0);
    const actions = [...text.matchAll(/uses: (\S+)/g)].map((match) => match[1]);
    // GitHub's own by their major version, all others by a commit.
    expect(actions.filter((action) => !/^(actions\/[\w-]+@v\d+|[\w./-]+@[0-9a-f]{40})$/.test(action ?? ''))).toEqual(
      [],
    );
  });
});

test('npm test runs on the oldest Node that the packages support, and on the newest', () => {
  const { engines } = JSON.parse(readText('packages/core/package.json')) as {
    readonly engines: { readonly node: string };
  };
  const oldest = engines.node.replace('>=', '');
  expect(readText('.github/workflows/ci.yml')).toMatch(
    new RegExp(String.raw`node: \['${oldest.replaceAll('.', String.raw`\.`)}(?:\.0)?', latest\]`),
  );
});

test('the checks see a key, an event, a job and an expression that are none', async () => {
  const text = `on: { pushed: {} }
jobs:
  test:
    runs-on: ubuntu-latest
    needs: built
    steps:
      - run: echo \${{ nothing() }}
        iff: always()
`;
  expect((await faultsOf('planted.yml', text)).toSorted()).toEqual([
    "planted.yml:1 Unexpected value 'pushed'",
    'planted.yml:3 The workflow must contain at least one job with no dependencies.',
    "planted.yml:5 Value 'built' is not valid",
    "planted.yml:7 Unrecognized function: 'nothing'",
    "planted.yml:8 Unexpected value 'iff'",
  ]);
});
