import type { NextConfig } from 'next';

const config: NextConfig = {
  // Plain files for any host; leave it out where Next runs as a server.
  output: 'export',
  distDir: 'dist',
  // Runs in Node as it is.
  serverExternalPackages: ['@lit-labs/ssr'],
};

export default config;
