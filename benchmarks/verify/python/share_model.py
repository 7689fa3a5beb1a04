"""Rounds, exposures and decisions, as docs/model/share-model.md defines them, for a batch of runs: one element a person."""

import numpy as np

from chance import draw_distinct, each_once
from television import draw_sights, has_television


class Audience:
    """
    The people of a batch of runs. Person p of run r is element r · people + p of every array.
    """

    def __init__(self, runs, people):
        self.runs = runs
        self.people = people
        # Posts, and television that is noticed: what people decide on.
        self.exposures = np.zeros(runs * people, dtype=np.int64)
        self.noticed = np.zeros(runs * people, dtype=np.int64)
        # Television, noticed or not.
        self.sights = np.zeros(runs * people, dtype=np.int64)
        self.has_shared = np.zeros(runs * people, dtype=bool)

    @property
    def posts(self):
        return self.exposures - self.noticed

    @property
    def impressions(self):
        return self.posts + self.sights

    def count_by_run(self, elements):
        return np.bincount(elements // self.people, minlength=self.runs)

    def by_run(self, holds):
        """How many people of each run something holds for."""
        return holds.reshape(self.runs, self.people).sum(axis=1)


class DecideByExposure:
    """The k-th exposure makes a person who has not shared yet share with probability p_k."""

    def __init__(self, by_exposure, then=0.0):
        self.probabilities = np.array([*by_exposure, then], dtype=float)

    def __call__(self, rng, audience, seen, numbers):
        """seen: the person of each impression; numbers: which of their exposures it is, from 1. Returns who share now."""
        probabilities = self.probabilities[np.minimum(numbers, len(self.probabilities)) - 1]
        shares = (rng.random(len(seen)) < probabilities) & ~audience.has_shared[seen]
        return each_once(seen[shares])


class DecideOnce:
    """Each person shares on the first exposure with a probability of their own."""

    def __init__(self, probabilities):
        self.probabilities = np.asarray(probabilities, dtype=float)

    def __call__(self, rng, audience, seen, numbers):
        probabilities = np.where(numbers == 1, self.probabilities[seen % audience.people], 0.0)
        shares = (rng.random(len(seen)) < probabilities) & ~audience.has_shared[seen]
        return each_once(seen[shares])


class DecideByMessage:
    """Each run has a message: everybody in it shares on the first exposure with one probability, drawn from a beta law."""

    def __init__(self, mean, concentration):
        self.mean = mean
        self.law = (mean * concentration, (1 - mean) * concentration)
        self.probabilities = None

    def __call__(self, rng, audience, seen, numbers):
        if self.probabilities is None:
            is_certain = min(self.law) <= 0
            self.probabilities = np.full(audience.runs, self.mean) if is_certain else rng.beta(*self.law, audience.runs)
        probabilities = np.where(numbers == 1, self.probabilities[seen // audience.people], 0.0)
        shares = (rng.random(len(seen)) < probabilities) & ~audience.has_shared[seen]
        return each_once(seen[shares])


def share_decision(share_probability, own_probabilities=None):
    """The decision that `model.shareProbability` of a scenario stands for, in one batch of runs."""
    if isinstance(share_probability, (int, float)):
        return DecideByExposure([share_probability])
    if "column" in share_probability:
        return DecideOnce(own_probabilities)
    if "perMessage" in share_probability:
        return DecideByMessage(**share_probability["perMessage"])
    return DecideByExposure(share_probability["byExposure"], share_probability.get("then", 0.0))


def draw_fans(rng, audience, message):
    """The fans of each run who see the brand's post."""
    fans = np.full(audience.runs, message["fans"])
    runs, persons = draw_distinct(rng, fans, audience.people)
    sees = rng.random(len(runs)) < message.get("fanVisibility", 1.0)
    return (runs * audience.people + persons)[sees]


def draw_paid_seeds(rng, audience, count):
    runs, persons = draw_distinct(rng, np.full(audience.runs, count), audience.people)
    return runs * audience.people + persons


def spread(rng, audience, scenario, show, decide, decide_on_post=None):
    """
    Runs a batch to its end.
    scenario: its message, its television where that starts the cascade, and its maxGenerations.
    show(sharers): the person of each impression that these sharers make, in any order.
    decide(rng, audience, seen, numbers): who share now.
    decide_on_post: the same for fans on the brand's own post and for who notices television, if that is not `decide`.
    Returns for each run what docs/model calls reach, impressions, sharers, …: a dictionary of arrays.
    """
    message = scenario["message"]
    new_reach, impressions, new_sharers = [], [], []

    def everyone_else(_rng, audience, seen, _numbers):
        return seen[~audience.has_shared[seen]]

    def play(seen, decision):
        hit, sharers = see(seen, decision)
        # Who had seen television is reached already.
        new_reach.append(audience.count_by_run(hit[audience.sights[hit] == 0]))
        impressions.append(audience.count_by_run(seen))
        new_sharers.append(audience.count_by_run(sharers))
        return sharers

    def see(seen, decision):
        """Returns who sees something for the first time, and who shares."""
        seen = np.sort(seen)
        is_first = np.ones(len(seen), dtype=bool)
        is_first[1:] = seen[1:] != seen[:-1]
        places = np.arange(len(seen))
        rank = places - np.maximum.accumulate(np.where(is_first, places, 0))
        numbers = audience.exposures[seen] + rank + 1
        sharers = decision(rng, audience, seen, numbers)
        hit = seen[is_first]
        reached = hit[audience.exposures[hit] == 0]
        audience.exposures[hit] += np.diff(np.append(places[is_first], len(seen)))
        audience.has_shared[sharers] = True
        return reached, sharers

    if "seeds" in message:
        seeds = np.arange(audience.runs)[:, None] * audience.people + np.array(message["seeds"], dtype=np.int64)
        sharers = play(seeds.ravel(), lambda _rng, _audience, seen, _numbers: seen)
    else:
        sharers = play(draw_fans(rng, audience, message), decide_on_post or decide)
    # Paid seeds and television belong to round 0, too.
    if message.get("paidSeeds") is not None:
        _, paid = see(draw_paid_seeds(rng, audience, message["paidSeeds"]), everyone_else)
        sharers = np.concatenate([sharers, paid])
    if has_television(scenario):
        elements = audience.runs * audience.people
        audience.sights = draw_sights(rng, scenario["broadcast"]["placements"], audience.people, elements)
        audience.noticed = rng.binomial(audience.sights, scenario["broadcast"]["notice"])
        had_shared = audience.has_shared.copy()
        _, noticing = see(np.repeat(np.arange(elements), audience.noticed), decide_on_post or decide)
        sharers = np.concatenate([sharers, each_once(noticing[~had_shared[noticing]])])
    informed = audience.by_run(audience.exposures > 0)
    new_reach[0] = audience.by_run(audience.impressions > 0)
    impressions[0] = audience.impressions.reshape(audience.runs, audience.people).sum(axis=1)
    new_sharers[0] = audience.by_run(audience.has_shared)

    max_generations = scenario["experiment"]["maxGenerations"]
    while len(sharers) > 0 and len(new_reach) <= max_generations:
        sharers = play(show(sharers), decide)
    columns = _columns(audience, np.array(new_reach), np.array(impressions), np.array(new_sharers), sharers)
    if has_television(scenario):
        columns["informed"] = informed
        columns["televisionOnly"] = audience.by_run((audience.sights > 0) & (audience.posts == 0))
        columns["postsOnly"] = audience.by_run((audience.sights == 0) & (audience.posts > 0))
    return columns


def _columns(audience, new_reach, impressions, new_sharers, still_sharing):
    """One number for each run."""
    rounds = np.arange(len(new_reach))[:, None]

    def in_round(counts, number):
        return counts[number] if number < len(counts) else np.zeros(audience.runs, dtype=np.int64)

    def seen_at_least(times):
        return audience.by_run(audience.impressions >= times)

    return {
        "reach": new_reach.sum(axis=0),
        "impressions": impressions.sum(axis=0),
        "sharers": new_sharers.sum(axis=0),
        "newReach0": new_reach[0],
        "newReach1": in_round(new_reach, 1),
        "newReach2": in_round(new_reach, 2),
        "newReach3": in_round(new_reach, 3),
        "sharers0": new_sharers[0],
        "sharers1": in_round(new_sharers, 1),
        "impressions1": in_round(impressions, 1),
        "reach2Plus": seen_at_least(2),
        "reach3Plus": seen_at_least(3),
        "reach10Plus": seen_at_least(10),
        "lastRound": np.where(new_reach > 0, rounds, -1).max(axis=0),
        "truncated": audience.count_by_run(still_sharing) > 0,
    }
