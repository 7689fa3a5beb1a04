/**
 * Module of the Web Workers: simulates shards, draws reverse-reachable sets, makes results, grows networks, and moves what came of it to the page without copying it.
 *
 * @packageDocumentation
 * @stable
 */
import { expose, transfer } from 'comlink';
import { buffersOf, SetDrawer, ShardSimulator, type ShardService } from 'ripplecast/pool';
import { ResultMaker } from './result-maker.ts';

const seconds = (): number => performance.now() / 1000;
const simulator = new ShardSimulator(seconds);
const drawer = new SetDrawer(seconds);
const maker = new ResultMaker(simulator);

const service: ShardService = {
  ready() {},
  drawSets(task) {
    const answer = drawer.draw(task);
    return transfer(answer, buffersOf(answer));
  },
  makeResult(task) {
    const answer = maker.makeResult(task);
    return transfer(answer, buffersOf(answer));
  },
  grow(scenario) {
    const answer = maker.grow(scenario);
    return transfer(answer, buffersOf(answer));
  },
  simulate(task) {
    const answer = simulator.simulate(task);
    return transfer(answer, buffersOf(answer));
  },
};

expose(service);
