"""Ties "mutual" (docs/model/mutual-ties.md): friends by a uniform pairing of stubs, anew for each run, stored pair by pair."""

import numpy as np

from chance import draw_counts
from edges import Edges
from share_model import Audience, share_decision, spread


def pair_stubs(rng, runs, people, law):
    """Friendships of all runs, an edge for each stub; persons are elements of an Audience. The one left over leads to -1."""
    friends = draw_counts(rng, law, runs * people, people)
    owners = np.repeat(np.arange(runs * people), friends)
    targets = np.full(len(owners), -1)
    ends = np.cumsum(friends.reshape(runs, people).sum(axis=1))
    for start, end in zip([0, *ends[:-1]], ends):
        stubs = start + rng.permutation(end - start)
        # The first two are friends, the next two, …
        pairs = len(stubs) // 2
        one, other = stubs[: 2 * pairs : 2], stubs[1 : 2 * pairs : 2]
        targets[one] = owners[other]
        targets[other] = owners[one]
    return Edges(friends, targets)


def run_mutual_ties(rng, scenario, runs):
    people = scenario["universe"]
    audience = Audience(runs, people)
    visibility = scenario["model"].get("visibility", 1.0)
    edges = pair_stubs(rng, runs, people, scenario["followers"])

    def show(sharers):
        _, leaving = edges.leaving(sharers)
        friends = edges.targets[leaving]
        return friends[(friends >= 0) & (rng.random(len(friends)) < visibility)]

    decide = share_decision(scenario["model"]["shareProbability"])
    return spread(rng, audience, scenario, show, decide)
