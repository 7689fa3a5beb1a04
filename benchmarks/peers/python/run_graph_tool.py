"""graph-tool: an SIR epidemic in synchronous steps in which everyone recovers after one, that is an independent cascade.

A state is built once. Its constructor counts the infected neighbours of everyone, which takes longer than many a
cascade; when a cascade is over these counts are all zero again. So a run begins with nobody infected, and the seeds are
infected in its first step by a spontaneous infection of probability 1, which is then switched off.
"""

import graph_tool as gt
import numpy as np
from graph_tool.dynamics import SIRState

from workload import serve


def prepare(workload):
    gt.seed_rng(1)
    gt.openmp_set_num_threads(1)
    graph = gt.Graph(directed=False)
    graph.add_vertex(workload.people)
    graph.add_edge_list(workload.friendships())
    spontaneous = graph.new_vertex_property("double", val=0)
    nobody = graph.new_vertex_property("int32_t", val=0)
    state = SIRState(graph, beta=workload.probability, gamma=1, r=spontaneous, s=nobody)
    seeds = np.array(workload.seeds)

    def run():
        state.get_state().a[:] = 0
        state.reset_active()
        spontaneous.a[seeds] = 1
        infected = state.iterate_sync()
        spontaneous.a[seeds] = 0
        reached = [infected]
        while True:
            # Those who change in a step are those who were infected before, who recover, and those who are now.
            infected = state.iterate_sync() - infected
            if infected == 0:
                return reached
            reached.append(reached[-1] + infected)

    return run


if __name__ == "__main__":
    serve(prepare)
