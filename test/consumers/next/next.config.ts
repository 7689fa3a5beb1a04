import type { NextConfig } from 'next';

const config: NextConfig = { serverExternalPackages: ['@ripplecast/node'] };

export default config;
