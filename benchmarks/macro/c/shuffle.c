/*
 * The rival of benchmarks/macro/grow.ts: shuffles as many 32-bit numbers as the graph has edges.
 *
 *   shuffle COUNT
 *
 * Fisher-Yates with xoshiro128**, places by multiplication (Lemire, "Fast random integer generation in an interval", ACM TOMACS 29,
 * 2019), exact. The memory is taken and the numbers are written within the time. Prints one line of JSON: milliseconds of the
 * wall clock and Σ place · number modulo 2^32.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static uint32_t s0 = 1, s1 = 2, s2 = 3, s3 = 4;

static inline uint32_t next_word(void) {
  const uint32_t times5 = s1 * 5;
  const uint32_t result = ((times5 << 7) | (times5 >> 25)) * 9;
  const uint32_t shifted = s1 << 9;
  s2 ^= s0;
  s3 ^= s1;
  s1 ^= s2;
  s0 ^= s3;
  s2 ^= shifted;
  s3 = (s3 << 11) | (s3 >> 21);
  return result;
}

static inline uint32_t below(uint32_t bound) {
  uint64_t product = (uint64_t)next_word() * bound;
  if ((uint32_t)product < bound) {
    const uint32_t least = -bound % bound;
    while ((uint32_t)product < least) product = (uint64_t)next_word() * bound;
  }
  return (uint32_t)(product >> 32);
}

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1e3 + time.tv_nsec * 1e-6;
}

int main(int argument_count, char **arguments) {
  if (argument_count != 2) return 2;
  const uint32_t count = (uint32_t)strtoul(arguments[1], NULL, 10);
  const double start = now();
  uint32_t *numbers = malloc(4 * (size_t)count + 4);
  if (numbers == NULL) return 1;
  for (uint32_t i = 0; i < count; i += 1) numbers[i] = i;
  for (uint32_t left = count; left > 1; left -= 1) {
    const uint32_t place = below(left);
    const uint32_t number = numbers[place];
    numbers[place] = numbers[left - 1];
    numbers[left - 1] = number;
  }
  const double elapsed = now() - start;
  uint32_t sum = 0;
  for (uint32_t i = 0; i < count; i += 1) sum += i * numbers[i];
  printf("{\"milliseconds\": %.3f, \"sum\": %u}\n", elapsed, sum);
  return 0;
}
