"""
Cascades person by person, from the definitions in docs/model alone: it imports numpy and the files beside it, nothing else of
this repository. It is asked and answers in lines of JSON. A question is {"setting", "seed", "runs"}, where "setting" (a scenario,
and on a network a graph) may be left out if it is that of the question before. An answer has an entry for each run.
"""

import json
import sys

import numpy as np

from conversation import conversation_runner, has_conversation
from mutual_ties import run_mutual_ties
from networks import Network, run_network
from population import run_population

# Runs of a batch are computed together; this many people at most.
PEOPLE_AT_ONCE = 400_000


def make_runner(setting):
    """Returns the people of a setting, and run(rng, runs)."""
    scenario = setting["scenario"]
    if scenario["level"] == "network":
        network = Network(setting["graph"], scenario.get("network"))
        if has_conversation(scenario):
            return network.people, conversation_runner(scenario, network)
        # A trivalency run has a value for each edge.
        size = network.people + len(network.edges.targets)
        return size, lambda rng, runs: run_network(rng, scenario, network, runs)
    if has_conversation(scenario):
        return scenario["universe"], conversation_runner(scenario, None)
    run = run_mutual_ties if scenario["ties"] == "mutual" else run_population
    return scenario["universe"], lambda rng, runs: run(rng, scenario, runs)


def answer(runner, seed, runs):
    size, run = runner
    rng = np.random.Generator(np.random.PCG64(seed))
    at_once = max(1, PEOPLE_AT_ONCE // max(1, size))
    batches = [run(rng, min(at_once, runs - first)) for first in range(0, runs, at_once)]
    return {name: _plain(np.concatenate([batch[name] for batch in batches])) for name in batches[0]}


def _plain(values):
    return (values.astype(int) if values.dtype == bool else values).tolist()


def main():
    runner = None
    for line in sys.stdin:
        question = json.loads(line)
        if "setting" in question:
            runner = make_runner(question["setting"])
        print(json.dumps(answer(runner, question["seed"], question["runs"])), flush=True)


if __name__ == "__main__":
    main()
