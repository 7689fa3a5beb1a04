import { expect, test } from 'vitest';
import { graphOf } from '../../../../test/cascade/network/small-graphs.ts';
import { formatTrace } from './format-trace.ts';
import type { TraceFormat } from './format-trace.ts';
import { traceNetwork } from './trace-cascade.ts';
import { treeOfTrace } from './trace-tree.ts';

/** 0 shows it to 1 and 2; only 1, who must see it once, shares; 3 hears from 1. */
const graph = graphOf([[1, 2], [3], [], []]);
const model = { kind: 'share', visibility: 1, shareProbability: Float64Array.of(0, 1, 0, 0) } as const;
const trace = traceNetwork(graph, { seeds: [0] }, model, { rngSeed: 'format', replicate: 0 });
const names = ['Ann, "A"', 'B<b>&', 'c\u0001', 'd'];
const idOf = (person: number): string => names[person];

test('as JSON a trace has an object for each person', () => {
  const { people, ...rest } = JSON.parse(formatTrace(trace, 'json')) as { people: object[] };
  expect(rest).toEqual({ universe: 4, reach: 4, truncated: false });
  expect(people).toEqual([
    { person: 0, generation: 0, shownBy: null, exposures: 1, sharedIn: 0, sharedAfter: 1, madeToShareBy: null },
    { person: 1, generation: 1, shownBy: 0, exposures: 1, sharedIn: 1, sharedAfter: 1, madeToShareBy: 0 },
    { person: 2, generation: 1, shownBy: 0, exposures: 1, sharedIn: null, sharedAfter: null, madeToShareBy: null },
    { person: 3, generation: 2, shownBy: 1, exposures: 1, sharedIn: null, sharedAfter: null, madeToShareBy: null },
  ]);
});

test('as CSV a trace has a line for each person, ids quoted where they must be', () => {
  expect(formatTrace(trace, 'csv', { idOf }).split('\r\n')).toEqual([
    'person,generation,shownBy,exposures,sharedIn,sharedAfter,madeToShareBy',
    '"Ann, ""A""",0,,1,0,1,',
    'B<b>&,1,"Ann, ""A""",1,1,1,"Ann, ""A"""',
    'c\u0001,1,"Ann, ""A""",1,,,',
    'd,2,B<b>&,1,,,',
    '',
  ]);
});

test('as GraphML a trace has nodes, and edges that say whether they made someone share', () => {
  const text = formatTrace(trace, 'graphml', { idOf });
  expect(text).toContain('<data key="person">B&lt;b&gt;&amp;</data>');
  expect(text).toContain('<data key="person">c\ufffd</data>');
  expect(text.match(/<node /g)).toHaveLength(4);
  expect(text.match(/<edge .*/g)).toEqual([
    '<edge source="n0" target="n1"><data key="kind">shared</data></edge>',
    '<edge source="n0" target="n2"><data key="kind">saw</data></edge>',
    '<edge source="n1" target="n3"><data key="kind">saw</data></edge>',
  ]);
});

test('a trace in time has the hours of sights and shares', () => {
  const timing = { delay: { law: 'fixed', hours: 1.5 } } as const;
  const timed = traceNetwork(graph, { seeds: [0] }, model, { rngSeed: 'format', replicate: 0 }, { timing });
  const { people } = JSON.parse(formatTrace(timed, 'json')) as {
    people: { hours: number; sharedHours: number | null }[];
  };
  expect(people.map(({ hours, sharedHours }) => [hours, sharedHours])).toContainEqual([0, 0]);
  expect(people.map(({ hours, sharedHours }) => [hours, sharedHours])).toContainEqual([1.5, 1.5]);
  expect(people.map(({ hours, sharedHours }) => [hours, sharedHours])).toContainEqual([3, null]);
  const lines = formatTrace(timed, 'csv', { idOf }).split('\r\n');
  expect(lines[0]).toBe('person,generation,shownBy,exposures,sharedIn,sharedAfter,madeToShareBy,hours,sharedHours');
  expect(lines).toContain('d,2,B<b>&,1,,,,3,');
  const text = formatTrace(timed, 'graphml');
  expect(text).toContain('<key id="hours" for="node" attr.name="hours" attr.type="double"/>');
  expect(text).toContain('<data key="sharedHours">1.5</data>');
  expect(formatTrace(trace, 'graphml')).not.toContain('hours');
});

