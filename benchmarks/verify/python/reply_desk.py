"""The queue of docs/model/reply-desk.md: criticism by criticism, first come, first served, in hours of work."""

import heapq
import math


class ReplyDesk:
    """Moments are hours since the conversation began; a clock of work runs only while the desk is open."""

    def __init__(self, rng, desk):
        self.rng = rng
        self.people = desk["people"]
        self.handling = desk["handlingMinutes"] / 60
        self.patience = desk["patienceHours"]
        self.opens, self.closes = (0, 24) if desk["openHours"] == "always" else desk["openHours"]
        self.start = 24 * rng.random() if desk["startHour"] == "random" else desk["startHour"]
        # When each person is free, by the clock of work.
        self.free = [0.0] * self.people
        # Of each criticism: asks, end of its wait, whether it gave up, begins and ends by the clock of work, answer.
        self.log = []

    def worked(self, moment):
        """Hours of work from the midnight before the beginning to this moment."""
        day, hour = divmod(self.start + moment, 24)
        return day * (self.closes - self.opens) + min(max(hour - self.opens, 0), self.closes - self.opens)

    def moment_at(self, worked):
        """The moment at which so much work has been done, and more is being done."""
        day, rest = divmod(worked, self.closes - self.opens)
        return 24 * day + self.opens + rest - self.start

    def is_open(self, moment):
        return self.opens <= (self.start + moment) % 24 < self.closes

    def ask(self, asks):
        """A criticism asks for its answer. Returns the moment of the answer, infinite where there will be none."""
        patience = math.inf if self.patience is None else self.rng.exponential(self.patience)
        handling = self.rng.exponential(self.handling)
        begins, work = math.inf, math.inf
        if self.people > 0:
            now = self.worked(asks)
            work = max(self.free[0], now)
            begins = asks if work == now and self.is_open(asks) else self.moment_at(work)
        if begins - asks > patience:
            self.log.append((asks, asks + patience, True, 0.0, 0.0, math.inf))
            return math.inf
        if begins == math.inf:
            self.log.append((asks, math.inf, False, 0.0, 0.0, math.inf))
            return math.inf
        heapq.heapreplace(self.free, work + handling)
        answer = self.moment_at(work + handling)
        self.log.append((asks, begins, False, work, work + handling, answer))
        return answer

    def counts(self, horizon, row_ends):
        """What is counted up to the horizon. row_ends: of rows of whose ends it is asked who waits; None for a row that is not."""
        answers = [entry for entry in self.log if entry[5] < math.inf and entry[5] <= horizon]
        last = horizon if horizon < math.inf else max((entry[5] for entry in answers), default=0.0)
        work_ends = math.inf if horizon == math.inf else self.worked(horizon)
        columns = {
            "asked": len(self.log),
            "answered": len(answers),
            "gaveUp": sum(gave_up and ends <= horizon for _, ends, gave_up, _, _, _ in self.log),
            "answeredWithinHour": sum(answer - asks <= 1 for asks, _, _, _, _, answer in answers),
            "waitHours": sum(ends - asks for asks, ends, _, _, _, _ in answers),
            "busyHours": sum(max(0.0, min(end, work_ends) - begin) for _, _, _, begin, end, _ in self.log),
            "openHours": self.people * (self.worked(last) - self.worked(0)),
        }
        for name in ("waitHours", "busyHours", "openHours"):
            # Equal numbers may have come about by other sums.
            columns[name] = round(float(columns[name]), 6)
        for name, end in row_ends.items():
            columns[name] = 0 if end is None else sum(asks <= end < ends for asks, ends, *_ in self.log)
        return columns
