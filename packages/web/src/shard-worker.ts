/**
 * Module of the Web Workers: simulates shards and moves their rows to the page without copying them.
 *
 * @packageDocumentation
 * @stable
 */
import { expose, transfer } from 'comlink';
import { buffersOf, ShardSimulator, type ShardService } from 'ripplecast/pool';

const simulator = new ShardSimulator(() => performance.now() / 1000);

const service: ShardService = {
  ready() {},
  simulate(task) {
    const answer = simulator.simulate(task);
    return transfer(answer, buffersOf(answer));
  },
};

expose(service);
