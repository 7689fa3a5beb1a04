/*
 * The rival of benchmarks/macro/graph-files.ts: reading files in plain C.
 *
 *   graph-files parse FILE   an edge list of whole numbers, byte by byte, into two columns
 *   graph-files graph FILE   the same, then two counting sorts into compressed sparse rows (people are 0 … the largest number)
 *   graph-files read FILE    the bytes of a file into memory that was just taken
 *
 * Prints one line of JSON: the milliseconds, the number of edges (or bytes), and a sum over what was read, by which it is
 * compared: Σ (31·source + 7·target) of the columns, Σ (place mod 1021)·follower of the rows, each modulo 2^32; 0 for bytes.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define CHUNK (1 << 20)

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1e3 + time.tv_nsec / 1e6;
}

static void *take(size_t bytes) {
  void *memory = malloc(bytes == 0 ? 1 : bytes);
  if (memory != NULL) return memory;
  fprintf(stderr, "graph-files: no memory\n");
  exit(1);
}

static uint32_t *sources, *targets;
static size_t count, capacity;

/* A number ends where anything but a digit comes; the second one of a line ends the edge. */
static void parse(FILE *file) {
  static unsigned char chunk[CHUNK];
  uint32_t number = 0, source = 0;
  int digits = 0, column = 0;
  size_t bytes;
  capacity = 1 << 20;
  sources = take(capacity * 4);
  targets = take(capacity * 4);
  while ((bytes = fread(chunk, 1, CHUNK, file)) > 0) {
    for (size_t at = 0; at < bytes; at += 1) {
      const unsigned digit = chunk[at] - '0';
      if (digit <= 9) {
        number = number * 10 + digit;
        digits = 1;
        continue;
      }
      if (digits) {
        if (column == 0) {
          source = number;
          column = 1;
        } else {
          if (count == capacity) {
            capacity *= 2;
            sources = realloc(sources, capacity * 4);
            targets = realloc(targets, capacity * 4);
            if (sources == NULL || targets == NULL) exit(1);
          }
          sources[count] = source;
          targets[count] = number;
          count += 1;
        }
        number = 0;
        digits = 0;
      }
      if (chunk[at] == '\n') {
        column = 0;
      } else if (chunk[at] == '#') {
        while (at < bytes && chunk[at] != '\n') at += 1;
      }
    }
  }
}

/* Rows by source, followers ascending: first by target, then by source. */
static uint32_t sort_rows(void) {
  uint32_t largest = 0;
  for (size_t edge = 0; edge < count; edge += 1) {
    if (sources[edge] > largest) largest = sources[edge];
    if (targets[edge] > largest) largest = targets[edge];
  }
  const size_t people = (size_t)largest + 1;
  uint32_t *ends = calloc(people + 1, 4), *offsets = calloc(people + 1, 4);
  uint32_t *by_target = take(count * 4), *followers = take(count * 4);
  if (ends == NULL || offsets == NULL) exit(1);
  for (size_t edge = 0; edge < count; edge += 1) ends[targets[edge] + 1] += 1;
  for (size_t person = 0; person < people; person += 1) ends[person + 1] += ends[person];
  for (size_t edge = 0; edge < count; edge += 1) by_target[ends[targets[edge]]++] = sources[edge];
  for (size_t edge = 0; edge < count; edge += 1) offsets[sources[edge] + 1] += 1;
  for (size_t person = 0; person < people; person += 1) offsets[person + 1] += offsets[person];
  size_t edge = 0;
  for (size_t target = 0; target < people; target += 1) {
    for (; edge < ends[target]; edge += 1) followers[offsets[by_target[edge]]++] = (uint32_t)target;
  }
  uint32_t sum = 0;
  for (size_t place = 0; place < count; place += 1) sum += (uint32_t)(place % 1021) * followers[place];
  return sum;
}

int main(int argument_count, char **arguments) {
  if (argument_count != 3) return 2;
  const double start = now();
  FILE *file = fopen(arguments[2], "rb");
  if (file == NULL) return 1;
  setvbuf(file, NULL, _IONBF, 0);
  uint32_t sum = 0;
  if (strcmp(arguments[1], "read") == 0) {
    fseek(file, 0, SEEK_END);
    const size_t size = (size_t)ftell(file);
    rewind(file);
    unsigned char *bytes = take(size);
    for (size_t at = 0; at < size;) {
      const size_t got = fread(bytes + at, 1, size - at < CHUNK ? size - at : CHUNK, file);
      if (got == 0) return 1;
      at += got;
    }
    count = size;
    const double end = now();
    printf("{\"milliseconds\": %.3f, \"count\": %zu, \"sum\": 0, \"last\": %u}\n", end - start, count, bytes[size - 1]);
    return 0;
  }
  parse(file);
  double end = now();
  if (strcmp(arguments[1], "graph") == 0) {
    sum = sort_rows();
    end = now();
  } else {
    for (size_t edge = 0; edge < count; edge += 1) sum += 31 * sources[edge] + 7 * targets[edge];
  }
  printf("{\"milliseconds\": %.3f, \"count\": %zu, \"sum\": %u}\n", end - start, count, sum);
  return 0;
}
