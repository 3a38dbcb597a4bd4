import { join } from 'node:path';
import type { NextConfig } from 'next';

/** English lives at the root, other languages under their code, in `npm run dev` too. */
const rewrites: NextConfig['rewrites'] = () =>
  Promise.resolve({
    // In production lib/serve tells a query from the page in this way.
    beforeFiles: [
      { source: '/search', has: [{ type: 'query', key: 'q' }], destination: '/en/search/answer' },
      { source: '/contact', has: [{ type: 'query', key: 'about' }], destination: '/en/contact/answer' },
    ],
    // After files, not as a fallback: public files and /sitemap.xml must be found before [locale] swallows them.
    afterFiles: [
      { source: '/', destination: '/en' },
      // PDF files of question sheets stand outside [locale], as share pictures do.
      {
        source: '/:path((?!en(?:/|$)|og/|questions-to-ask/[a-z-]+\\.pdf$|_next/).*)',
        destination: '/en/:path',
      },
    ],
    fallback: [],
  });

const config: NextConfig = {
  adapterPath: join(import.meta.dirname, 'lib/publish/adapter.ts'),
  poweredByHeader: false,
  // Types are checked by `npm run check`; a visitor's `npm start` need not wait for them a second time.
  typescript: { ignoreBuildErrors: true },
  reactStrictMode: true,
  rewrites,
  serverExternalPackages: ['kysely', 'age-encryption', 'pdfkit', 'pino'],
};

export default config;
