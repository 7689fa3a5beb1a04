"""Ties "follow" (docs/model/population.md): each sharer's followers are drawn anew, distinct others, uniform among everyone."""

from chance import draw_counts, draw_distinct
from share_model import Audience, share_decision, spread


def run_population(rng, scenario, runs):
    people = scenario["universe"]
    audience = Audience(runs, people)
    visibility = scenario["model"].get("visibility", 1.0)

    def show(sharers):
        counts = draw_counts(rng, scenario["followers"], len(sharers), people)
        lists, followers = draw_distinct(rng, counts, people, sharers % people)
        sees = rng.random(len(lists)) < visibility
        run_starts = sharers - sharers % people
        return (run_starts[lists] + followers)[sees]

    decide = share_decision(scenario["model"]["shareProbability"])
    return spread(rng, audience, scenario, show, decide)