test('a trace with criticism has the colour of what each has said, or seen', () => {
  const options = { rngSeed: 'format', replicate: 0 };
  const critical = traceNetwork(graph, { seeds: [0], tone: 'critical' }, model, options, { criticism: {} });
  expect(critical.colours).toEqual(Uint8Array.of(1, 1, 1, 1));
  const praising = traceNetwork(graph, { seeds: [0] }, model, options, { criticism: { quality: 1 } });
  expect(praising.colours).toEqual(Uint8Array.of(0, 0, 0, 0));
  const { people } = JSON.parse(formatTrace(critical, 'json')) as { people: { colour: string }[] };
  expect(people.map(({ colour }) => colour)).toEqual(['criticism', 'criticism', 'criticism', 'criticism']);
  const lines = formatTrace(praising, 'csv', { idOf }).split('\r\n');
  expect(lines[0]).toBe('person,generation,shownBy,exposures,sharedIn,sharedAfter,madeToShareBy,colour');
  expect(lines).toContain('d,2,B<b>&,1,,,,praise');
  expect(formatTrace(critical, 'graphml')).toContain('<data key="colour">criticism</data>');
  expect(formatTrace(critical, 'graphml')).toContain(
    '<key id="colour" for="node" attr.name="colour" attr.type="string"/>',
  );
  expect(formatTrace(trace, 'graphml')).not.toContain('colour');
  const names = ['a', 'b', 'c', 'd'];
  expect(treeOfTrace(critical, names).map(({ colour }) => colour)).toEqual([
    undefined,
    'criticism',
    'criticism',
    'criticism',
    'criticism',
  ]);
  expect(treeOfTrace(trace, names)[1]).not.toHaveProperty('colour');
});

test('a cascade that nobody saw has a header and nothing else', () => {
  const empty = traceNetwork(graph, { fans: 0 }, model, { rngSeed: 'format', replicate: 0 });
  expect(formatTrace(empty, 'csv').split('\r\n')).toHaveLength(2);
  expect(JSON.parse(formatTrace(empty, 'json'))).toEqual({ universe: 4, reach: 0, truncated: false, people: [] });
});

test('another format is refused', () => {
  expect(() => formatTrace(trace, 'yaml' as TraceFormat)).toThrow("format must be 'json', 'csv' or 'graphml'; got");
});

test('a trace with a desk has the hours of answers', () => {
  const timing = { delay: { law: 'exponential', halfLife: 1 }, horizonHours: 1000 } as const;
  const conversation = { timing, criticism: {}, desk: { people: 1, patienceHours: null }, reply: { effect: 0 } };
  const begin = { seeds: [0], tone: 'critical' } as const;
  const answered = traceNetwork(graph, begin, model, { rngSeed: 'format', replicate: 0 }, conversation);
  const { answeredHours = new Float64Array(0), sharedHours, people } = answered;
  for (const [i, person] of people.entries()) {
    if (person > 1) expect(answeredHours[i]).toBe(-1);
    else expect(answeredHours[i]).toBeGreaterThan(sharedHours?.[i] ?? Infinity);
  }
  const entries = JSON.parse(formatTrace(answered, 'json')) as { people: { answeredHours: number | null }[] };
  expect(entries.people.map((entry) => entry.answeredHours ?? -1)).toEqual(Array.from(answeredHours));
  expect(formatTrace(answered, 'csv')).toContain(',colour,answeredHours\r\n');
  expect(formatTrace(answered, 'graphml')).toContain('<data key="answeredHours">');
  const empty = traceNetwork(
    graph,
    begin,
    model,
    { rngSeed: 'format', replicate: 0 },
    { ...conversation, desk: { people: 0 } },
  );
  expect(empty.answeredHours).toEqual(Float64Array.of(-1, -1, -1, -1));
});

test('where television starts it, a trace says how often everyone has noticed it, and hangs them under the brand', () => {
  const television = { exposure: Float64Array.of(0, 0, 1), notice: 1 };
  const nobody = { kind: 'share', visibility: 1, shareProbability: 0 } as const;
  const noticed = traceNetwork(graph, { fans: 0, television }, nobody, { rngSeed: 'format', replicate: 0 });
  expect(formatTrace(noticed, 'csv').split('\r\n').slice(0, 2)).toEqual([
    'person,generation,shownBy,exposures,sharedIn,sharedAfter,madeToShareBy,noticed',
    '0,0,,2,,,,2',
  ]);
  expect(formatTrace(noticed, 'graphml')).toContain('attr.name="noticed" attr.type="int"');
  const tree = treeOfTrace(noticed, ['a', 'b', 'c', 'd']);
  expect(tree.map((node) => [node.id, node.parentId, node.noticed])).toEqual([
    ['brand', null, 0],
    ['a', 'brand', 2],
    ['b', 'brand', 2],
    ['c', 'brand', 2],
    ['d', 'brand', 2],
  ]);
});
