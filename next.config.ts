import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const nextConfig: NextConfig = {
  output: 'export',
  trailingSlash: true,
  reactStrictMode: true,
  // The build script passes a digest of the sources: the same sources give the same bytes.
  generateBuildId: () => process.env.BUILD_ID ?? 'development',
  // npm test checks the types of the whole project in a step of its own.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: import.meta.dirname },
  // The landing works out ten thousand futures; on a busy machine the pages behind it wait for longer than a minute.
  staticPageGenerationTimeout: 600,
  // Next writes no files of its own into the repository and asks nobody for advisories.
  agentRules: false,
  experimental: {
    agentUpgrade: false,
    globalNotFound: true,
  },
};

const withWords = createNextIntlPlugin({
  requestConfig: './app/i18n.ts',
  experimental: {
    // Messages are parsed while building: the parser of ICU stays out of the browser. Letters are
    // not ICU messages and lie beside these folders.
    messages: {
      path: ['./lib/messages/id', './lib/messages/en'],
      format: 'json',
      locales: 'infer',
      precompile: true,
    },
  },
});

export default withWords(nextConfig);
