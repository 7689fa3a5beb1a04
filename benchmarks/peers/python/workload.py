"""What every tool gets (graph, seeds, probability) and how it answers: lines of JSON on standard output.

A program of this folder is started as `program.py FOLDER PROBABILITY SEED,SEED,…`. FOLDER has the follower graph as
compressed sparse rows of unsigned 32-bit numbers: the followers of person u are entries offsets[u] … offsets[u + 1] − 1
of followers. Every edge is there in both directions.

It says when it is ready, then runs as many cascades as each line on its standard input asks for, and says how much
processor time they took, how many people each reached and in which round on average.
"""

import json
import resource
import sys
import time
from pathlib import Path

import numpy as np


class Workload:
    """A graph, the people with whom a cascade begins, and the probability of each edge."""

    def __init__(self, folder, probability, seeds):
        self.offsets = np.fromfile(Path(folder) / "offsets.u32", dtype="<u4")
        self.followers = np.fromfile(Path(folder) / "followers.u32", dtype="<u4")
        self.probability = float(probability)
        self.seeds = [int(seed) for seed in seeds.split(",")]

    @property
    def people(self):
        return len(self.offsets) - 1

    def friendships(self):
        """Both ends of each friendship, the smaller number first: an array of shape [edges / 2, 2]."""
        sources = np.repeat(np.arange(self.people, dtype=np.uint32), np.diff(self.offsets))
        once = sources < self.followers
        return np.column_stack((sources[once], self.followers[once]))


def summarize(reached):
    """People reached, and the round in which they were on average, from the people reached so far after each round."""
    reach = int(reached[-1])
    return [reach, sum(reach - int(so_far) for so_far in reached) / reach]


def serve(prepare):
    """Answers the benchmark.

    `prepare(workload)` builds what the tool needs once and returns a function that runs one cascade and returns how many
    people had been reached after each round, the seeds (round 0) first.
    """
    answers = sys.stdout
    sys.stdout = sys.stderr  # Whatever a tool prints is no answer.

    def answer(content):
        answers.write(json.dumps(content) + "\n")
        answers.flush()

    begun = time.process_time()
    run = prepare(Workload(*sys.argv[1:]))
    answer({"loadMilliseconds": 1000 * (time.process_time() - begun)})
    for line in sys.stdin:
        begun = time.process_time()
        runs = [run() for _ in range(int(line))]
        milliseconds = 1000 * (time.process_time() - begun)
        peak = 1024 * resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        answer({"milliseconds": milliseconds, "runs": [summarize(reached) for reached in runs], "peakBytes": peak})
