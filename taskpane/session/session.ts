import type { Severity } from '../../src/checks';
import type { GroupName, TemplateKind, CaseData } from '../../src/template';
import type { Arrival, Destination, FieldWrite, FieldWritten, HostCapabilities, HostDocument } from '../host';
import type { PaneProblem } from '../problems';
import type { CheckReport } from '../../src/report';
import type {
  BuiltBundle,
  CarryOver,
  CheckedCase,
  Comparison,
  Earlier,
  OnProgress,
  AnnotatedCopy,
  ReportFormat,
} from '../work/work';
import type { KeptState } from './kept-state';
import type { Organisation } from './organisation/organisation';

/** What the views show. A new value for every change; nothing in it is ever changed. */
export interface SessionState {
  readonly hostKind: 'word' | 'browser';
  readonly capabilities: HostCapabilities;
  /** Whether there is an open document: always in Word, in a browser once a file was chosen. */
  readonly hasDocument: boolean;
  /** Other files of the case, in the order in which they were added. */
  readonly otherFiles: readonly HostDocument[];
  /** The last check; kept on screen while the next one runs. */
  readonly checked?: CheckedCase;
  /** What the first check since the document was opened said, to see what has become of it. */
  readonly firstReport?: CheckReport;
  /** When the last check was done, in milliseconds as `Date.now()`. */
  readonly checkedAt?: number;
  readonly checking: boolean;
  /** The document has changed, or may have, since the last check. */
  readonly outdated: boolean;
  /** Why the last check did not come about. */
  readonly checkProblem?: PaneProblem;
  /** Where somebody was led to last, from whatever view; a new value each time, so that the outline can follow. */
  readonly goneTo?: { readonly destination: Destination };
  readonly kept: KeptState;
  /** True until it is known what the document keeps, and what the organisation's own file says. */
  readonly loading?: boolean;
  /** The organisation's own file, used as far as nothing is wrong with it; absent where there is none. */
  readonly organisation?: Organisation;
  /** Why what was entered is not kept with the document at this moment. */
  readonly keepProblem?: PaneProblem;
}

export interface TemplateOptions {
  /** Our own template, although the organisation's file names an official one: somebody has asked for it. */
  readonly ours?: boolean;
}

/** What became of a template that was put into the document. */
export interface InsertedTemplate {
  /** Labels of the values that have no place in an official template, to be entered by hand; empty for ours. */
  readonly notFilled: readonly string[];
}

/** A template as a file, with what became of the values. */
export type BuiltTemplate = HostDocument & InsertedTemplate;

/**
 * The open document, the other files of the case and what is known of them. One for the life of the pane. Methods that
 * return a promise reject with a `PaneProblem` and with nothing else; those that change the document check it again.
 */
export interface Session {
  readonly state: () => SessionState;
  readonly subscribe: (changed: () => void) => () => void;
  /** Starts reading: what is kept in the document, then a check; and listens for changes. */
  readonly start: () => Promise<void>;
  /** Checks now. Never rejects: a problem is in the state. Calls while one runs are answered by one more run. */
  readonly check: () => Promise<void>;
  /** In a plain browser: the file that is worked on. */
  readonly openDocument: (file: HostDocument) => Promise<void>;
  /** In a plain browser: a whole case in place of what is open; the first file is the one that is worked on. */
  readonly openCase: (files: readonly HostDocument[]) => Promise<void>;
  readonly addFiles: (files: readonly HostDocument[]) => Promise<void>;
  readonly removeFile: (name: string) => Promise<void>;
  /** Changes what is kept, at once on the screen and shortly after in the document. */
  readonly keep: (change: (kept: KeptState) => KeptState) => void;
  /** Takes out of the document all that is kept in it for the pane; the caller has asked. It cannot be undone. */
  readonly forget: () => Promise<void>;
  readonly carryOver: (kind: TemplateKind) => Promise<CarryOver>;
  /**
   * Builds the template, filled with what is given, without inserting it: the organisation's official one where its file
   * names one of this kind, unless `ours` asks for ours.
   *
   * @throws PaneProblem `official-template-missing` where the official one cannot be had or read.
   */
  readonly buildTemplate: (
    kind: TemplateKind,
    data?: CaseData,
    options?: TemplateOptions,
  ) => Promise<BuiltTemplate>;
  /**
   * `replace` throws away what is in the document: ask first where `DocumentView.blank` is false. Builds as
   * `buildTemplate` does, and throws as it does; throws an `InsertedProblem` where it is in the document and something is
   * wrong with that.
   */
  readonly insertTemplate: (
    kind: TemplateKind,
    where: 'replace' | 'end',
    data?: CaseData,
    options?: TemplateOptions,
  ) => Promise<InsertedTemplate>;
  /** Loads the organisation's own file again, and checks anew by it. Never rejects: what is wrong is in the state. */
  readonly reloadOrganisation: () => Promise<void>;
  /** Adds one more copy of a group to the open document, and leads there. */
  readonly addBlock: (group: GroupName) => Promise<void>;
  readonly setFields: (writes: readonly FieldWrite[]) => Promise<readonly FieldWritten[]>;
  readonly goTo: (destination: Destination) => Promise<Arrival>;
  /** Puts the findings with these keys into the document as comments; gives the keys of those it found no place for. */
  readonly addComments: (keys: readonly string[]) => Promise<readonly string[]>;
  readonly removeComments: () => Promise<number>;
  /** Has Word make a PDF copy and adds it to the other files; gives its name. */
  readonly addPdfCopy: () => Promise<string>;
  readonly buildBundle: (draft: boolean, onProgress?: OnProgress) => Promise<BuiltBundle>;
  readonly reportText: () => Promise<string>;
  /** The check report as a file; its name says nothing of the case. */
  readonly reportFile: (format: ReportFormat) => Promise<HostDocument>;
  /** A copy of the open document with findings of these severities as comments. */
  readonly annotatedCopy: (severities: readonly Severity[]) => Promise<AnnotatedCopy & HostDocument>;
  /** What has changed in the case since an earlier state of it. */
  readonly compare: (earlier: Earlier) => Promise<Comparison>;
  readonly saveFile: (file: HostDocument) => Promise<'started' | 'too-large'>;
  readonly copyText: (text: string) => Promise<void>;
  /** Takes up and gives back what it holds of the host. */
  readonly stop: () => void;
}
