/**
 * Module of the Web Workers: simulates shards of scenarios and campaigns, draws reverse-reachable sets, makes results, grows networks, and moves what came of it to the page without copying it.
 *
 * @packageDocumentation
 * @stable
 */
import { expose, transfer } from 'comlink';
import { buffersOf, CampaignSimulator, SetDrawer, ShardSimulator, type ShardService } from 'ripplecast/pool';
import { ResultMaker } from './result-maker.ts';

const seconds = (): number => performance.now() / 1000;
const simulator = new ShardSimulator(seconds);
const drawer = new SetDrawer(seconds);
const campaigns = new CampaignSimulator(seconds);
const maker = new ResultMaker(simulator);

const service: ShardService = {
  ready() {},
  drawSets(task) {
    const answer = drawer.draw(task);
    return transfer(answer, buffersOf(answer));
  },
  async simulateCampaign(task) {
    const answer = await campaigns.simulate(task);
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
