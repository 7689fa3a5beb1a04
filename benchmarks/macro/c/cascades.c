/*
 * The rivals of benchmarks/macro/network.ts: cascades on a follower graph in plain C.
 *
 *   cascades GRAPH RUNS coin|gaps|share-once|share-once-plain PROBABILITY
 *
 * coin        independent cascade with a random number for each edge of each sharer
 * gaps        independent cascade by geometric gaps, the algorithm of the library
 * share-once  share once by geometric gaps, the algorithm of the library
 * share-once-plain  the same without reading the beginnings of rows ahead
 *
 * GRAPH holds people, edges, offsets[people + 1], followers[edges]; RUNS holds the number of seeds, the seeds, the number of runs
 * and four words of generator state for each: all 32-bit numbers. Prints one line of JSON: the processor time of all
 * runs in milliseconds, and for each run the people reached, the sharers, the impressions, and the people who saw it twice or more.
 */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static uint32_t people, edges, seed_count, run_count;
static uint32_t *offsets, *followers, *seeds, *states;
static uint32_t s0, s1, s2, s3;

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

static void read_words(FILE *file, uint32_t *words, size_t count) {
  if (fread(words, 4, count, file) == count) return;
  fprintf(stderr, "cascades: a file is too short\n");
  exit(1);
}

static uint32_t *words_of(size_t count) {
  uint32_t *words = malloc(4 * count + 4);
  if (words == NULL) exit(1);
  return words;
}

static FILE *open_file(const char *path) {
  FILE *file = fopen(path, "rb");
  if (file != NULL) return file;
  fprintf(stderr, "cascades: cannot read %s\n", path);
  exit(1);
}

static void read_graph(const char *path) {
  FILE *file = open_file(path);
  read_words(file, &people, 1);
  read_words(file, &edges, 1);
  offsets = words_of((size_t)people + 1);
  followers = words_of(edges);
  read_words(file, offsets, (size_t)people + 1);
  read_words(file, followers, edges);
  fclose(file);
}

static void read_runs(const char *path) {
  FILE *file = open_file(path);
  read_words(file, &seed_count, 1);
  seeds = words_of(seed_count);
  read_words(file, seeds, seed_count);
  read_words(file, &run_count, 1);
  states = words_of(4 * (size_t)run_count);
  read_words(file, states, 4 * (size_t)run_count);
  fclose(file);
}

/* The law of the gaps: thresholds in units of 2^-53, a guide of 4,096 cells. */
#define MOST_THRESHOLDS 16384
static uint64_t thresholds[MOST_THRESHOLDS + 1];
static uint32_t sure[MOST_THRESHOLDS + 1];
static int16_t guide[4096];
static uint32_t length;

static void build_gaps(double probability) {
  const long double failure = 1.0L - (long double)probability;
  long double power = 9007199254740992.0L;
  for (length = 0; length < MOST_THRESHOLDS;) {
    power *= failure;
    thresholds[length] = (uint64_t)llroundl(power);
    sure[length] = (uint32_t)(thresholds[length] >> 21);
    length += 1;
    if (thresholds[length - 1] <= ((uint64_t)1 << 43)) break;
  }
  thresholds[length] = 0;
  sure[length] = 0;
  uint32_t gap = 0;
  for (int cell = 4095; cell >= 0; cell -= 1) {
    while (gap < length && ((uint64_t)(cell + 1) << 41) - 1 < thresholds[gap]) gap += 1;
    const int is_one_gap = gap < length && !(((uint64_t)cell << 41) < thresholds[gap]);
    guide[cell] = is_one_gap ? (int16_t)gap : (int16_t)(-1 - (int)gap);
  }
}

