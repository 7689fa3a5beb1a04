// A worker of the queue: one job comes in as JSON, its rows go out as text.
import { serialize } from 'node:v8';
import { simulateShard } from 'ripplecast';

const { scenario, range } = JSON.parse(process.argv[2] ?? '');
process.stdout.write(serialize(simulateShard(scenario, range)).toString('base64'));
