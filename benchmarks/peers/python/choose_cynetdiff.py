"""CyNetDiff: lazy greedy choice (CELF) over the gains that it simulates anew each time, as its documentation shows."""

import heapq

from cynetdiff.models import IndependentCascadeModel

from choices import choose

# Simulated cascades for each gain.
TRIALS = 200


def prepare(graph):
    model = IndependentCascadeModel(
        graph.offsets[:-1], graph.followers, activation_probs=graph.probabilities, rng=1
    )

    def gain_of(seeds, person):
        return model.compute_marginal_gains(seeds, [person], TRIALS)[1]

    def run(count, _epsilon):
        gains = [(-gain_of([], person), person, 0) for person in range(graph.people)]
        heapq.heapify(gains)
        seeds = []
        while len(seeds) < count:
            _, person, known_at = heapq.heappop(gains)
            if known_at == len(seeds):
                seeds.append(person)
            else:
                heapq.heappush(gains, (-gain_of(seeds, person), person, len(seeds)))
        return seeds

    return run


if __name__ == "__main__":
    choose(prepare)
