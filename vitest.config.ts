import { defineConfig } from 'vitest/config';

const LIVE = 'tests/site/dev.test.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          // A failing test that is repeated until it passes says nothing.
          retry: 0,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**'],
          // Test files change nothing that others see, and modules loaded once save a third of the time.
          isolate: false,
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          exclude: [LIVE],
          globalSetup: ['tests/site/setup.ts'],
          // Two browsers at once are as much as two cores carry.
          maxWorkers: 2,
          // Beside another browser one now and then misses a moment; a fault of the site fails twice.
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'live',
          include: [LIVE],
          // It measures seconds, so nothing else may run beside it.
          sequence: { groupOrder: 1 },
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