static inline uint32_t draw_gap(void) {
  uint32_t before = 0;
  for (;;) {
    const uint32_t word = next_word();
    const int cell = guide[word >> 20];
    if (cell >= 0) return before + (uint32_t)cell;
    uint32_t gap = (uint32_t)(-1 - cell);
    while (gap < length && word < sure[gap]) gap += 1;
    if (gap < length && word == sure[gap]) {
      const uint64_t full = ((uint64_t)word << 21) + (next_word() >> 11);
      while (full < thresholds[gap]) gap += 1;
    }
    if (gap < length) return before + gap;
    before += length;
    if (before >= edges) return before;
  }
}

/* Exposures of each person, counted up to 128; all 0 between runs. For coins: the last run that reached them. */
static uint8_t *cells;
static int32_t *epochs;
static uint32_t *queue, *reached;
static uint32_t queue_end, reached_end;
static uint64_t impressions;

/* A coin for each edge: nothing is counted but the sharers. */
static void spread_by_coins(int32_t run, uint32_t threshold) {
  const int32_t epoch = run + 1;
  for (uint32_t i = 0; i < queue_end; i += 1) {
    const uint32_t end = offsets[queue[i] + 1];
    for (uint32_t edge = offsets[queue[i]]; edge < end; edge += 1) {
      if (next_word() >= threshold) continue;
      const uint32_t follower = followers[edge];
      if (epochs[follower] == epoch) continue;
      epochs[follower] = epoch;
      queue[queue_end++] = follower;
    }
  }
}

/* Counts one exposure: nothing branches on whether the follower is new. The list has a place to spare. */
static inline void expose(uint32_t follower) {
  const uint32_t cell = cells[follower];
  const uint32_t is_new = cell == 0;
  cells[follower] = (uint8_t)(cell + 1 - (cell >> 7));
  reached[reached_end] = follower;
  reached_end += is_new;
}

/* Followers are gathered in blocks before they are counted. */
#define MOST_SEEN 2048
static uint32_t seen[MOST_SEEN];

static uint64_t carried;

static void spread_by_gaps(uint32_t round_start, uint32_t round_end) {
  uint32_t i = round_start;
  uint64_t edge = carried;
  uint64_t end = 0;
  uint32_t count = MOST_SEEN;
  while (count == MOST_SEEN) {
    count = 0;
    while (count < MOST_SEEN) {
      if (edge >= end) {
        if (i == round_end) break;
        const uint32_t sharer = queue[i++];
        edge = offsets[sharer] + (edge - end);
        end = offsets[sharer + 1];
        continue;
      }
      seen[count++] = followers[edge];
      edge += (uint64_t)draw_gap() + 1;
    }
    for (uint32_t k = 0; k < count; k += 1) expose(seen[k]);
    impressions += count;
  }
  carried = edge - end;
  queue_end = reached_end;
}

/* The first entries of so many rows are read before any of them is gone through, so that they are fetched at the same time. */
#define ROWS_AT_ONCE 16
static int reads_ahead = 1;

static void share_once(uint32_t round_start, uint32_t round_end) {
  const uint32_t from = reached_end;
  for (uint32_t block = round_start; block < round_end; block += ROWS_AT_ONCE) {
    const uint32_t block_end = round_end - block < ROWS_AT_ONCE ? round_end : block + ROWS_AT_ONCE;
    for (uint32_t i = block; reads_ahead && i < block_end; i += 1) {
      const uint32_t start = offsets[queue[i]];
      seen[i - block] = followers[start < edges ? start : edges - 1];
    }
    for (uint32_t i = block; i < block_end; i += 1) {
      const uint32_t start = offsets[queue[i]];
      const uint32_t end = offsets[queue[i] + 1];
      impressions += end - start;
      for (uint32_t edge = start; edge < end; edge += 1) expose(followers[edge]);
    }
  }
  uint64_t at = from + carried;
  while (at < reached_end) {
    queue[queue_end++] = reached[at];
    at += (uint64_t)draw_gap() + 1;
  }
  carried = at - reached_end;
}

static uint8_t *in_order;

