"""Level "network" (docs/model/networks.md): the three models along the edges of a graph."""

import numpy as np

from edges import Edges
from share_model import Audience, DecideByExposure, share_decision, spread


class Network:
    """
    A graph as it is handed over: edges sources[i] → targets[i], a value for each edge where a model names a column of the file
    with the edges, a value for each person where it names one of the file with the people.
    """

    def __init__(self, graph, source=None):
        self.people = graph["people"]
        sources, targets = _with_changed_ties(graph["sources"], graph["targets"], source or {})
        order = np.argsort(sources, kind="stable")
        self.edges = Edges(np.bincount(sources, minlength=self.people), targets[order])
        self.in_degrees = np.bincount(targets, minlength=self.people)
        self.edge_values = _column(graph.get("edgeValues"), order)
        self.person_values = _column(graph.get("personValues"))


def _with_changed_ties(sources, targets, source):
    """The edges once the ties of a grown network are cut and added, in both directions; they have no values of their own."""
    cut, tie = source.get("cut", []), source.get("tie", [])
    if cut or tie:
        edges = set(zip(sources, targets))
        edges -= {edge for a, b in cut for edge in ((a, b), (b, a))}
        edges |= {edge for a, b in tie for edge in ((a, b), (b, a))}
        sources, targets = zip(*sorted(edges))
    return np.array(sources, dtype=np.int64), np.array(targets, dtype=np.int64)


def _column(values, order=slice(None)):
    return None if values is None else np.array(values, dtype=float)[order]


def run_network(rng, scenario, network, runs):
    kind = scenario["model"]["kind"]
    audience = Audience(runs, network.people)
    play = {"share": _play_share, "independentCascade": _play_independent_cascade, "linearThreshold": _play_linear_threshold}
    return play[kind](rng, scenario, network, audience)


def _show_along_edges(rng, network, audience, probability_of):
    """Each follower sees each share with the probability of the edge: probability_of(runs, edges)."""

    def show(sharers):
        places, leaving = network.edges.leaving(sharers % audience.people)
        runs = sharers[places] // audience.people
        sees = rng.random(len(leaving)) < probability_of(runs, leaving)
        return (runs * audience.people + network.edges.targets[leaving])[sees]

    return show


def _play_share(rng, scenario, network, audience):
    model = scenario["model"]
    visibility = model.get("visibility", 1.0)
    if isinstance(visibility, dict):
        show = _show_along_edges(rng, network, audience, lambda _runs, edges: network.edge_values[edges])
    else:
        show = _show_along_edges(rng, network, audience, lambda _runs, _edges: visibility)
    decide = share_decision(model["shareProbability"], network.person_values)
    return spread(rng, audience, scenario, show, decide)


def _play_independent_cascade(rng, scenario, network, audience):
    given = scenario["model"]["edgeProbability"]
    if given == "weightedCascade":
        follows = network.in_degrees[network.edges.targets]
        show = _show_along_edges(rng, network, audience, lambda _runs, edges: 1.0 / follows[edges])
    elif given == "trivalency":
        # The values are part of chance: a run has its own.
        values = rng.choice([0.1, 0.01, 0.001], (audience.runs, len(network.edges.targets)))
        show = _show_along_edges(rng, network, audience, lambda runs, edges: values[runs, edges])
    elif isinstance(given, dict):
        show = _show_along_edges(rng, network, audience, lambda _runs, edges: network.edge_values[edges])
    else:
        show = _show_along_edges(rng, network, audience, lambda _runs, _edges: given)
    everyone_shares = DecideByExposure([1.0])
    return spread(rng, audience, scenario, show, everyone_shares)


def _play_linear_threshold(rng, scenario, network, audience):
    given = scenario["model"].get("threshold", "random")
    elements = audience.runs * audience.people
    # Uniform in (0, 1].
    thresholds = 1.0 - rng.random(elements) if given == "random" else np.full(elements, given)
    sharers_followed = np.zeros(elements, dtype=np.int64)

    def decide(_rng, _audience, seen, _numbers):
        persons, times = np.unique(seen, return_counts=True)
        # Every share of somebody one follows is seen, once.
        sharers_followed[persons] += times
        fractions = sharers_followed[persons] / network.in_degrees[persons % audience.people]
        return persons[(fractions >= thresholds[persons]) & ~audience.has_shared[persons]]

    show = _show_along_edges(rng, network, audience, lambda _runs, _edges: 1.0)
    return spread(
        rng, audience, scenario, show, decide,
        decide_on_post=lambda _rng, _audience, seen, _numbers: seen,
    )  # fmt: skip
