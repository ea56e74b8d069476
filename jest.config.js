// A fixed odd time zone: code that leans on the machine's own zone fails here before it fails at a user's.
process.env.TZ = 'Pacific/Chatham';

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
    ],
  },
  globalSetup: '<rootDir>/test/support/beginRun.mjs',
  globalTeardown: '<rootDir>/test/support/endRun.mjs',
  testTimeout: 60_000,
  // The browser tests wait most of their time; one worker would leave a core idle.
  maxWorkers: 2,
};
