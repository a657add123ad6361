/**
 * The emulated Word host: our own model of Word under the unmodified office.js. See README.md for what it can and cannot
 * prove.
 */
export { createEmulatedWord, type EmulatedWord, type EmulatedWordOptions } from './create-emulated-word';
export type { DocumentEvent, EmulatedDocument } from './engine/emulated-document';
export type { LoggedRequest, RequestLog } from './engine/request-log';
export {
  CommonApiError,
  Faults,
  HOST_ERROR,
  type Fault,
  type FaultPlace,
  type HoldPlace,
} from './faults/faults';
export { installOffice, type InstalledOffice } from './library/install-office';
export { laterMembersScript } from './library/later-members';
export { loadOffice, type LoadedOffice } from './library/load-office';
export { OFFICE_JS_FOLDER } from './library/office-files';
export { EmulatedHost, type HostOptions, type OfficeTheme } from './transports/emulated-host';
export type { Platform, RequirementSets, WordApiVersion } from './transports/requirement-sets';
export { openDocument, type OpenDocument, type WordOptions } from './word';
