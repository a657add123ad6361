import { buildBundle } from '../../src/bundle';
import { bundleInput } from './bundle-input';
import { examine } from './examine';
import type { BuiltBundle, CaseRequest, OnProgress } from './work';

/** What reading and checking take of the whole, roughly; the rest is hashing and zipping. */
const CHECKED = 0.4;

/**
 * Makes the bundle of the very bytes that are given, checked anew.
 *
 * @throws {BundleRefused} where none can be made, or only a draft.
 */
export const bundleOf = async (
  request: CaseRequest & { readonly draft: boolean },
  onProgress: OnProgress,
): Promise<BuiltBundle> => {
  onProgress(0, 'Reading and checking the files');
  const examined = examine(request);
  onProgress(CHECKED, 'Adding the files');
  const bundle = await buildBundle(bundleInput(examined, request), (done, of) => {
    onProgress(CHECKED + ((1 - CHECKED) * done) / (of + 1), 'Adding the files');
  });
  onProgress(1, 'The bundle is made');
  return bundle;
};
