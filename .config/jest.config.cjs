const shared = require('./jest-shared.cjs');

/** @type {import('jest').Config} */
module.exports = {
  rootDir: shared.rootDir,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/', '<rootDir>/test/interop/'],
      setupFilesAfterEnv: ['<rootDir>/test/tools/patience.ts'],
    },
    {
      ...shared,
      displayName: 'e2e',
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
      // Only where a journey is run: finds or installs Chromium, finds or unpacks web servers, and builds the pane.
      globalSetup: '<rootDir>/test/e2e/setup/global-setup.ts',
      globalTeardown: '<rootDir>/test/e2e/setup/global-teardown.ts',
      setupFilesAfterEnv: ['<rootDir>/test/e2e/setup/time-limit.ts'],
    },
  ],
  // jest leaves one core idle by default, which on a machine with two is half of it.
  maxWorkers: '100%',
  workerIdleMemoryLimit: '1GB',
  // Counted in the code itself: v8's counters cost each suite a second or more in a worker that has run many others,
  // and call a file that holds only types 0 % covered.
  coverageProvider: 'babel',
  collectCoverageFrom: [
    'src/**/*.ts',
    '!src/**/*.generated.ts',
    'taskpane/**/*.{ts,tsx}',
    // Each only starts what is tested by itself; they run in the journeys, in a browser that nothing is counted in.
    '!taskpane/**/main.{ts,tsx}',
    '!taskpane/work/{start-worker,work.worker}.ts',
  ],
  coverageDirectory: 'coverage',
  coverageReporters: ['text-summary', 'json-summary', 'lcov'],
  // A floor a little under what is reached. What is wrong in the first three folders says "ready" where nothing is;
  // `global` is every other folder.
  coverageThreshold: {
    global: { branches: 92, functions: 97, lines: 98 },
    './src/policy/': { branches: 95, functions: 99, lines: 99 },
    './src/casefile/': { branches: 94, functions: 99, lines: 99 },
    './src/checks/': { branches: 97, functions: 99, lines: 99 },
    // The pane, without what the journeys reach: they run in a browser. The rooms beneath the screens have their own.
    './taskpane/': { branches: 87, functions: 94, lines: 97 },
    './taskpane/host/': { branches: 89, functions: 95, lines: 96 },
    './taskpane/problems/': { branches: 90, functions: 100, lines: 100 },
    './taskpane/session/': { branches: 81, functions: 85, lines: 94 },
    './taskpane/work/': { branches: 91, functions: 98, lines: 99 },
  },
};
