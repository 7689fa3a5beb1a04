/** Graphs that are grown. Each generator draws from the stream that it is given, and owns nothing else. */
export { generateBarabasiAlbert } from './barabasi-albert.ts';
export { generateChungLu } from './chung-lu.ts';
export { generateCommunities } from './communities.ts';
export { generateConfigurationModel } from './configuration-model.ts';
export { drawDegrees, meanDegree } from './parts/degree-law.ts';
export { generateDirectedFollowers } from './directed/directed-followers.ts';
export { generateErdosRenyi, generateErdosRenyiEdges } from './erdos-renyi.ts';
export {
  checkNetworkGenerator,
  generateNetwork,
  networkKinds,
  networkOptionNames,
  networkOptions,
} from './generate-network.ts';
export type { NetworkGeneratorOption, NetworkKind, NetworkOptionMeaning } from './generate-network.ts';
export type * from './generator.generated.ts';
export { generateRandomRegular } from './random-regular.ts';
export { generateComplete, generateCycle, generatePath, generateStar, generateTree } from './shapes.ts';
export { generateStochasticBlockModel } from './stochastic-block-model.ts';
export { generateUniformFollowers } from './uniform-followers.ts';
export { generateWattsStrogatz } from './watts-strogatz.ts';
