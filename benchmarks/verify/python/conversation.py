"""
Conversations of docs/model/time.md, criticism.md and reply-desk.md: one run at a time, sight by sight, in the order of time.
Rounds are the law in which every delay is 1, with the round as the hour.
"""

import heapq
import math

import numpy as np

from audience_rules import Decision, Followers, GraphFollowers
from delays import delay_law, scaled
from reply_desk import ReplyDesk

POST, SEED, COMPLAINT, SHARE, READER = range(5)

# Columns by row keep so many rows of their own; all later ones are one.
ROWS = 9
HOURS_OF_YEAR = 365 * 24


class Setting:
    """A scenario, read once."""

    def __init__(self, scenario, network):
        self.followers = Followers(scenario) if network is None else GraphFollowers(scenario, network)
        self.decision = Decision(scenario, network)
        self.people = self.followers.people
        self.message = scenario["message"]
        self.timing = scenario.get("timing")
        self.criticism = scenario.get("criticism")
        self.desk = scenario.get("desk")
        self.hide = scenario.get("hide")
        self.elsewhere = scenario.get("elsewhere")
        reply = scenario.get("reply") or {"effect": 0.0, "publicity": 0.0}
        self.effect, self.publicity = reply["effect"], reply["publicity"]
        self.multiplier = self.criticism["shareMultiplier"] if self.criticism else 1.0
        if self.timing is None:
            self.delay = self.delay_of_critics = delay_law({"law": "fixed", "hours": 1})
            self.fan_delay = delay_law({"law": "atOnce"})
            self.row_hours, self.horizon = 1, scenario["experiment"]["maxGenerations"]
        else:
            self.delay = delay_law(self.timing["delay"])
            self.fan_delay = delay_law(self.timing["fanDelay"])
            self.delay_of_critics = scaled(self.delay, self.criticism["delayMultiplier"]) if self.criticism else self.delay
            self.row_hours = self.timing["rowHours"]
            self.horizon = math.inf if self.timing["horizonHours"] is None else self.timing["horizonHours"]
        self.delay_elsewhere = self.delay_of_critics
        if self.elsewhere and self.elsewhere.get("delay") is not None:
            self.delay_elsewhere = delay_law(self.elsewhere["delay"])

    def row_of(self, hours):
        """Row 0 holds hour 0; a row holds its end."""
        if self.timing is None:
            return int(hours)
        return max(0, math.ceil(hours / self.row_hours) - 1)