/* Puts a large round in the order of the graph, where a sharer shows it to 8 people or more. */
static void order_round(uint32_t round_start, uint32_t round_end) {
  if (in_order == NULL || 16 * (uint64_t)(round_end - round_start) <= people) return;
  for (uint32_t i = round_start; i < round_end; i += 1) in_order[queue[i]] = 1;
  uint32_t at = round_start;
  for (uint32_t person = 0; person < people; person += 1) {
    queue[at] = person;
    at += in_order[person];
    in_order[person] = 0;
  }
}

/* Processor time: other programs on the machine do not count. */
static double milliseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return now.tv_sec * 1e3 + now.tv_nsec * 1e-6;
}

int main(int count, char **arguments) {
  if (count != 5) return 2;
  read_graph(arguments[1]);
  read_runs(arguments[2]);
  const char *mode = arguments[3];
  const double probability = atof(arguments[4]);
  const int is_coin = strcmp(mode, "coin") == 0;
  const int is_share_once = strncmp(mode, "share-once", 10) == 0;
  reads_ahead = strcmp(mode, "share-once-plain") != 0;
  const uint32_t threshold = (uint32_t)(probability * 4294967296.0);
  cells = calloc((size_t)people + 1, 1);
  epochs = calloc((size_t)people + 1, is_coin ? 4 : 1);
  queue = words_of((size_t)people + 1);
  reached = is_share_once ? words_of((size_t)people + 1) : queue;
  uint64_t *results = calloc(4 * (size_t)run_count + 1, 8);
  if (cells == NULL || epochs == NULL || results == NULL) return 1;

  if (!is_coin && !is_share_once && probability * edges >= 8.0 * people) in_order = calloc(people, 1);

  const double start = milliseconds();
  if (!is_coin) build_gaps(probability);
  for (uint32_t run = 0; run < run_count; run += 1) {
    s0 = states[4 * run];
    s1 = states[4 * run + 1];
    s2 = states[4 * run + 2];
    s3 = states[4 * run + 3];
    for (uint32_t i = 0; i < seed_count; i += 1) {
      if (is_coin) epochs[seeds[i]] = (int32_t)run + 1;
      else cells[seeds[i]] = 1;
      queue[i] = seeds[i];
      reached[i] = seeds[i];
    }
    queue_end = seed_count;
    reached_end = seed_count;
    impressions = seed_count;
    uint64_t twice = 0;
    if (is_coin) {
      spread_by_coins((int32_t)run, threshold);
      reached_end = queue_end;
    } else {
      carried = draw_gap();
      for (uint32_t round_start = 0, round_end = queue_end; round_start < round_end;) {
        if (is_share_once) share_once(round_start, round_end);
        else spread_by_gaps(round_start, round_end);
        round_start = round_end;
        round_end = queue_end;
        order_round(round_start, round_end);
      }
      /* People with 1, 2, ... 9, and with 10 or more impressions: the library returns all of them. */
      uint32_t with[11] = {0};
      for (uint32_t i = 0; i < reached_end; i += 1) {
        const uint32_t exposures = cells[reached[i]];
        cells[reached[i]] = 0;
        with[exposures < 10 ? exposures : 10] += 1;
      }
      for (int k = 2; k <= 10; k += 1) twice += with[k];
    }
    results[4 * run] = reached_end;
    results[4 * run + 1] = queue_end;
    results[4 * run + 2] = impressions;
    results[4 * run + 3] = twice;
  }
  const double elapsed = milliseconds() - start;

  printf("{\"milliseconds\": %.6f, \"runs\": [", elapsed);
  for (uint32_t run = 0; run < run_count; run += 1) {
    const uint64_t *r = results + 4 * run;
    printf("%s[%llu, %llu, %llu, %llu]", run > 0 ? ", " : "", (unsigned long long)r[0], (unsigned long long)r[1],
           (unsigned long long)r[2], (unsigned long long)r[3]);
  }
  printf("]}\n");
  return 0;
}
