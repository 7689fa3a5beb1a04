"""EoN: a discrete SIR epidemic in which everyone is infectious for one step, that is an independent cascade."""

import EoN
import networkx as nx
import numpy as np

from workload import serve


def prepare(workload):
    graph = nx.Graph()
    graph.add_nodes_from(range(workload.people))
    graph.add_edges_from(workload.friendships().tolist())
    rng = np.random.default_rng(1)

    def run():
        _, susceptible, infected, _ = EoN.basic_discrete_SIR(
            graph, workload.probability, initial_infecteds=workload.seeds, rng=rng
        )
        return workload.people - susceptible[infected > 0]

    return run


if __name__ == "__main__":
    serve(prepare)
