import type { ColourWitness } from '../../../src/cascade/network/kernels/show-in-colours.ts';
import type { ColouredTimedWitness } from '../../../src/cascade/network/timed/spread-coloured-events.ts';
import type { FollowerGraph } from '../../../src/graph/index.ts';
import type { ColourDraws } from './coupled-colours.ts';

/** What a kernel told of one replicate. */
export class KernelLog implements ColourWitness, ColouredTimedWitness {
  readonly sights: { hours: number; sharer: number; person: number; order: number }[] = [];
  /** By person: colour of the share, or null. */
  readonly shares = new Map<number, number | null>();
  /** When it happens; in rounds the round. */
  hours = 0;
  #latest = { person: -1, shares: false };

  comes(hours: number): void {
    this.hours = hours;
  }

  exposed(sharer: number, person: number, _exposure: number, shares: boolean): void {
    this.sights.push({ hours: this.hours, sharer, person, order: this.sights.length });
    this.#latest = { person, shares };
  }

  coloured(person: number, colour: number): void {
    this.shares.set(person, this.#latest.shares ? colour : null);
  }

  decided(person: number, first: number, _colour: number, shares: number | null): void {
    this.shares.set(person, shares);
    // The one that is chosen comes before the others of its round.
    const ofPerson = this.sights.filter((sight) => sight.person === person);
    ofPerson[first].order = -1;
  }

  /** The draws under which the twin has to do the same, if the kernel did right. */
  toDraws(graph: FollowerGraph, delayMultiplier: number): ColourDraws {
    const { people, edges, offsets, followers } = graph;
    const draws = {
      // What was not seen, would never have been.
      sees: new Float64Array(edges).fill(1),
      shares: new Float64Array(people).fill(1),
      praises: new Float64Array(people).fill(1),
      orders: new Float64Array(edges),
      delays: new Float64Array(edges),
      fanDelays: new Float64Array(people),
    };
    const sharedAt = new Map<number, number>();
    for (const { hours, sharer, person, order } of this.sights) {
      if (!sharedAt.has(person)) sharedAt.set(person, hours);
      if (sharer < 0) {
        draws.fanDelays[person] = hours;
        continue;
      }
      const edge = followers.indexOf(person, offsets[sharer]);
      if (edge < 0 || edge >= offsets[sharer + 1]) throw new Error(`${person} does not follow ${sharer}`);
      draws.sees[edge] = 0;
      draws.orders[edge] = order;
      const multiplier = this.shares.get(sharer) === 1 ? delayMultiplier : 1;
      draws.delays[edge] = (hours - sharedAt.get(sharer)!) / multiplier;
    }
    for (const [person, colour] of this.shares) {
      if (colour === null) continue;
      draws.shares[person] = 0;
      const { sharer } = this.sights
        .filter((sight) => sight.person === person)
        .reduce((best, sight) =>
          sight.hours < best.hours || (sight.hours === best.hours && sight.order < best.order) ? sight : best,
        );
      const isAfterCriticism = sharer >= 0 && this.shares.get(sharer) === 1;
      // Who criticises after criticism would have praised after praise: they have to be told apart by their first sight.
      draws.praises[person] = colour === 0 || isAfterCriticism ? 0 : 1;
    }
    return draws;
  }
}
