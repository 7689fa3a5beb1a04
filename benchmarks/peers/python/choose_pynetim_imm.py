"""PyNetIM: its IMM, by reverse-reachable sets."""

from pynetim import IMMAlgorithm

from choices import choose
from choose_pynetim_opim import graph_of


def prepare(graph):
    network = graph_of(graph)

    def run(count, epsilon):
        return IMMAlgorithm(network, model="IC", epsilon=epsilon, random_seed=1).run(k=count)

    return run


if __name__ == "__main__":
    choose(prepare)
