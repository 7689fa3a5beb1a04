// The people with the most followers post something. Who gets it from whom? Reads a file of followers, writes a picture.
import { readGraphFile } from '@ripplecast/node';
import { stratify, tree } from 'd3-hierarchy';
import { defineScenario, openNetwork, traceScenario } from 'ripplecast';
import { idOf, topByFollowers } from 'ripplecast/graph';

const network = openNetwork(await readGraphFile(process.argv[2] ?? ''));
const seeds = Array.from(topByFollowers(network.graph, 5), (person) => idOf(network.ids, person));
const model = { visibility: 0.4, shareProbability: 0.3 };
const scenario = defineScenario({ version: 1, level: 'network', universe: null, message: { seeds }, model });
const root = tree().size([2 * Math.PI, 480])(stratify()(traceScenario(scenario, { network }).tree));

// From the brand in the middle outwards: an angle and a radius for each person.
const at = (x, y) => `${(y * Math.sin(x)).toFixed(1)} ${(-y * Math.cos(x)).toFixed(1)}`;
const path = ({ source: a, target: b }) => `M${at(a.x, a.y)}Q${at(b.x, a.y)} ${at(b.x, b.y)}`;
const colour = (round) => `oklch(0.65 0.18 ${80 - 25 * round})`;
const lines = root.links().map((link) => `<path d="${path(link)}" stroke="${colour(link.target.depth)}"/>`);
const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-500 -500 1000 1000" fill="none">';
console.log(svg + lines.join('') + '</svg>');
