/**
 * The emulated Word host: our own model of Word under the unmodified office.js. See README.md for what it can and cannot
 * prove.
 */
export { createEmulatedWord, type EmulatedWord, type EmulatedWordOptions } from './create-emulated-word';
export { HOST_ERROR } from './faults/faults';
export { EmulatedHost, type HostOptions } from './transports/emulated-host';
