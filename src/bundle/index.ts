export { buildBundle, type Bundle } from './build-bundle';
export { attachmentsOf, bundleDocument, mayGoUnread, type GoingAlong } from './going-along';
export {
  BundleRefused,
  type BundleAttachment,
  type BundleDocument,
  type BundleInput,
  type RefusalReason,
} from './input';
export { setAsideInManifest, type Manifest, type ManifestFile } from './manifest';
export { openBundle, type OpenedBundle, type OpenedFile } from './open-bundle';
export { planBundle, type BundlePlan } from './plan-bundle';
export { recheckBundle, type Recheck, type RecheckedFinding } from './recheck-bundle';
export { organisationFiles, type OrganisationFiles } from './recheck-organisation';
export {
  verifyBundle,
  type VerifyCode,
  type VerifyOptions,
  type VerifyProblem,
  type VerifyResult,
} from './verify-bundle';
