"""Makes beta-vectors.json: tails and quantiles of beta laws.

Run from this directory with Python 3 and mpmath 1.3.0 (pip install mpmath==1.3.0):  python3 make_beta_vectors.py

`tails`: rows [a, b, x, I_x(a, b), 1 - I_x(a, b)]. `quantiles`: rows [a, b, u, x] with I_x(a, b) = u, x by bisection in ln x and
Newton's method; 0 where x is below 1e-300. Laws have means near 0, near 1 and between, and a + b from 1e-6 to 30,000, as far as mpmath
can say in seconds.
"""

import json
import math
import random
import signal

from mpmath import beta, betainc, exp, mp, mpf

BISECTIONS, NEWTON_STEPS, DIGITS, SECONDS = 40, 4, 40, 0.5
LOG_SMALLEST = mpf(math.log(1e-300))


def lower_tail(a, b, x):
    return betainc(a, b, 0, x, regularized=True)


def draw_law(most):
    mean = random.choice([random.random(), 10 ** random.uniform(-8, -0.1), 1 - 10 ** random.uniform(-8, -0.1), 0.00288, 0.1, 0.5])
    concentration = 10 ** random.uniform(-6, most)
    return mean * concentration, (1 - mean) * concentration


def draw_tails():
    a, b = draw_law(3.5)
    mean = a / (a + b)
    x = random.choice([random.random(), mean * random.uniform(0.5, 2), 10 ** random.uniform(-20, 0), (a + 1) / (a + b + 2)])
    if not 0 < x < 1:
        return None
    mp.dps = 60
    lower = lower_tail(mpf(a), mpf(b), mpf(x))
    upper = lower_tail(mpf(b), mpf(a), 1 - mpf(x))
    return [a, b, x, float(lower), float(upper)]


def draw_quantile(most):
    a, b = draw_law(most)
    u = random.choice([random.random(), 10 ** random.uniform(-9, 0), 1 - 10 ** random.uniform(-9, 0)])
    if not 0 < u < 1:
        return None
    mp.dps = 50
    a_exact, b_exact = mpf(a), mpf(b)
    low, high = LOG_SMALLEST, mpf(-1e-30)
    mp.dps = 20
    if lower_tail(a_exact, b_exact, exp(low)) > u:
        return [a, b, u, 0]
    if lower_tail(a_exact, b_exact, exp(high)) < u:
        return None
    for _ in range(BISECTIONS):
        middle = (low + high) / 2
        if lower_tail(a_exact, b_exact, exp(middle)) < u:
            low = middle
        else:
            high = middle
    mp.dps = DIGITS
    at = (low + high) / 2
    for _ in range(NEWTON_STEPS):
        x = exp(at)
        at -= (lower_tail(a_exact, b_exact, x) - u) * beta(a_exact, b_exact) / (x**a_exact * (1 - x) ** (b_exact - 1))
    return [a, b, u, float(exp(at))]


def give_up(*_):
    raise ArithmeticError


signal.signal(signal.SIGALRM, give_up)


def collect(seed, draw, count):
    random.seed(seed)
    rows = []
    for _ in range(count):
        signal.setitimer(signal.ITIMER_REAL, SECONDS)
        try:
            row = draw()
        except (ValueError, ArithmeticError, MemoryError, TypeError, mp.NoConvergence):
            continue  # mpmath does not reach every law.
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
        if row is not None:
            rows.append(row)
    return rows


with open("beta-vectors.json", "w") as file:
    rows = {
        "origin": "make_beta_vectors.py, mpmath 1.3.0",
        "tails": collect(7, draw_tails, 150),
        "quantiles": [*collect(3, lambda: draw_quantile(3.5), 120), *collect(5, lambda: draw_quantile(4.5), 30)],
    }
    json.dump(rows, file, separators=(",", ":"))
    file.write("\n")
