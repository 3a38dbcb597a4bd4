import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: [
    'lib/serve/main.ts',
    'lib/serve/open-development.ts',
    'lib/publish/adapter.ts',
    'lib/cli/{content-check,launch-check,inbox,new-article,review,search-misses,worker}.ts',
    'tools/*.{ts,mjs}',
    // Started as processes of their own.
    'tools/bench/inquiries/{bare-loop,post-load}.ts',
    'tests/support/crash-on-words.ts',
    'playwright.config.ts',
    'content/**/*.mdx',
    'content/wording/*/words.ts',
    'tests/**/*.test.{ts,tsx}',
    'tests/browser/**/*.ts',
  ],
  project: ['{app,components,content,lib,tests,tools}/**/*.{ts,tsx,mjs,css,mdx}', '*.{ts,mjs}'],
  ignoreBinaries: ['psql'],
  treatConfigHintsAsErrors: true,
};

export default config;
