"""PyNetIM: its OPIM-C, by reverse-reachable sets in two collections."""

from pynetim import IMGraph, OPIMCAlgorithm

from choices import choose


def graph_of(graph):
    edges = list(zip(graph.sources().tolist(), graph.followers.tolist()))
    return IMGraph(edges, weights=graph.probabilities.tolist(), directed=True, renumber=False)


def prepare(graph):
    algorithm = OPIMCAlgorithm(graph_of(graph), model="IC", random_seed=1)
    return lambda count, epsilon: algorithm.run(k=count, epsilon=epsilon)


if __name__ == "__main__":
    choose(prepare)
