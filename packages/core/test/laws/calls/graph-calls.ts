import * as graphs from '../../../src/graph/index.ts';
import { openStream } from '../../../src/random/index.ts';
import type { Calls, Kind } from './call.ts';

const club = graphs.karateClub().graph;
const stream = openStream('wrong arguments', 0, 'test');
const options = (kinds: Readonly<Record<string, Kind>>): Record<string, Kind> =>
  Object.fromEntries([
    ['0', 'object'],
    ['1', 'object'],
    ...Object.entries(kinds).map(([key, kind]) => [`0.${key}`, kind]),
  ]);

/** Calls of functions of graphs. */
export const graphCalls: Calls = {
  writeCsv: {
    call: graphs.writeCsv,
    arguments: [{ head: ['a'], rows: [[1]] }],
    kinds: { 0: 'object', '0.head': 'array', '0.rows': 'array', '0.rows.0': 'array' },
  },
  personIdsFromTexts: {
    call: graphs.personIdsFromTexts,
    arguments: [['a', 'b']],
    kinds: { 0: 'array', '0.0': 'text' },
  },
  generateErdosRenyi: {
    call: graphs.generateErdosRenyi,
    arguments: [{ people: 10, edgeProbability: 0.5, directed: true }, stream, { maxBytes: 1e6 }],
    kinds: {
      ...options({ people: 'number', edgeProbability: 'number', directed: 'boolean' }),
      2: 'object',
      '2.maxBytes': 'number',
    },
  },
  generateErdosRenyiEdges: {
    call: graphs.generateErdosRenyiEdges,
    arguments: [{ people: 10, edges: 5, directed: false }, stream],
    kinds: options({ people: 'number', edges: 'number', directed: 'boolean' }),
  },
  generateRandomRegular: {
    call: graphs.generateRandomRegular,
    arguments: [{ people: 10, friends: 4 }, stream],
    kinds: options({ people: 'number', friends: 'number' }),
  },
  generateConfigurationModel: {
    call: graphs.generateConfigurationModel,
    arguments: [{ people: 10, friends: { distribution: 'poisson', mean: 2 } }, stream],
    kinds: options({ people: 'number', 'friends.mean': 'number', 'friends.distribution': 'text' }),
  },
  generateChungLu: {
    call: graphs.generateChungLu,
    arguments: [{ people: 3, friends: [1, 1, 2] }, stream],
    kinds: options({ people: 'number', 'friends.0': 'number' }),
  },
  generateBarabasiAlbert: {
    call: graphs.generateBarabasiAlbert,
    arguments: [{ people: 10, friendsOfNewcomer: 2 }, stream],
    kinds: options({ people: 'number', friendsOfNewcomer: 'number' }),
  },
  generateWattsStrogatz: {
    call: graphs.generateWattsStrogatz,
    arguments: [{ people: 10, friends: 2, rewiringProbability: 0.5 }, stream],
    kinds: options({ people: 'number', friends: 'number', rewiringProbability: 'number' }),
  },
  generateStochasticBlockModel: {
    call: graphs.generateStochasticBlockModel,
    arguments: [{ blocks: [5], edgeProbabilities: [[0.5]] }, stream],
    kinds: options({
      blocks: 'array',
      'blocks.0': 'number',
      edgeProbabilities: 'array',
      'edgeProbabilities.0': 'array',
      'edgeProbabilities.0.0': 'number',
    }),
  },
  generateCommunities: {
    call: graphs.generateCommunities,
    arguments: [{ people: 50, meanFriends: 6, clustering: 0.2, communitiesPerPerson: 2 }, stream],
    kinds: options({ people: 'number', meanFriends: 'number', clustering: 'number', communitiesPerPerson: 'number' }),
  },
  generateDirectedFollowers: {
    call: graphs.generateDirectedFollowers,
    arguments: [{ people: 10, followers: 2, follows: 2, reciprocity: 0 }, stream],
    kinds: options({ people: 'number', reciprocity: 'number' }),
  },
  generateUniformFollowers: {
    call: graphs.generateUniformFollowers,
    arguments: [{ people: 10, followers: 2 }, stream],
    kinds: options({ people: 'number' }),
  },
  generateTree: {
    call: graphs.generateTree,
    arguments: [{ people: 10, children: 2 }],
    kinds: { 0: 'object', '0.people': 'number', '0.children': 'number' },
  },
  buildFollowerGraph: {
    call: graphs.buildFollowerGraph,
    arguments: [
      { people: 2, sources: Uint32Array.of(0), targets: Uint32Array.of(1), visibility: Float32Array.of(1) },
      { duplicates: 'error', selfLoops: 'error', mutual: false },
    ],
    kinds: {
      0: 'object',
      '0.people': 'number',
      '0.sources': 'array',
      '0.targets': 'array',
      '0.visibility': 'array',
      1: 'object',
      '1.duplicates': 'text',
      '1.selfLoops': 'text',
      '1.mutual': 'boolean',
    },
  },
  graphFormatOf: { call: graphs.graphFormatOf, arguments: ['a.csv'], kinds: { 0: 'text' } },
  graphFromEdges: {
    call: graphs.graphFromEdges,
    arguments: [[[1, 2]], { direction: 'mutual', duplicates: 'error', selfLoops: 'error', maxBytes: 1e6 }],
    kinds: {
      0: 'array',
      '0.0': 'array',
      '0.0.0': 'text or number',
      1: 'object',
      '1.direction': 'text',
      '1.duplicates': 'text',
      '1.selfLoops': 'text',
      '1.maxBytes': 'number',
    },
  },
  topByFollowers: {
    call: graphs.topByFollowers,
    arguments: [club, 3],
    kinds: { 0: 'object', '0.offsets': 'array', '0.people': 'number', 1: 'number' },
  },
  openDataset: { call: graphs.openDataset, arguments: ['karateClub'], kinds: { 0: 'text' } },
  followerGraphFromRows: {
    call: graphs.followerGraphFromRows,
    arguments: [{ offsets: Uint32Array.of(0, 1, 1), followers: Uint32Array.of(1) }],
    kinds: { 0: 'object', '0.offsets': 'array', '0.followers': 'array' },
  },
  ...Object.fromEntries(
    [
      graphs.degreeAssortativity,
      graphs.degrees,
      graphs.friendshipParadoxFactor,
      graphs.localClustering,
      graphs.meanOnwardFollowers,
      graphs.reciprocity,
      graphs.reverseFollowerGraph,
      graphs.weakComponents,
      graphs.writeBinaryGraph,
      graphs.writeCsvEdges,
      graphs.writeEdgeList,
    ].map((call) => [
      call.name,
      { call, arguments: [club], kinds: { 0: 'object', '0.offsets': 'array', '0.people': 'number' } },
    ]),
  ),
};
