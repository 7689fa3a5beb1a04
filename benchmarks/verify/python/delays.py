"""Laws of delay, as docs/model/delays.md defines them: a function (rng, how many) that draws hours."""

import numpy as np


def delay_law(law):
    return {
        "atOnce": lambda: lambda _rng, count: np.zeros(count),
        "fixed": lambda: lambda _rng, count: np.full(count, float(law["hours"])),
        "exponential": lambda: lambda rng, count: rng.exponential(law["halfLife"] / np.log(2), count),
        "lognormal": lambda: lambda rng, count: law["median"] * np.exp(law["sigma"] * rng.standard_normal(count)),
        "powerLaw": lambda: _power_law(law["flatHours"], law["exponent"], law.get("maxHours")),
        "mixture": lambda: _mixture(law["parts"]),
    }[law["law"]]()


def scaled(law, factor):
    return lambda rng, count: factor * law(rng, count)


def _power_law(flat, exponent, longest):
    """Density c up to `flat` and c·(x/flat)^(−1−exponent) above, cut at `longest`."""
    part_of_flat = exponent / (1 + exponent)

    def distribution(hours):
        if hours <= flat:
            return part_of_flat * hours / flat
        return 1 - (hours / flat) ** -exponent / (1 + exponent)

    most = 1.0 if longest is None else distribution(longest)

    def draw(rng, count):
        below = most * rng.random(count)
        early = flat * below / part_of_flat
        late = flat * ((1 - below) * (1 + exponent)) ** (-1 / exponent)
        return np.where(below <= part_of_flat, early, late)

    return draw


def _mixture(parts):
    laws = [delay_law(part["of"]) for part in parts]
    weights = np.array([part["weight"] for part in parts], dtype=float)

    def draw(rng, count):
        chosen = rng.choice(len(laws), count, p=weights / weights.sum())
        hours = np.zeros(count)
        for place, law in enumerate(laws):
            of_part = chosen == place
            hours[of_part] = law(rng, of_part.sum())
        return hours

    return draw
