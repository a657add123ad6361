import type { Severity } from '../../checks';
import { visibleLine } from '../../review/visible-text';
import type { FileStatus } from '../check-report';

/** What a mark or a verdict stands for; it has a colour, and always words as well. */
export type Tone = Severity | FileStatus;

/** A piece of a text: plain words, or words that are set apart. A link leads to an address, or to `#id` in the page. */
export type Piece =
  | string
  | { readonly as: 'badge'; readonly tone: Tone; readonly text: string }
  | { readonly as: 'code' | 'quote' | 'strong' | 'emphasis'; readonly text: string }
  | { readonly as: 'link'; readonly to: string; readonly text: string };

export type Words = readonly Piece[];

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly words: Words;
  /** Beside the matter: smaller, in a softer colour. */
  readonly aside?: boolean;
}

/** What the whole comes to, in a few lines, the first of which says it. */
export interface Verdict {
  readonly kind: 'verdict';
  readonly tone: 'error' | 'warning' | 'ready';
  readonly lines: readonly Words[];
}

export interface List {
  readonly kind: 'list';
  readonly items: readonly Words[];
}

export interface Column {
  readonly label: string;
  /** `aside`: may be left out where there is no room, since it is said elsewhere too. */
  readonly as?: 'number' | 'status' | 'aside';
  /** The share of the width that it has where a table has a fixed one, in any unit. */
  readonly share: number;
}

/** A table whose first column names what each row is about. */
export interface Table {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Words[])[];
}

/** How many findings of each severity stand somewhere. */
export interface ChartRow {
  readonly label: string;
  readonly counts: Readonly<Record<Severity, number>>;
}

/** Bars of findings. What it shows, the table that follows it says in numbers. */
export interface Chart {
  readonly kind: 'chart';
  readonly title: string;
  readonly description: string;
  readonly rows: readonly ChartRow[];
}

/** A finding with the facts that are told of it. */
export interface FindingEntry {
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  /** Whether somebody's decision lets it stand. */
  readonly isSetAside: boolean;
  readonly title: Words;
  readonly facts: readonly Fact[];
}

export interface Findings {
  readonly kind: 'findings';
  readonly findings: readonly FindingEntry[];
}

export interface Fact {
  readonly term: string;
  readonly words: Words;
}

export interface Facts {
  readonly kind: 'facts';
  readonly facts: readonly Fact[];
}

export type Block = Paragraph | Verdict | List | Table | Chart | Findings | Facts;

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly sections?: readonly Section[];
}

/** All that a check report says, in its order: every form of it is made from this. */
export interface PageContent {
  /** The heading of the whole. */
  readonly title: string;
  /** What it is called beside other documents. */
  readonly documentTitle: string;
  readonly opening: readonly Paragraph[];
  readonly sections: readonly Section[];
  readonly closing: Words;
}

export const paragraph = (...words: Words): Paragraph => ({ kind: 'paragraph', words });

export const aside = (...words: Words): Paragraph => ({ kind: 'paragraph', words, aside: true });

export const badge = (tone: Tone, text: string): Piece => ({ as: 'badge', tone, text });

export const code = (text: string): Piece => ({ as: 'code', text });

export const link = (to: string, text: string): Piece => ({ as: 'link', to, text });

/** A text that leads to where it stands in full. */
export const inShort = (text: string): string => {
  const line = visibleLine(text.slice(0, 1000));
  return line.length <= 160
    ? line
    : `${line
        .slice(0, 150)
        .replace(/[\ud800-\udbff]$/u, '')
        .trimEnd()}…`;
};

/** One thing, or nothing, to be spread into a list. */
export const only = <T>(holds: boolean, value: () => T): readonly T[] => (holds ? [value()] : []);

/** Texts with a comma between them. */
export const listed = (pieces: readonly Piece[]): Words =>
  pieces.flatMap((piece, index) => (index === 0 ? [piece] : [', ', piece]));
