"""NDlib: its independent cascades model, without a table of the status of each person in each round."""

import ndlib.models.epidemics as ep
import ndlib.models.ModelConfig as mc
import networkx as nx

from workload import serve

SUSCEPTIBLE = 0
INFECTED = 1


def prepare(workload):
    graph = nx.Graph()
    graph.add_nodes_from(range(workload.people))
    graph.add_edges_from(workload.friendships().tolist())
    model = ep.IndependentCascadesModel(graph, seed=1)
    configuration = mc.Configuration()
    for edge in graph.edges():
        configuration.add_edge_configuration("threshold", edge, workload.probability)
    configuration.add_model_initial_configuration("Infected", workload.seeds)
    model.set_initial_status(configuration)

    def run():
        model.reset()
        reached = []
        while True:
            counts = model.iteration(node_status=False)["node_count"]
            if counts[INFECTED] == 0:
                return reached
            reached.append(workload.people - counts[SUSCEPTIBLE])

    return run


if __name__ == "__main__":
    serve(prepare)