class Run:
    """One conversation. Sights wait in a heap: (hours, round, chance, kind, person, is criticism, is answered)."""

    def __init__(self, rng, setting):
        self.rng = rng
        self.setting = setting
        self.waiting = []
        self.exposures = {}
        self.has_shared = set()
        # Fans who see the post, and seeds: they never complain.
        self.beginners = set()
        self.truncated = False
        self.has_later_complaint = False
        self.last_row = -1
        self.rows = {name: [0] * (ROWS + 1) for name in ("newReach", "impressions", "sharers", "critics")}
        self.counts = dict.fromkeys(
            [
                "ownReach", "ownImpressions", "reachByCriticism", "impressionsOfCriticism", "sightsBeforeAnswer",
                "sightsWithAnswer", "sightsElsewhere", "sightsPrevented", "coverableSights", "coveredSights",
            ],
            0,
        )  # fmt: skip
        self.desk = ReplyDesk(rng, setting.desk) if setting.desk else None
        setting.followers.begin_run(rng)
        setting.decision.begin_run(rng)

    def wait(self, hours, number, kind, persons, is_criticism=False, answered=None):
        """Puts sights into the heap. Those after the horizon are only known to come."""
        horizon = self.setting.horizon
        chances = self.rng.random(len(persons)).tolist()
        flags = [False] * len(persons) if answered is None else answered.tolist()
        for moment, chance, person, flag in zip(hours.tolist(), chances, persons.tolist(), flags):
            if moment <= horizon:
                heapq.heappush(self.waiting, (moment, number, chance, kind, person, is_criticism, flag))
            elif kind == COMPLAINT:
                self.has_later_complaint = True
            elif kind != READER:
                self.truncated = True

    def begin(self):
        setting, rng, message = self.setting, self.rng, self.setting.message
        is_critical = message.get("tone") == "critical"
        if "seeds" in message:
            seeds = np.array(message["seeds"], dtype=np.int64)
            self.beginners.update(seeds.tolist())
            self.wait(np.zeros(len(seeds)), 0, SEED, seeds, is_critical)
        else:
            fans = rng.choice(setting.people, message["fans"], replace=False)
            seen_by = fans[rng.random(len(fans)) < message.get("fanVisibility", 1.0)]
            self.beginners.update(fans.tolist())
            self.wait(setting.fan_delay(rng, len(seen_by)), 0, POST, seen_by)
        self.begin_complaints(message.get("complaints", 0), message.get("perHour", 0), message.get("hours", 0))

    def begin_complaints(self, at_once, per_hour, hours):
        rng = self.rng
        complainers = []
        chosen = set(self.beginners)
        while len(complainers) < at_once and len(chosen) < self.setting.people:
            person = self.draw_outside(chosen)
            chosen.add(person)
            complainers.append(person)
        self.wait(np.zeros(len(complainers)), 0, COMPLAINT, np.array(complainers, dtype=np.int64), True)
        if per_hour > 0:
            moments = hours * rng.random(rng.poisson(per_hour * hours))
            # Who it is is drawn when they complain.
            self.wait(moments, 0, COMPLAINT, np.full(len(moments), -1), True)

    def draw_outside(self, taken):
        """A person who is not among these, each with equal chance."""
        if 2 * len(taken) < self.setting.people:
            while True:
                person = int(self.rng.integers(self.setting.people))
                if person not in taken:
                    return person
        left = [person for person in range(self.setting.people) if person not in taken]
        return left[self.rng.integers(len(left))]

    def play(self):
        self.begin()
        while self.waiting:
            hours, number, _, kind, person, is_criticism, is_answered = heapq.heappop(self.waiting)
            if person < 0:
                taken = self.beginners | self.exposures.keys()
                if len(taken) == self.setting.people:
                    continue
                person = self.draw_outside(taken)
            self.see(hours, number, kind, person, is_criticism, is_answered)
        if self.has_later_complaint and len(self.beginners | self.exposures.keys()) < self.setting.people:
            self.truncated = True
        return self.columns()

    def see(self, hours, number, kind, person, is_criticism, is_answered):
        row = self.setting.row_of(hours)
        kept = min(row, ROWS)
        exposure = self.exposures.get(person, 0) + 1
        self.exposures[person] = exposure
        self.rows["impressions"][kept] += 1
        self.counts["impressionsOfCriticism"] += is_criticism
        if exposure == 1:
            self.rows["newReach"][kept] += 1
            self.counts["reachByCriticism"] += is_criticism
            self.last_row = max(self.last_row, row)
        if kind in (POST, SEED, COMPLAINT):
            self.counts["ownReach"] += 1
            self.counts["ownImpressions"] += 1
            self.counts["sightsBeforeAnswer"] += is_criticism
        if person in self.has_shared or kind == READER:
            return
        multiplier = self.setting.multiplier if is_criticism else 1.0
        effect = self.setting.effect if is_answered else 0.0
        shares = kind in (SEED, COMPLAINT) or self.setting.decision.shares(
            self.rng, person, exposure, kind == POST, multiplier, effect
        )
        if not shares:
            return
        self.has_shared.add(person)
        criticism = self.setting.criticism
        criticises = is_criticism or (criticism is not None and self.rng.random() >= criticism["quality"])
        self.rows["sharers"][kept] += 1
        self.rows["critics"][kept] += criticises
        if self.setting.timing is None and hours == self.setting.horizon:
            self.truncated = True
        if criticises:
            self.share_criticism(person, hours, number + 1)
        else:
            self.share_praise(person, hours, number + 1)

    def share_praise(self, person, hours, number):
        followers, probability = self.setting.followers.of(self.rng, person, 1.0)
        persons = followers[self.rng.random(len(followers)) < probability]
        self.wait(hours + self.setting.delay(self.rng, len(persons)), number, SHARE, persons)

    def share_criticism(self, person, hours, number):
        """Each follower is decided by one number: below the visibility they see it, a little above it only after the answer."""
        setting, rng, counts = self.setting, self.rng, self.counts
        answer = self.desk.ask(hours) if self.desk else math.inf
        is_elsewhere = setting.elsewhere is not None and rng.random() < setting.elsewhere["fraction"]
        law = setting.delay_elsewhere if is_elsewhere else setting.delay_of_critics
        followers, probability = setting.followers.of(rng, person, setting.multiplier)
        numbers = rng.random(len(followers))
        raised = np.minimum(1, np.multiply(probability, 1 + setting.publicity))
        delays = law(rng, len(followers))
        moments = hours + delays
        is_answered = moments >= answer
        sees_anyway = numbers < probability
        sees = sees_anyway | ((numbers < raised) & is_answered)
        if setting.hide is not None and not is_elsewhere:
            hidden = delays > setting.hide["afterHours"]
            counts["sightsPrevented"] += int((sees & hidden & (moments <= setting.horizon)).sum())
            sees &= ~hidden
            sees_anyway &= ~hidden
        counted = sees & (moments <= setting.horizon)
        counts["coverableSights"] += int((counted & sees_anyway).sum())
        counts["coveredSights"] += int((counted & sees_anyway & is_answered).sum())
        if is_elsewhere:
            counts["sightsElsewhere"] += int(counted.sum())
            self.add_readers(hours)
        else:
            counts["sightsWithAnswer"] += int((counted & is_answered).sum())
            counts["sightsBeforeAnswer"] += int((counted & ~is_answered).sum())
        self.wait(moments[sees], number, SHARE, followers[sees], True, is_answered[sees])

    def add_readers(self, hours):
        """Readers find a page by Poisson's law, half as many after each half-life: of those of the first rate a part stays."""
        setting, rng = self.setting, self.rng
        rate = setting.elsewhere["readersPerDay"] / 24
        if rate == 0:
            return
        left = setting.horizon - hours
        ages = left * rng.random(rng.poisson(rate * left))
        if setting.elsewhere["halfLifeYears"] is not None:
            half_life = setting.elsewhere["halfLifeYears"] * HOURS_OF_YEAR
            ages = ages[rng.random(len(ages)) < 0.5 ** (ages / half_life)]
        self.counts["sightsElsewhere"] += len(ages)
        self.wait(hours + ages, 0, READER, rng.integers(setting.people, size=len(ages)), True)

    def columns(self):
        setting, rows, counts = self.setting, self.rows, self.counts
        seen = np.array(list(self.exposures.values()))
        columns = {
            "reach": sum(rows["newReach"]),
            "impressions": sum(rows["impressions"]),
            "sharers": sum(rows["sharers"]),
            **{f"newReach{row}": rows["newReach"][row] for row in range(4)},
            **{f"sharers{row}": rows["sharers"][row] for row in range(2)},
            "impressions1": rows["impressions"][1],
            **{f"reach{times}Plus": int((seen >= times).sum()) for times in (2, 3, 10)},
            "lastRound": self.last_row,
            "truncated": int(self.truncated),
        }
        if setting.timing is not None:
            columns["reachBy8"] = sum(rows["newReach"][:8])
            columns["sharersBy8"] = sum(rows["sharers"][:8])
            columns |= {name: counts[name] for name in ("ownReach", "ownImpressions")}
        if setting.criticism is not None:
            columns["critics"] = sum(rows["critics"])
            columns |= {f"critics{row}": rows["critics"][row] for row in range(2)}
            columns |= {name: counts[name] for name in ("reachByCriticism", "impressionsOfCriticism")}
        if self.desk is not None:
            names = [name for name in counts if name.startswith("sights") or name.startswith("cover")]
            columns |= {name: counts[name] for name in names}
            ends = {f"waiting{row}": (row + 1) * setting.row_hours for row in (0, 1, 3)}
            columns |= self.desk.counts(setting.horizon, {name: self.end_of_row(end) for name, end in ends.items()})
        return columns

    def end_of_row(self, end):
        """The last row ends at the horizon."""
        return min(end, self.setting.horizon) if end - self.setting.row_hours < self.setting.horizon else None


def has_conversation(scenario):
    return any(scenario.get(key) is not None for key in ("timing", "criticism"))


def conversation_runner(scenario, network):
    setting = Setting(scenario, network)

    def run(rng, runs):
        all_columns = [Run(rng, setting).play() for _ in range(runs)]
        return {name: np.array([columns[name] for columns in all_columns]) for name in all_columns[0]}

    return run
