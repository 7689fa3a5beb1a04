"""Makes function-vectors.json: exact values of the ported functions and of the test statistics.

Run from this directory with Python 3 and mpmath 1.3.0 (pip install mpmath==1.3.0):  python3 make_function_vectors.py

`functions`: name -> list of [x, y, r]: x a double, y the double nearest to f(x), and r = (f(x) - y) / ulp(y), so that the error
of a computed value v in units of the last place is |(v - y) / ulp(y) - r|. Arguments are spread over every branch of the
ports, with a fixed random seed; the neighbours of each branch limit are included.
`statistics`: name -> list of [arguments..., value], nearest double.
"""

import json
import math
import random

from mpmath import betainc, binomial, erfc, exp, expm1, gammainc, log, log1p, loggamma, mp, mpf, sqrt

mp.dps = 60
random.seed(20261122)


def around(*limits):
    for limit in limits:
        yield from (limit, math.nextafter(limit, math.inf), math.nextafter(limit, -math.inf))


def spread(low, high, count):
    return [random.uniform(low, high) for _ in range(count)]


def powers(low, high, count, signed=False):
    values = [random.uniform(1, 2) * 2.0 ** random.randint(low, high) for _ in range(count)]
    return [random.choice((-1, 1)) * v for v in values] if signed else values


def rows(f, arguments):
    out = []
    for x in arguments:
        exact = f(mpf(x))
        y = float(exact)
        if not math.isfinite(y) or y == 0 or abs(y) < 2.3e-308:
            continue
        out.append([x, y, round(float((exact - mpf(y)) / mpf(math.ulp(y))), 4)])
    return out


LN2 = math.log(2)
functions = {
    "log": rows(log, [*powers(-1022, 1022, 300), *spread(0.7, 1.5, 300), *spread(0, 10, 100), *(1 + v for v in powers(-50, -10, 100, True)),
                      *around(0.5, 1.0, math.sqrt(2), math.sqrt(0.5), 2.0, 1 + 2.0**-20, 1 - 2.0**-20), 5e-324, 1e-310, 1.7976931348623157e308]),
    "log1p": rows(log1p, [*powers(-60, -2, 200, True), *powers(0, 1022, 100), *spread(-1, 1, 400), *spread(-0.3, 0.45, 200),
                          *around(math.sqrt(2) - 1, math.sqrt(0.5) - 1, 2.0**-29, -(2.0**-29), 2.0**-54, 2.0**53, 1.0, -0.5), math.nextafter(-1, 0)]),
    "exp": rows(exp, [*spread(-708, 709.7, 300), *spread(-1.2, 1.2, 400), *powers(-40, -2, 100, True),
                      *around(LN2 / 2, -LN2 / 2, 1.5 * LN2, -1.5 * LN2, 1.0, 2.0**-28), 709.782712893384, -708.3]),
    "expm1": rows(expm1, [*spread(-60, 60, 300), *spread(60, 709.7, 100), *spread(-1.2, 1.2, 400), *powers(-60, -2, 200, True),
                          *around(LN2 / 2, -LN2 / 2, 1.5 * LN2, -1.5 * LN2, 1.0, -0.25, 20 * LN2, 56 * LN2, -38.8, 2.0**-54), 709.782712893384]),
    "erfc": rows(erfc, [*spread(-6.5, 6.5, 400), *spread(0, 26.5, 300), *powers(-60, -2, 100, True),
                        *around(0.25, 0.84375, -0.84375, 1.25, -1.25, 1 / 0.35, -1 / 0.35, -6.0)]),
    "normalCdf": rows(lambda x: erfc(-x / sqrt(mpf(2))) / 2, [*spread(-37, 9, 300), *spread(-2, 2, 300)]),
    "logFactorial": rows(lambda n: loggamma(n + 1), [*range(2, 200), *(random.randint(200, 10**6) for _ in range(200)),
                                                     *(random.randint(10**6, 10**10) for _ in range(100)), 10**10, 2**53]),
    "stirlingCorrection": rows(lambda n: loggamma(n + 1) - ((n + 0.5) * log(n) - n + log(2 * mp.pi) / 2),
                               [*range(1, 60), *(random.randint(60, 3000) for _ in range(100)), 1000, 1001, 10**6, 10**10]),
}


def deviance(count, mean):
    count, mean = mpf(count), mpf(mean)
    return count * log(count / mean) + mean - count


def upper_tail(k, n, p):
    return sum(binomial(n, j) * mpf(p) ** j * (1 - mpf(p)) ** (n - j) for j in range(k, n + 1))


def lower_tail(k, n, p):
    return sum(binomial(n, j) * mpf(p) ** j * (1 - mpf(p)) ** (n - j) for j in range(0, k + 1))


def kolmogorov(x):
    return 2 * sum((-1) ** (k - 1) * exp(-2 * k * k * mpf(x) ** 2) for k in range(1, 100))


def noncentral(x, degrees, noncentrality):
    rate = mpf(noncentrality) / 2
    return sum(exp(-rate) * rate**j / mp.factorial(j) * gammainc(mpf(degrees) / 2 + j, mpf(x) / 2, regularized=True) for j in range(1000))


def table(f, *arguments):
    return [[*a, float(f(*a))] for a in arguments]


statistics = {
    "deviance": table(deviance, (1, 1.5), (100, 101.5), (1e9, 1e9 + 3e4), (1e15, 1e15 - 2e7), (7, 2.5), (3, 300.0), (12, 10.01), (40, 48.9), (40, 48.8)),
    "chiSquareSurvival": table(lambda x, d: gammainc(mpf(d) / 2, mpf(x) / 2, regularized=True),
                               (1, 1), (10, 3), (50, 20), (80, 20), (300, 250), (700, 500), (0.5, 4)),
    "normalTail": table(lambda z: erfc(mpf(z) / sqrt(mpf(2))) / 2, (0,), (1,), (-1,), (4.417,), (10,)),
    "regularizedBeta": table(lambda x, a, b: betainc(a, b, 0, mpf(x), regularized=True), (0.1, 2, 3), (0.01, 10, 900), (0.3, 300, 700), (0.9, 950, 51)),
    "binomialUpperTail": table(upper_tail, (1, 10, 0.1), (900, 1000, 0.9), (930, 1000, 0.9), (5, 20, 0.5)),
    "binomialLowerTail": table(lower_tail, (0, 10, 0.1), (860, 1000, 0.9), (5, 20, 0.5)),
    "kolmogorovSurvival": table(kolmogorov, (0.5,), (1,), (1.36,), (2.4,)),
    "noncentralSurvival": table(noncentral, (30, 5, 10), (60, 20, 50), (300, 200, 60), (1400, 200, 1200)),
    "logGamma": table(lambda x: loggamma(mpf(x)), (0.5,), (3.7,), (15,), (1e6,)),
}

with open("function-vectors.json", "w") as file:
    json.dump({"origin": "make_function_vectors.py, mpmath 1.3.0, 60 digits", "functions": functions, "statistics": statistics}, file, separators=(",", ":"))
    file.write("\n")
print({name: len(values) for name, values in functions.items()})
