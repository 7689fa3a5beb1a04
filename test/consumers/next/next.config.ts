import { join } from 'node:path';
import type { NextConfig } from 'next';

const config: NextConfig = {
  serverExternalPackages: ['@ripplecast/node'],
  // A server with nothing but the files that Next finds it to need.
  output: 'standalone',
  outputFileTracingRoot: join(import.meta.dirname, '..'),
};

export default config;
