const shared = require('./jest-shared.cjs');

/**
 * Conversions by other programs (`npm run test:interop`): apart from the other tests because of what it installs, and
 * because coverage is held without it.
 *
 * @type {import('jest').Config}
 */
module.exports = {
  ...shared,
  displayName: 'interop',
  testMatch: ['<rootDir>/test/interop/**/*.test.ts'],
  globalSetup: '<rootDir>/test/interop/setup/global-setup.ts',
  globalTeardown: '<rootDir>/test/interop/setup/global-teardown.ts',
  setupFilesAfterEnv: ['<rootDir>/test/interop/setup/time-limit.ts'],
  maxWorkers: '100%',
};
