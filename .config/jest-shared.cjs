const path = require('node:path');

const compiled = (tsx) => [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx },
      transform: { react: { runtime: 'automatic' } },
      target: 'es2022',
    },
    module: { type: 'commonjs' },
  },
];

const rootDir = path.join(__dirname, '..');

/** What every project of the tests has in common. */
module.exports = {
  rootDir,
  transform: { '\\.ts$': compiled(false), '\\.tsx$': compiled(true) },
  moduleFileExtensions: ['ts', 'tsx', 'js', 'json'],
  testEnvironment: 'node',
};
