/*
 * The rival of benchmarks/macro/influencers.ts: reverse-reachable sets in plain C++, by the algorithm of the library, number for number.
 *
 *   reverse-sets GRAPH STREAMS cascade|cascade-coins|threshold COUNT
 *
 * cascade        independent cascade with probabilities 1 / in-degree: edges into a person are hit as often as a Poisson number says
 * cascade-coins  the same law with a coin for each edge, as other programs draw it
 * threshold      linear threshold with weights 1 / in-degree
 *
 * GRAPH holds people, edges, offsets[people + 1], followed[edges]; STREAMS holds four words of generator state for each block of 1,024
 * sets: all 32-bit numbers. Prints one line of JSON: the processor time of drawing and keeping all sets in milliseconds, the number of
 * members, and a sum over all, sum of (place mod 1021 + 1) * member modulo 2^32.
 */
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <map>
#include <vector>

namespace {

constexpr uint32_t kBlock = 1024;
constexpr double kUnits = 4294967296.0;

struct Stream {
  uint32_t s0, s1, s2, s3;

  uint32_t next_word() {
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

  double next_uniform() {
    const uint32_t high = next_word() >> 5;
    const uint32_t low = next_word() >> 6;
    return (high * 67108864.0 + low) * 0x1p-53;
  }

  // Lemire, "Fast random integer generation in an interval" (2019); bounds are below 2^21.
  uint32_t below(uint32_t bound) {
    uint64_t product = static_cast<uint64_t>(next_word()) * bound;
    if (static_cast<uint32_t>(product) < bound) {
      const uint32_t least = -bound % bound;
      while (static_cast<uint32_t>(product) < least) product = static_cast<uint64_t>(next_word()) * bound;
    }
    return static_cast<uint32_t>(product >> 32);
  }

  bool coin(double scaled) {
    const uint32_t word = next_word();
    if (word + 1.0 <= scaled) return true;
    if (word >= scaled) return false;
    return next_uniform() < scaled - word;
  }
};

struct Group {
  double scaled;
  uint32_t first, middle, end;
};

uint32_t people, edges;
std::vector<uint32_t> offsets, followed, streams, group_of, set_offsets, members, queue;
std::vector<uint8_t> is_member;
std::vector<Group> groups;
std::vector<double> thresholds;

void read_words(FILE *file, uint32_t *words, size_t count) {
  if (fread(words, 4, count, file) == count) return;
  fprintf(stderr, "reverse-sets: a file is too short\n");
  exit(1);
}

FILE *open_file(const char *path) {
  FILE *file = fopen(path, "rb");
  if (file != nullptr) return file;
  fprintf(stderr, "reverse-sets: cannot read %s\n", path);
  exit(1);
}

void read_graph(const char *path) {
  FILE *file = open_file(path);
  read_words(file, &people, 1);
  read_words(file, &edges, 1);
  offsets.resize(people + 1);
  followed.resize(edges);
  read_words(file, offsets.data(), people + 1);
  read_words(file, followed.data(), edges);
  fclose(file);
}

void read_streams(const char *path, uint32_t count) {
  FILE *file = open_file(path);
  streams.resize(4 * ((count + kBlock - 1) / kBlock));
  read_words(file, streams.data(), streams.size());
  fclose(file);
}

// People whose in-edges are as many are a group: P(at most k hits) in units of 2^-32, where that is cheaper than coins.
void lay_out_groups(bool with_hits) {
  std::map<uint32_t, uint32_t> numbers;
  group_of.resize(people);
  for (uint32_t person = 0; person < people; person += 1) {
    const uint32_t degree = offsets[person + 1] - offsets[person];
    if (degree == 0) continue;
    const auto [found, is_new] = numbers.try_emplace(degree, static_cast<uint32_t>(groups.size()));
    group_of[person] = found->second;
    if (!is_new) continue;
    const double probability = static_cast<float>(1.0 / degree);
    const double mean = -static_cast<double>(degree) * std::log1p(-probability);
    Group group = {probability * kUnits, static_cast<uint32_t>(thresholds.size()), 0, 0};
    group.middle = group.first + (mean < 512 ? static_cast<uint32_t>(mean) : 0);
    if (with_hits && mean <= 512 && 1.5 * (1 + mean) <= degree) {
      double mass = std::exp(-mean), sum = mass;
      for (uint32_t hits = 1; hits <= mean || mass >= 0x1p-60; hits += 1) {
        thresholds.push_back(sum * kUnits);
        mass *= mean / hits;
        sum += mass;
      }
      thresholds.push_back(kUnits);
    }
    group.end = static_cast<uint32_t>(thresholds.size());
    groups.push_back(group);
  }
}

uint32_t draw_hits(const Group &group, Stream &stream) {
  const uint32_t word = stream.next_word();
  uint32_t place = group.middle;
  while (place > group.first && word < thresholds[place - 1]) place -= 1;
  while (word >= thresholds[place]) place += 1;
  if (word + 1.0 <= thresholds[place]) return place - group.first;
  const double rest = stream.next_uniform();
  while (rest >= thresholds[place] - word) place += 1;
  return place - group.first;
}

uint32_t draw_cascade(uint32_t root, Stream &stream) {
  uint32_t *const set = queue.data();
  set[0] = root;
  is_member[root] = 1;
  uint32_t size = 1;
  for (uint32_t i = 0; i < size; i += 1) {
    const uint32_t person = set[i];
    const uint32_t start = offsets[person];
    const uint32_t degree = offsets[person + 1] - start;
    if (degree == 0) continue;
    const Group &group = groups[group_of[person]];
    if (degree == 1 || group.first == group.end) {
      for (uint32_t edge = start; edge < start + degree; edge += 1) {
        if (degree > 1 && !stream.coin(group.scaled)) continue;
        const uint32_t source = followed[edge];
        if (is_member[source]) continue;
        is_member[source] = 1;
        set[size++] = source;
      }
      continue;
    }
    for (uint32_t hits = draw_hits(group, stream); hits > 0; hits -= 1) {
      const uint32_t source = followed[start + stream.below(degree)];
      if (is_member[source]) continue;
      is_member[source] = 1;
      set[size++] = source;
    }
  }
  return size;
}

uint32_t draw_threshold(uint32_t root, Stream &stream) {
  uint32_t *const set = queue.data();
  uint32_t size = 0;
  uint32_t person = root;
  while (!is_member[person]) {
    is_member[person] = 1;
    set[size++] = person;
    const uint32_t start = offsets[person];
    const uint32_t degree = offsets[person + 1] - start;
    if (degree == 0) break;
    person = followed[start + stream.below(degree)];
  }
  return size;
}

void draw_sets(uint32_t count, bool is_cascade) {
  set_offsets.assign(count + 1, 0);
  members.clear();
  members.reserve(4 * static_cast<size_t>(count));
  Stream block = {};
  for (uint32_t set = 0; set < count; set += 1) {
    if (set % kBlock == 0) memcpy(&block, &streams[4 * (set / kBlock)], sizeof block);
    Stream stream;
    stream.s0 = block.next_word();
    stream.s1 = block.next_word();
    stream.s2 = block.next_word();
    stream.s3 = block.next_word();
    if ((stream.s0 | stream.s1 | stream.s2 | stream.s3) == 0) stream.s0 = 1;
    const uint32_t root = stream.below(people);
    const uint32_t size = is_cascade ? draw_cascade(root, stream) : draw_threshold(root, stream);
    for (uint32_t i = 0; i < size; i += 1) is_member[queue[i]] = 0;
    members.insert(members.end(), queue.begin(), queue.begin() + size);
    set_offsets[set + 1] = static_cast<uint32_t>(members.size());
  }
}

double now() {
  timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return time.tv_sec * 1e3 + time.tv_nsec * 1e-6;
}

}  // namespace

int main(int argument_count, char **arguments) {
  if (argument_count != 5) return 2;
  read_graph(arguments[1]);
  const uint32_t count = static_cast<uint32_t>(strtoul(arguments[4], nullptr, 10));
  read_streams(arguments[2], count);
  const bool is_cascade = strcmp(arguments[3], "threshold") != 0;
  if (is_cascade) lay_out_groups(strcmp(arguments[3], "cascade") == 0);
  is_member.assign(people, 0);
  queue.resize(people);
  draw_sets(count, is_cascade);
  const double start = now();
  draw_sets(count, is_cascade);
  const double milliseconds = now() - start;
  uint32_t sum = 0;
  for (size_t place = 0; place < members.size(); place += 1) sum += (place % 1021 + 1) * members[place];
  printf("{\"milliseconds\":%.3f,\"members\":%zu,\"sum\":%u}\n", milliseconds, members.size(), sum);
  return 0;
}
