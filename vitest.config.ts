import { defineConfig } from 'vitest/config';

const shared = {
  // Unexpected console output is a fault: see the setup file.
  setupFiles: ['tests/support/silent-console.ts'],
  testTimeout: 30_000,
  hookTimeout: 30_000,
};

export default defineConfig({
  test: {
    // Most tests over services wait for others: two at a time, also where there are only two cores.
    maxWorkers: 2,
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          // Files of a worker share what they import: no test replaces a module, and a third of the time is saved.
          isolate: false,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', 'tests/built/**', 'tests/**/*.services.test.ts'],
        },
      },
      // These start real services, which npm test installs: PostgreSQL, an SMTP server, the age command.
      {
        test: { ...shared, name: 'services', include: ['tests/**/*.services.test.ts'], testTimeout: 120_000 },
      },
      // These read dist/ and drive the built server; `npm test` builds it first.
      {
        test: {
          ...shared,
          name: 'built',
          include: ['tests/built/**/*.test.ts'],
          exclude: ['tests/**/*.services.test.ts'],
          testTimeout: 120_000,
        },
      },
    ],
  },
});
