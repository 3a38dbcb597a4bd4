/**
 * Who may import whom: the one table, read by lint (eslint.config.ts) and by tests/architecture.
 * A folder may always import itself. Paths are from the repository's root; the longest matching key holds.
 * Imports run one way: tests → app → components → lib → content.
 */
export const importRules = {
  content: [],
  lib: ['content'],
  'lib/look': ['content', 'lib/content-error'],
  'lib/site': ['content', 'lib/content-error'],
  'lib/catalog': ['content', 'lib/content-error'],
  'lib/articles': ['content', 'lib/content-error', 'lib/catalog'],
  'lib/prose': ['content', 'lib/content-error', 'lib/catalog', 'lib/articles'],
  'lib/claims': ['content', 'lib/content-error', 'lib/catalog', 'lib/articles', 'lib/prose'],
  'lib/facts': ['content', 'lib/content-error', 'lib/catalog', 'lib/prose'],
  'lib/language': ['content', 'lib/content-error', 'lib/catalog', 'lib/prose'],
  'lib/reviews': ['content', 'lib/content-error', 'lib/catalog', 'lib/articles', 'lib/prose'],
  'lib/pages': ['content', 'lib/content-error', 'lib/catalog', 'lib/articles', 'lib/reviews', 'lib/site'],
  'lib/structured-data': ['content', 'lib/catalog', 'lib/articles', 'lib/pages', 'lib/reviews', 'lib/site'],
  'lib/inquiries': ['content', 'lib/site'],
  'lib/publish': ['lib/content-error', 'lib/site', 'lib/pages', 'lib/reviews', 'content'],
  'lib/serve': ['lib/site', 'lib/publish', 'lib/inquiries', 'content'],
  'lib/cli': ['content', 'lib'],
  components: ['lib', 'content'],
  app: ['components', 'lib', 'content'],
  tools: ['lib/look', 'lib/language', 'content'],
  'tools/claims': ['lib/claims', 'tests/lib/claims', 'content'],
  'tools/bench': ['tools', 'lib/articles', 'lib/cli', 'lib/inquiries', 'content'],
  tests: ['app', 'components', 'lib', 'content', 'tools'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Packages that only some folders may use; every other folder is refused them. */
export const packageRules = {
  react: ['components', 'app', 'tests', 'lib/articles'],
  'react-dom': ['components', 'app', 'tests'],
  next: ['app', 'lib/publish', 'tests'],
  culori: ['lib/look', 'tests'],
  'subset-font': ['tools', 'tests'],
  kysely: ['lib/inquiries', 'tests'],
  pg: ['lib/inquiries', 'tests'],
  nodemailer: ['lib/inquiries', 'tests'],
  standardwebhooks: ['lib/inquiries', 'tests'],
  'prom-client': ['lib/inquiries', 'lib/serve', 'tests'],
  'age-encryption': ['lib/inquiries', 'tools/bench', 'tests'],
  '@mdx-js/mdx': ['lib/articles', 'tests'],
  'flesch-kincaid': ['lib/language', 'tests'],
  'retext-english': ['lib/language', 'tests'],
  syllable: ['lib/language', 'tests'],
  unified: ['lib/language', 'tests'],
  '@mdx-js/react': ['lib/articles', 'components', 'app', 'tests'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
