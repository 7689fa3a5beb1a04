"""CyNetDiff as a judge: `judge_cynetdiff.py FOLDER RUNS SEED,SEED,…` simulates cascades from these people and says how many each reached."""

import sys

from cynetdiff.models import IndependentCascadeModel

from choices import Graph, answer


def main():
    folder, runs, seeds = sys.argv[1:]
    graph = Graph(folder)
    model = IndependentCascadeModel(
        graph.offsets[:-1], graph.followers, activation_probs=graph.probabilities, rng=2
    )
    model.set_seeds([int(seed) for seed in seeds.split(",")])
    spreads = []
    for _ in range(int(runs)):
        model.reset_model()
        model.advance_until_completion()
        spreads.append(model.get_num_activated_nodes())
    answer({"spreads": spreads})


if __name__ == "__main__":
    main()
