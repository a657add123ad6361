import type { ProblemCode } from '../problems';
import type { CaseFileInput, Work } from './work';

/** What the worker can be asked for. */
export type Method = keyof Work;
export type RequestOf<M extends Method> = Parameters<Work[M]>[0];
export type AnswerOf<M extends Method> = Awaited<ReturnType<Work[M]>>;

/** A file of a case on its way to the worker, which keeps the bytes: they are sent once, and then only named. */
export interface SentFile {
  readonly name: string;
  readonly ref: number;
  readonly bytes?: Uint8Array;
}

export type Sent<R> = R extends { readonly files: readonly CaseFileInput[] }
  ? Omit<R, 'files'> & { readonly files: readonly SentFile[] }
  : R;

/** A question to the worker; its answers carry the same id. */
export interface WorkRequest<M extends Method = Method> {
  readonly id: number;
  readonly method: M;
  readonly request: Sent<RequestOf<M>>;
  /** Files whose bytes the worker need not keep any longer. */
  readonly forget: readonly number[];
}

/** A `PaneProblem` as it crosses from the worker. */
export interface SentProblem {
  readonly code: ProblemCode;
  readonly sentence: string;
  /** For whoever looks into it; never shown. */
  readonly cause?: string;
}

/** How far the work is, any number of times; then its result or the problem, once. */
export type WorkAnswer =
  | { readonly id: number; readonly progress: { readonly share: number; readonly doing: string } }
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly problem: SentProblem };
