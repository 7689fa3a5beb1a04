#!/bin/sh
# Makes stream-vectors.json: numbers of xoshiro128** from the algorithm as its authors published it in C
# (https://prng.di.unimi.it/xoshiro128starstar.c, version 1.1, David Blackman and Sebastiano Vigna, public domain).
# Needs a C compiler. Run from this directory:  sh make_stream_vectors.sh
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cat > "$work/xoshiro.c" <<'C'
#include <stdint.h>
#include <stdio.h>

static uint32_t s[4];

static inline uint32_t rotl(const uint32_t x, int k) { return (x << k) | (x >> (32 - k)); }

static uint32_t next(void) {
	const uint32_t result = rotl(s[1] * 5, 7) * 9;
	const uint32_t t = s[1] << 9;
	s[2] ^= s[0];
	s[3] ^= s[1];
	s[1] ^= s[2];
	s[0] ^= s[3];
	s[2] ^= t;
	s[3] = rotl(s[3], 11);
	return result;
}

static void sequence(uint32_t a, uint32_t b, uint32_t c, uint32_t d, const char *end) {
	s[0] = a; s[1] = b; s[2] = c; s[3] = d;
	printf("{\"state\":[%u,%u,%u,%u],\"first\":[", a, b, c, d);
	for (int i = 0; i < 20; i++) printf(i ? ",%u" : "%u", next());
	/* a uniform of 53 bits: 27 high bits of one number, 26 of the next */
	printf("],\"uniforms\":[");
	for (int i = 0; i < 10; i++) {
		uint32_t high = next() >> 5, low = next() >> 6;
		printf(i ? ",%.17g" : "%.17g", ((double)high * 67108864.0 + low) / 9007199254740992.0);
	}
	for (int i = 0; i < 1000000; i++) next();
	printf("],\"afterAMillionMore\":%u}%s\n", next(), end);
}

int main(void) {
	printf("{\"origin\":\"make_stream_vectors.sh, xoshiro128starstar.c 1.1\",\"sequences\":[\n");
	sequence(1, 2, 3, 4, ",");
	sequence(0xffffffffu, 0x80000000u, 0x7fffffffu, 0xdeadbeefu, ",");
	sequence(0, 0, 0, 1, "");
	printf("]}\n");
}
C
cc -O1 -o "$work/xoshiro" "$work/xoshiro.c"
"$work/xoshiro" > stream-vectors.json
