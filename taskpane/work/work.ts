import type { DocumentKind, FoundBy, Sureness } from '../../src/casefile';
import type { Manifest, OrganisationFiles, Recheck, VerifyProblem } from '../../src/bundle';
import type { CaseFinding, CheckReport, OrganisationFileUse, ReportFinding } from '../../src/report';
import type { DiffContent } from '../../src/report/diff/diff-content';
import type { Decision, DocumentDecisions } from '../../src/review';
import type { Severity } from '../../src/checks';
import type { CalendarDate, OrganisationSettings, Policy } from '../../src/policy';
import type { CaseSummary } from '../../src/review';
import type { CaseData, FieldName, GroupName, Pathway, TemplateKind } from '../../src/template';
import type { Destination } from '../host';

/** A file of the case. The open document is the first of them. */
export interface CaseFileInput {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the person says about the case; what is left out is worked out from the documents. */
export interface CaseSettings {
  readonly pathway?: Pathway;
  /** The day taken for today; the real one in Victoria where absent. */
  readonly today?: CalendarDate;
  readonly decisions: readonly Decision[];
  /** True where `decisions` are those that the open document keeps, so that they are not looked for in it again. */
  readonly openKeepsGiven?: boolean;
  /** Name of the attachment that is the RCS investigation report. */
  readonly rcsReport?: string;
  /** What the organisation's own file adds; absent where there is no such file. */
  readonly organisation?: OrganisationSettings;
  /** Which file that was and whether it was used wholly, for reports that are filed. */
  readonly organisationFile?: OrganisationFileUse;
}

/** The organisation's own file as the pane uses it. */
export interface Organisation {
  readonly settings: OrganisationSettings;
  /** Every rule set as the file has it, the one in force first. */
  readonly policies: readonly Policy[];
  /** What was left out of it or could not be loaded, one sentence each with path and value. */
  readonly problems: readonly string[];
  /** SHA-256 of the file, which says in a report which one it was; absent where none could be had. */
  readonly sha256?: string;
}

/** A template as a document of its own. */
export interface BuiltTemplateBytes {
  readonly bytes: Uint8Array;
  /** Values for which an official template has no place, or more than one; empty for a template of ours. */
  readonly notFilled: readonly FieldName[];
}

export interface CaseRequest extends CaseSettings {
  readonly files: readonly CaseFileInput[];
}

/** A field as a document has it, with the way to it. A destination with a control can be written by its tag. */
export interface FieldView {
  readonly text: string;
  readonly foundBy: FoundBy;
  readonly sureness: Sureness;
  readonly destination: Destination;
}

export type FieldViews = Readonly<Partial<Record<FieldName, FieldView>>>;

/** One copy of a group, in the order of the document. */
export interface GroupView {
  readonly fields: FieldViews;
  readonly destination: Destination;
  /** Whether anything is filled in it. */
  readonly filled: boolean;
}

/** How far a section of the template is: what it asks for and how much of that is there. */
export interface SectionProgress {
  readonly name: string;
  readonly title: string;
  /** Of the fields that this document needs in the section, and of the copies that its groups need. */
  readonly filled: number;
  readonly needed: number;
  /** The section itself; absent where the document does not have it. */
  readonly destination?: Destination;
  /** The first thing that is still missing, to which a person is led; absent where nothing is. */
  readonly next?: { readonly label: string; readonly destination?: Destination };
}

/** One line of the outline that the plain browser shows in place of Word's page. */
export interface OutlineLine {
  readonly paragraph: number;
  /** 1 to 9 for a heading, absent for anything else. */
  readonly heading?: number;
  /** The label of the field that the line is, where it is one. */
  readonly label?: string;
  /** The automatic list number that Word shows before the text. */
  readonly number?: string;
  readonly text: string;
  /** True where a prompt shows and nobody has filled it. */
  readonly empty: boolean;
}

/** A document of the case, read. */
export interface DocumentView {
  readonly file: string;
  readonly kind: { readonly value: DocumentKind; readonly because: string };
  readonly pathway: { readonly value: Pathway; readonly because: string };
  /** True where nothing but white space stands in the body: a template goes in without asking. */
  readonly blank: boolean;
  readonly fields: FieldViews;
  readonly groups: Readonly<Record<GroupName, readonly GroupView[]>>;
  readonly sections: readonly SectionProgress[];
  readonly outline: readonly OutlineLine[];
}

/** A finding with what the pane needs to show it and to lead there. */
export interface FindingView {
  /** The same for the same finding in the next check, as long as its place and words are the same. */
  readonly key: string;
  /** With the files that it is about, where those are several. */
  readonly finding: ReportFinding | CaseFinding;
  /** The file it is in; absent where it is about several files together. */
  readonly file?: string;
  /** Title of the section of the template it stands in, else its outermost heading; absent for the file as a whole. */
  readonly section?: string;
  /** Set for a place in the open document. */
  readonly destination?: Destination;
}

/** What would be in the bundle of these files, before it is made. */
export interface BundlePlan {
  readonly name: string;
  readonly draft: boolean;
  readonly files: readonly {
    readonly name: string;
    readonly original: string;
    readonly kind: string;
    readonly size: number;
  }[];
  /** What is missing, one sentence each. */
  readonly lacks: readonly string[];
  /** Why no bundle can be made of these files at all, not even a draft; absent where one can. */
  readonly refused?: string;
}

/** A case, checked: everything that the views show. */
export interface CheckedCase {
  readonly report: CheckReport;
  /** False where an error was found, where a file could not be read and where there is no document. */
  readonly ready: boolean;
  readonly policy: {
    readonly id: string;
    readonly version: string;
    readonly title: string;
    readonly because: string;
  };
  readonly documents: readonly DocumentView[];
  /** Of all files, errors first. */
  readonly findings: readonly FindingView[];
  readonly unreadable: readonly { readonly file: string; readonly sentence: string }[];
  /** Files that go along unchecked, because they are no Word documents. */
  readonly attachments: readonly string[];
  readonly plan: BundlePlan;
  /** What was decided inside the documents, apart from what is given with the request. */
  readonly inDocuments: readonly DocumentDecisions[];
}

/** What the case is compared with: how it was, as files or as an earlier check of this pane. */
export type Earlier =
  { readonly files: readonly CaseFileInput[] } | { readonly report: CheckReport; readonly called: string };

/** Before and after, in the terms of the case. */
export interface Comparison {
  readonly content: DiffContent;
  /** How many errors stand in the way that did not before. */
  readonly newErrors: number;
  /** The same as a page of its own, to be filed. */
  readonly page: string;
}

/** A value that another document of the case already gives. */
export interface CarriedValue {
  readonly field: FieldName;
  readonly label: string;
  /** Of a group: which copy of the new document it goes to, counted from 0. */
  readonly copy?: number;
  readonly text: string;
  readonly from: {
    readonly file: string;
    readonly headings: readonly string[];
    /** Absent for a value of the organisation's own file. */
    readonly foundBy?: FoundBy;
    readonly sureness: Sureness;
  };
  /** What other documents say instead, where they differ; the person chooses. */
  readonly others: readonly { readonly text: string; readonly file: string }[];
}

/** What a new document of a kind could start with. */
export interface CarryOver {
  readonly data: CaseData;
  readonly values: readonly CarriedValue[];
  /** What could not be decided and is for the person to look at, one sentence each. */
  readonly doubts: readonly string[];
}

/** Gets a share from 0 to 1, and what is being done. */
export type OnProgress = (share: number, doing: string) => void;

/** A bundle: its name, the bytes of the zip, and what its manifest says. */
export interface BuiltBundle {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly manifest: Manifest;
}

/** What of a file says which case it is of. */
export type FileIndex =
  | { readonly is: 'document'; readonly incidentId: string }
  /** It goes along with a case as it is, because it is no Word document. */
  | { readonly is: 'attachment' }
  | { readonly is: 'unreadable'; readonly sentence: string };

/** The line of a case in the table. */
export interface CaseLine extends CaseSummary {
  /** What is decided inside its documents, which counts nowhere in the line; absent where nothing is. */
  readonly inside?: {
    readonly decisions: number;
    /** What could not be taken, one sentence each. */
    readonly notes: readonly string[];
  };
}

/** Files that were found to be one case, and why. */
export interface GroupedCase extends CaseRequest {
  readonly incidentId: string | null;
  readonly because: string;
  readonly isGuess: boolean;
}

/** A bundle verified, and opened where it is whole. */
export interface OpenedBundle {
  readonly ok: boolean;
  readonly problems: readonly VerifyProblem[];
  readonly manifest?: Manifest;
  /** What somebody has set aside for it to be ready, in words; empty where nothing was. */
  readonly setAside: string;
  /** What today's rules say of it. */
  readonly recheck?: Recheck;
  /** How the organisation's file that it was made with stands to the one of that recheck; absent without one. */
  readonly organisationFiles?: OrganisationFiles;
  /** The documents and attachments in it, where they were asked for. */
  readonly files: readonly CaseFileInput[];
}

/** What a check report can be filed as. */
export type ReportFormat = 'html' | 'docx';

/** A copy of the open document with findings as comments in it. */
export interface AnnotatedCopy {
  readonly bytes: Uint8Array;
  readonly placed: number;
  /** What could not be put in, one sentence each. */
  readonly notPlaced: readonly string[];
}

/**
 * The long work: reading, checking, building, zipping, hashing. It runs in a worker, because Office restarts a pane
 * that does not answer for five seconds. Every method rejects with a `PaneProblem` and with nothing else; no input is
 * changed, and the bytes of a file must not be changed by others either: a changed file has new bytes.
 */
export interface Work {
  /** Reads the text of an organisation's file; what is wrong in it is left out and named, and never rejects for that. */
  readonly readOrganisation: (request: { readonly text: string }) => Promise<Organisation>;
  readonly check: (request: CaseRequest) => Promise<CheckedCase>;
  /** What the files of the case already say of what a template of this kind asks for. */
  readonly carryOver: (request: CaseRequest & { readonly kind: TemplateKind }) => Promise<CarryOver>;
  readonly buildTemplate: (request: {
    readonly kind: TemplateKind;
    readonly pathway?: Pathway;
    readonly data?: CaseData;
    /** Day on which the incident report was submitted, which decides the rule set; absent: the one in force. */
    readonly submittedOn?: CalendarDate;
    readonly organisation?: OrganisationSettings;
    /** The bytes of the official template that is filled in place of ours. */
    readonly official?: Uint8Array;
  }) => Promise<BuiltTemplateBytes>;
  /** One unfilled copy of a group as a document of its own, to be inserted. */
  readonly buildBlock: (request: {
    readonly kind: TemplateKind;
    readonly group: GroupName;
    readonly pathway?: Pathway;
    /** As for `buildTemplate`. */
    readonly submittedOn?: CalendarDate;
    readonly organisation?: OrganisationSettings;
  }) => Promise<Uint8Array>;
  readonly buildBundle: (
    request: CaseRequest & { readonly draft: boolean },
    onProgress?: OnProgress,
  ) => Promise<BuiltBundle>;
  /** Reads one file as far as is needed to say which case it is of. */
  readonly indexFile: (request: {
    readonly files: readonly [CaseFileInput];
    readonly organisation?: OrganisationSettings;
  }) => Promise<FileIndex>;
  /** Checks a case among many: its line of the table, and nothing that would fill the memory. */
  readonly summarise: (request: GroupedCase) => Promise<CaseLine>;
  /** Verifies a bundle, which is the only one of the files; `opens` gives what is in it as well. */
  readonly openBundle: (request: {
    readonly files: readonly [CaseFileInput];
    readonly opens: boolean;
    readonly organisation?: OrganisationSettings;
    /** As for a case; it is held beside the one that the bundle names. */
    readonly organisationFile?: OrganisationFileUse;
  }) => Promise<OpenedBundle>;
  /** What was mended, what is new and which values changed since an earlier state of the case. */
  readonly compare: (request: CaseRequest & { readonly earlier: Earlier }) => Promise<Comparison>;
  /** The check report as a file: a page, or a Word document. */
  readonly reportFile: (request: CaseRequest & { readonly format: ReportFormat }) => Promise<Uint8Array>;
  /** A copy of the open document with findings of these severities as comments. */
  readonly annotatedCopy: (
    request: CaseRequest & { readonly severities: readonly Severity[] },
  ) => Promise<AnnotatedCopy>;
  /** The check report alone, as a page for filing or as plain text for the clipboard. */
  readonly renderReport: (request: CaseRequest & { readonly format: 'html' | 'text' }) => Promise<string>;
}
