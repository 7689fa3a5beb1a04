// A worker of the queue: one job comes in as JSON, its rows go out as text.
import { simulateShard, writeShard } from 'ripplecast/experiment';

const { scenario, range } = JSON.parse(process.argv[2] ?? '');
process.stdout.write(writeShard(simulateShard(scenario, range)));
