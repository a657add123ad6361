import type * as TestingLibrary from '@testing-library/dom';

// A machine that is busy with other things is no fault of the code: limits are for what hangs, not for what is slow.
jest.setTimeout(30_000);

if (typeof document !== 'undefined') {
  // Only where there is a page: the library takes longer to load than most tests to run.
  const { configure } = jest.requireActual<typeof TestingLibrary>('@testing-library/dom');
  configure({ asyncUtilTimeout: 10_000 });
}
