export { buildBundle, type Bundle } from './build-bundle';
export { attachmentsOf, bundleDocument, mayGoUnread, type GoingAlong } from './going-along';
export {
  BundleRefused,
  type BundleAttachment,
  type BundleDocument,
  type BundleInput,
  type RefusalReason,
} from './input';
export type { Manifest, ManifestFile } from './manifest';
export { planBundle, type BundlePlan } from './plan-bundle';
export {
  verifyBundle,
  type VerifyCode,
  type VerifyOptions,
  type VerifyProblem,
  type VerifyResult,
} from './verify-bundle';
