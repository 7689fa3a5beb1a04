"""Draws that numpy does not have: numbers of followers, and distinct people for many lists at once."""

import numpy as np

# docs/model/limits.md: nobody has more followers.
MOST_FOLLOWERS = 1_000_000


def draw_counts(rng, law, size, people):
    """How many followers (or friends) each of `size` people has, by a law of docs/model/share-model.md."""
    if isinstance(law, (int, float)):
        return np.full(size, int(law))
    if law["distribution"] == "poisson":
        limit = min(people - 1, MOST_FOLLOWERS)
        counts = rng.poisson(law["mean"], size)
        while (counts > limit).any():
            too_large = counts > limit
            counts[too_large] = rng.poisson(law["mean"], too_large.sum())
        return counts
    if law["distribution"] == "lognormal":
        values = np.exp(rng.normal(law["mu"], law["sigma"], size))
        return np.clip(np.floor(values + 0.5), 1, law["max"]).astype(np.int64)
    if law["distribution"] == "classes":
        shares = np.array([one["share"] for one in law["classes"]])
        followers = np.array([one["followers"] for one in law["classes"]])
        return rng.choice(followers, size, p=shares / shares.sum())
    raise ValueError(f"unknown law of followers: {law}")


def each_once(values):
    """The different values, in order: np.unique, by sorting."""
    values = np.sort(values)
    is_first = np.ones(len(values), dtype=bool)
    is_first[1:] = values[1:] != values[:-1]
    return values[is_first]


def draw_distinct(rng, counts, people, barred=None):
    """
    For each entry of `counts` a list of so many different people, every such list equally likely.
    barred: for each list, one person who is not in it; None where everybody may be.
    Returns two arrays with an entry for each person drawn: the number of the list, and the person.
    """
    if barred is None:
        barred = np.full(len(counts), -1)
    is_long = counts > people // 8
    keys = [_draw_anew(rng, np.where(is_long, 0, counts), people, barred)]
    long_lists = np.flatnonzero(is_long)
    # Some at a time, for the sake of memory.
    for first in range(0, len(long_lists), max(1, 1_000_000 // people)):
        lists = long_lists[first : first + max(1, 1_000_000 // people)]
        keys.append(_draw_from_order(rng, lists, counts[lists], people, barred[lists]))
    return np.divmod(np.concatenate(keys), people)


def _draw_anew(rng, counts, people, barred):
    """Draws people until every list has its number; whoever is drawn again is drawn anew. Keys are list · people + person."""
    keys = np.empty(0, dtype=np.int64)
    missing = counts
    while missing.any():
        lists = np.repeat(np.arange(len(counts)), missing)
        drawn = rng.integers(people, size=len(lists))
        allowed = drawn != barred[lists]
        new = each_once(lists[allowed] * people + drawn[allowed])
        places = np.searchsorted(keys, new)
        if len(keys) > 0:
            is_new = keys[np.minimum(places, len(keys) - 1)] != new
            new, places = new[is_new], places[is_new]
        keys = np.insert(keys, places, new)
        missing = missing - np.bincount(new // people, minlength=len(counts))
    return keys


def _draw_from_order(rng, lists, counts, people, barred):
    """Puts everybody into a random order, a line of numbers for each list, and takes the first ones."""
    numbers = rng.random((len(lists), people))
    rows = np.flatnonzero(barred >= 0)
    numbers[rows, barred[rows]] = 2
    order = np.argsort(numbers, axis=1)
    taken = np.arange(people) < counts[:, None]
    return (lists[:, None] * people + order)[taken]
