"""How often people see a television buy, by docs/model/broadcast.md, and notice it, by docs/model/mix.md."""

import numpy as np


def has_television(scenario):
    return (scenario["broadcast"] or {}).get("notice") is not None


def draw_sights(rng, placements, people, size):
    """How often each of `size` persons sees the placements, of which each knows the people that one insertion reaches."""
    sights = np.zeros(size, dtype=np.int64)
    for placement in placements:
        insertions = placement["insertions"]
        once = placement["audience"] / people
        twice = placement.get("secondReach")
        viewing = once if twice is None else _viewing(rng, once, twice / people, size)
        sights += rng.binomial(insertions, viewing, size)
    return sights


def _viewing(rng, once, twice, size):
    """The probability with which each person sees an insertion: a beta law with these means of one and of either of two."""
    spread = 2 * once - once * once - twice
    if spread < 1e-12:
        return np.full(size, once)
    if twice - once < 1e-12:
        return (rng.random(size) < once).astype(float)
    alpha = once * (twice - once) / spread
    return rng.beta(alpha, alpha * (1 - once) / once, size)
