"""What every tool that chooses people gets, and how it answers: one line of JSON on standard output.

A program of this folder whose name begins with `choose_` is started as `program.py FOLDER COUNT EPSILON`. FOLDER has the follower graph as
compressed sparse rows (see workload.py) and, in the order of followers, the probability of each edge as 32-bit floats. It says
whom it chose, and how much processor time choosing took, once the graph was loaded.
"""

import json
import resource
import sys
import time
from pathlib import Path

import numpy as np


class Graph:
    """A follower graph with a probability for each edge."""

    def __init__(self, folder):
        self.offsets = np.fromfile(Path(folder) / "offsets.u32", dtype="<u4")
        self.followers = np.fromfile(Path(folder) / "followers.u32", dtype="<u4")
        self.probabilities = np.fromfile(Path(folder) / "probabilities.f32", dtype="<f4")

    @property
    def people(self):
        return len(self.offsets) - 1

    def sources(self):
        """Who is followed, edge by edge."""
        return np.repeat(np.arange(self.people, dtype=np.uint32), np.diff(self.offsets))


def answer(content):
    """Writes the one line of JSON, with the most memory that the process had."""
    peak = 1024 * resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    sys.__stdout__.write(json.dumps({**content, "peakBytes": peak}) + "\n")


def choose(prepare):
    """Answers the benchmark. `prepare(graph)` builds what the tool needs and returns a function of count and epsilon that chooses."""
    sys.stdout = sys.stderr  # Whatever a tool prints is no answer.
    folder, count, epsilon = sys.argv[1:]
    chooser = prepare(Graph(folder))
    begun = time.process_time()
    seeds = chooser(int(count), float(epsilon))
    milliseconds = 1000 * (time.process_time() - begun)
    answer({"milliseconds": milliseconds, "seeds": [int(seed) for seed in seeds]})
