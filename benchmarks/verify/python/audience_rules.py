"""Who may see a person's share, and who shares: the models of docs/model, person by person."""

import numpy as np

from chance import draw_counts


class Followers:
    """Ties "follow": a sharer's followers are distinct others, drawn anew."""

    def __init__(self, scenario):
        self.people = scenario["universe"]
        self.law = scenario["followers"]
        self.visibility = scenario["model"].get("visibility", 1.0)

    def begin_run(self, _rng):
        pass

    def of(self, rng, person, _multiplier):
        """The followers of this person and the probability with which each sees a share."""
        count = int(draw_counts(rng, self.law, 1, self.people)[0])
        others = rng.choice(self.people - 1, count, replace=False)
        return others + (others >= person), self.visibility


class GraphFollowers:
    """Followers on a network; of criticism under independent cascade edges have `multiplier` times the probability."""

    def __init__(self, scenario, network):
        self.people = network.people
        self.network = network
        model = scenario["model"]
        self.is_cascade = model["kind"] == "independentCascade"
        edges = len(network.edges.targets)
        given = model["edgeProbability"] if self.is_cascade else model.get("visibility", 1.0)
        self.is_trivalency = given == "trivalency"
        if given == "weightedCascade":
            self.probabilities = 1.0 / network.in_degrees[network.edges.targets]
        elif isinstance(given, dict):
            self.probabilities = network.edge_values
        else:
            self.probabilities = np.zeros(edges) if self.is_trivalency else np.full(edges, float(given))

    def begin_run(self, rng):
        if self.is_trivalency:
            self.probabilities = rng.choice([0.1, 0.01, 0.001], len(self.probabilities))

    def of(self, _rng, person, multiplier):
        edges = self.network.edges
        places = slice(edges.starts[person], edges.starts[person] + edges.out_degrees[person])
        probabilities = self.probabilities[places]
        if self.is_cascade:
            probabilities = np.minimum(1, multiplier * probabilities)
        return edges.targets[places], probabilities


class Decision:
    """Whether a sight makes a person share who has not shared yet; `multiplier` and `effect` are 1 and 0 for praise."""

    def __init__(self, scenario, network):
        model = scenario["model"]
        self.kind = model["kind"]
        self.network = network
        self.threshold = model.get("threshold")
        given = model.get("shareProbability", 1.0)
        self.own = None
        self.message = None
        if self.kind == "independentCascade":
            self.curve, self.then = [1.0], 0.0
        elif isinstance(given, dict) and "column" in given:
            self.own, self.curve, self.then = network.person_values, [0.0], 0.0
        elif isinstance(given, dict) and "perMessage" in given:
            self.message = given["perMessage"]
        elif isinstance(given, dict):
            self.curve, self.then = given["byExposure"], given.get("then", 0.0)
        else:
            self.curve, self.then = [given], 0.0

    def begin_run(self, rng):
        if self.message is not None:
            mean, concentration = self.message["mean"], self.message["concentration"]
            self.curve, self.then = [rng.beta(mean * concentration, (1 - mean) * concentration)], 0.0
        if self.kind == "linearThreshold":
            people = self.network.people
            self.thresholds = 1.0 - rng.random(people) if self.threshold == "random" else np.full(people, self.threshold)
            self.sharers_followed = np.zeros(people, dtype=np.int64)

    def shares(self, rng, person, number, is_post, multiplier, effect):
        """number: which of the person's exposures it is, from 1."""
        if self.kind == "linearThreshold":
            if is_post:
                return True
            self.sharers_followed[person] += 1
            return self.sharers_followed[person] / self.network.in_degrees[person] >= self.thresholds[person]
        if self.own is not None:
            probability = self.own[person] if number == 1 else 0.0
        else:
            probability = self.curve[number - 1] if number <= len(self.curve) else self.then
        if self.kind == "independentCascade":
            # The multiplier is in the edges.
            multiplier = 1.0
        return rng.random() < min(1.0, multiplier * probability) * (1 - effect)
