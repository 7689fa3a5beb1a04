"""Follower edges by the person who shares."""

import numpy as np


class Edges:
    """The edges that leave person u are consecutive: out_degrees[u] of them, the first persons' first."""

    def __init__(self, out_degrees, targets):
        self.out_degrees = out_degrees
        self.targets = targets
        self.starts = np.cumsum(out_degrees) - out_degrees

    def leaving(self, persons):
        """For each edge that leaves one of these persons: the place of the person in the list, and the place of the edge."""
        degrees = self.out_degrees[persons]
        places = np.repeat(np.arange(len(persons)), degrees)
        within = np.arange(len(places)) - np.repeat(np.cumsum(degrees) - degrees, degrees)
        return places, self.starts[persons][places] + within
