import { PaneProblem, type ProblemCode } from '../../problems';

/** Refusals that say nothing of the reason: whether the document is protected is asked before they are worded. */
const UNCERTAIN: ReadonlySet<string | number> = new Set([
  'AccessDenied',
  'GeneralException',
  'NotAllowed',
  5001,
  7000,
]);

/** Of those, the ones that mean what the caller says they mean for what was being done. */
const PLAIN: ReadonlySet<string | number> = new Set(['GeneralException', 'NotAllowed', 5001]);

/** What the codes of the rich API mean to a person. Messages are in the language of Word and are never looked at. */
const RICH_API: Readonly<Record<string, ProblemCode>> = {
  AccessDenied: 'document-protected',
  NotImplemented: 'not-supported-here',
  ApiNotFound: 'not-supported-here',
  ItemNotFound: 'place-not-found',
  InvalidObjectPath: 'place-not-found',
  InvalidReference: 'place-not-found',
  SearchDialogIsOpen: 'document-busy',
  ActivityLimitReached: 'document-busy',
  WriteNotSupportedWhenModalDialogOpen: 'document-busy',
  RequestPayloadSizeLimitExceeded: 'document-too-large',
  ResponsePayloadSizeLimitExceeded: 'document-too-large',
  InvalidOrTimedOutSession: 'session-lost',
  ConnectionFailure: 'session-lost',
  Timeout: 'no-answer',
  CannotRegisterEvent: 'not-supported-here',
  // Calls that were made wrongly: the fault is ours.
  InvalidArgument: 'tool-fault',
  InvalidRequestContext: 'tool-fault',
  PropertyNotLoaded: 'tool-fault',
  ValueNotLoaded: 'tool-fault',
  RunMustReturnPromise: 'tool-fault',
  CannotUpdateReadOnlyProperty: 'tool-fault',
};

/** The numbers of the Common API, as its own library names them (`ooe…`). */
const COMMON_API: Readonly<Record<number, ProblemCode>> = {
  1009: 'not-supported-here', // file type not supported
  4001: 'state-not-kept', // settings cannot save
  4002: 'state-not-kept', // settings are stale
  5000: 'not-supported-here', // operation not supported
  5002: 'document-read-only',
  5004: 'not-supported-here', // invalid call in this context
  5005: 'session-lost', // shutting down
  5009: 'not-supported-here', // browser API not supported
  5011: 'no-answer', // request timed out
  5012: 'session-lost', // invalid or timed out session
  5016: 'document-busy', // a modal dialogue is open
  5100: 'document-busy', // too many incomplete requests
  5102: 'document-busy', // activity limit reached
  5103: 'document-too-large', // request payload
  5104: 'document-too-large', // response payload
  6101: 'document-too-large', // custom XML quota
  7000: 'document-protected', // no capability: reported by the rich API as AccessDenied
  7001: 'place-not-found',
  7002: 'place-not-found',
  8001: 'document-protected',
  11000: 'document-busy', // two copies of the file are in memory already
  11001: 'network', // the file could not be fetched
  11002: 'tool-fault', // slice size
  12012: 'document-busy', // a modal dialogue is open
  12013: 'document-busy', // the document is inactive
  12014: 'document-busy', // its window is minimised
};

/** The other numbers of the 12000s are of windows that the host would not open. */
const isOfWindows = (code: number): boolean => code >= 12_000 && code < 13_000;

const codeOf = (error: unknown): string | number | undefined => {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  const { code } = error;
  return typeof code === 'string' || typeof code === 'number' ? code : undefined;
};

/** Whether an error is one of those after which it is worth asking if the document is protected. */
export const isUncertain = (error: unknown): boolean => UNCERTAIN.has(codeOf(error) ?? '');

const meaningOf = (code: string | number): ProblemCode | undefined => {
  if (typeof code === 'string') return RICH_API[code];
  return COMMON_API[code] ?? (isOfWindows(code) ? 'save-refused' : undefined);
};

/**
 * The one place where an error of Office becomes what a person reads.
 *
 * @param error an `OfficeExtension.Error` of the rich API (code as text), the `error` of an `AsyncResult` of the Common
 *   API (code as number), or anything else that was thrown.
 * @param refused what a refusal without a reason means for what was being done.
 */
export const problemOf = (error: unknown, refused: ProblemCode = 'word-failed'): PaneProblem => {
  if (error instanceof PaneProblem) return error;
  const code = codeOf(error);
  // An exception without a code did not come from Office.
  if (code === undefined) return new PaneProblem('tool-fault', undefined, error);
  const meaning = PLAIN.has(code) ? refused : (meaningOf(code) ?? refused);
  return new PaneProblem(meaning, undefined, error);
};
