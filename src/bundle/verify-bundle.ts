import { strFromU8 } from 'fflate';
import { z } from 'zod';
import { openZip, UnreadableDocument } from '../docx';
import { errorsSetAside } from '../review';
import { CASE_NAME, CHECK_REPORT_NAME, MANIFEST_NAME, SUMS_NAME } from './file-names';
import { manifestSchema, type Manifest } from './manifest';
import { sha256 } from './sha256';
import { readSums, type Sum } from './sums';
import { BUNDLE_LIMITS, MEBIBYTE, unpackWhole } from './unpack';

export type VerifyCode =
  | 'zip-unusable'
  | 'duplicate-name'
  | 'sums-missing'
  | 'sums-unusable'
  | 'manifest-missing'
  | 'manifest-unusable'
  | 'changed'
  | 'missing'
  | 'added'
  | 'renamed'
  | 'manifest-differs'
  | 'errors-in-ready'
  | 'name-differs';

/** One thing that is wrong with a bundle, in one sentence. */
export interface VerifyProblem {
  readonly code: VerifyCode;
  readonly message: string;
  /** The file that it is about; for `renamed` the name that the file should have. */
  readonly file?: string;
}

export interface VerifyResult {
  /** True where nothing is wrong. It says that the bundle is whole and agrees with itself, not who made it. */
  readonly ok: boolean;
  readonly problems: readonly VerifyProblem[];
  /** The manifest, where it could be read. */
  readonly manifest?: Manifest;
}

export interface VerifyOptions {
  /** The name of the bundle's file, without folders: held against what the manifest says. */
  readonly name?: string;
}

/** What has to be known of a file; its bytes are let go, so that no more than one file stands in memory at a time. */
interface HeldFile {
  readonly size: number;
  readonly sha256: string;
  /** Of the files that are read here; absent where one is longer than any that a bundle has. */
  readonly text?: string;
}

type Files = ReadonlyMap<string, HeldFile>;

const READ_HERE: ReadonlySet<string> = new Set([SUMS_NAME, MANIFEST_NAME, CHECK_REPORT_NAME, CASE_NAME]);
const LONGEST_READ = 64 * MEBIBYTE;

const held = async (name: string, bytes: Uint8Array): Promise<HeldFile> => ({
  size: bytes.length,
  sha256: await sha256(bytes),
  ...(READ_HERE.has(name) && bytes.length <= LONGEST_READ && { text: strFromU8(bytes) }),
});

const unpack = async (bytes: Uint8Array): Promise<Files | VerifyProblem> => {
  const files = new Map<string, HeldFile>();
  try {
    const zip = openZip(bytes, BUNDLE_LIMITS);
    for (const entry of zip.entries) {
      files.set(entry.name, await held(entry.name, unpackWhole(zip, entry)));
    }
    return files;
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error;
    if (error.reason === 'duplicate-part') {
      return { code: 'duplicate-name', message: 'The bundle holds two files of the same name.' };
    }
    return { code: 'zip-unusable', message: `The bundle is not a zip that can be used (${error.reason}).` };
  }
};

const listed = (files: Files): readonly Sum[] | VerifyProblem => {
  const file = files.get(SUMS_NAME);
  if (file === undefined) {
    return {
      code: 'sums-missing',
      message: `${SUMS_NAME} is missing, so nothing can be compared.`,
      file: SUMS_NAME,
    };
  }
  return (
    (file.text === undefined ? undefined : readSums(file.text)) ?? {
      code: 'sums-unusable',
      message: `${SUMS_NAME} is not a list of SHA-256 sums.`,
      file: SUMS_NAME,
    }
  );
};

/** Holds the files against the sums. A missing file whose bytes stand under another name was renamed. */
const compare = (files: Files, sums: readonly Sum[]): VerifyProblem[] => {
  const problems: VerifyProblem[] = [];
  const expected = new Set(sums.map(({ name }) => name));
  const added = new Set([...files.keys()].filter((name) => name !== SUMS_NAME && !expected.has(name)));
  for (const { name, sha256: sum } of sums) {
    const hash = files.get(name)?.sha256;
    if (hash === sum) continue;
    if (hash !== undefined) {
      problems.push({ code: 'changed', file: name, message: `${name} was changed.` });
      continue;
    }
    const other = [...added].find((candidate) => files.get(candidate)?.sha256 === sum);
    if (other === undefined) {
      problems.push({ code: 'missing', file: name, message: `${name} is missing.` });
    } else {
      added.delete(other);
      problems.push({ code: 'renamed', file: name, message: `${name} was renamed to ${other}.` });
    }
  }
  for (const name of added) problems.push({ code: 'added', file: name, message: `${name} was added.` });
  return problems;
};

const readManifest = (files: Files): Manifest | VerifyProblem => {
  const file = files.get(MANIFEST_NAME);
  if (file === undefined) {
    return { code: 'manifest-missing', message: `${MANIFEST_NAME} is missing.`, file: MANIFEST_NAME };
  }
  const unusable: VerifyProblem = {
    code: 'manifest-unusable',
    message: `${MANIFEST_NAME} is not a manifest of this tool.`,
    file: MANIFEST_NAME,
  };
  try {
    return manifestSchema.safeParse(JSON.parse(file.text ?? '')).data ?? unusable;
  } catch {
    return unusable;
  }
};

/** The manifest and the sums are two lists of the same files. */
const compareLists = (manifest: Manifest, sums: readonly Sum[], files: Files): VerifyProblem[] => {
  const differs = (name: string, what: string): VerifyProblem => ({
    code: 'manifest-differs',
    file: name,
    message: `${MANIFEST_NAME} and ${what} say different things about ${name}.`,
  });
  const bySum = new Map(sums.map((sum) => [sum.name, sum.sha256]));
  const byManifest = new Set([MANIFEST_NAME, ...manifest.files.map(({ name }) => name)]);
  return [
    ...manifest.files
      .filter(({ name, sha256: sum }) => bySum.get(name) !== sum)
      .map(({ name }) => differs(name, SUMS_NAME)),
    ...sums.filter(({ name }) => !byManifest.has(name)).map(({ name }) => differs(name, SUMS_NAME)),
    ...manifest.files
      .filter(({ name, size }) => files.has(name) && files.get(name)?.size !== size && bySum.has(name))
      .map(({ name }) => differs(name, 'the file')),
  ];
};

const ERROR_IN_REPORT = /data-severity="error"/gu;

/** Of an error about which nothing was decided the manifest does not say how sure it is: it stands in any case. */
const isSetAside = ({ standing = 'stated', ...finding }: Manifest['findings'][number]): boolean =>
  errorsSetAside([{ ...finding, standing }]).length > 0;

/**
 * A bundle that calls itself ready must hold no error but those that its manifest says somebody has set aside, and that
 * may be: neither in its manifest nor in its check report.
 */
const contradictions = (manifest: Manifest, files: Files): VerifyProblem[] => {
  const inAll = Math.max(
    manifest.counts.error,
    manifest.findings.filter(({ severity }) => severity === 'error').length,
    files.get(CHECK_REPORT_NAME)?.text?.match(ERROR_IN_REPORT)?.length ?? 0,
  );
  const errors = inAll - manifest.findings.filter(isSetAside).length;
  const notReady = manifest.files.filter(({ status }) => status === 'not-ready').length;
  if (manifest.status === 'draft' || (errors === 0 && notReady === 0 && manifest.lacks.length === 0))
    return [];
  return [
    {
      code: 'errors-in-ready',
      file: MANIFEST_NAME,
      message: `${MANIFEST_NAME} says that the bundle is ready, though its check report holds errors.`,
    },
  ];
};

const parsed = (text: string | undefined): unknown => {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
};

/** The manifest and the case say whose bundle it is; both are made from the same value. */
const caseProblems = ({ incidentId, pathway }: Manifest, files: Files): VerifyProblem[] => {
  const file = files.get(CASE_NAME);
  if (file === undefined) return [];
  const told = z
    .object({ incidentId: z.string().nullable(), pathway: z.string() })
    .safeParse(parsed(file.text));
  return told.data?.incidentId === incidentId && told.data.pathway === pathway
    ? []
    : [
        {
          code: 'manifest-differs',
          file: CASE_NAME,
          message: `${MANIFEST_NAME} and ${CASE_NAME} say different things about the case.`,
        },
      ];
};

/** A draft must not go by the name of a bundle that is ready; what else a person calls it does not matter. */
const nameProblems = (manifest: Manifest, name: string | undefined): VerifyProblem[] =>
  name === undefined || manifest.status === 'ready' || name.includes('DRAFT')
    ? []
    : [{ code: 'name-differs', message: `The bundle is a draft, but its name (${name}) does not say so.` }];

const isProblem = <T extends object>(value: T | VerifyProblem): value is VerifyProblem => 'code' in value;

/**
 * Whether a bundle is whole: every file is there, unchanged, under its name, with none added, and what the bundle says of
 * itself agrees. Never throws for what the bytes hold.
 */
export const verifyBundle = async (
  bytes: Uint8Array,
  { name }: VerifyOptions = {},
): Promise<VerifyResult> => {
  const files = await unpack(bytes);
  if (isProblem(files)) return { ok: false, problems: [files] };
  const problems: VerifyProblem[] = [];
  const sums = listed(files);
  if (isProblem(sums)) problems.push(sums);
  else problems.push(...compare(files, sums));
  const manifest = readManifest(files);
  if (isProblem(manifest)) {
    const told = problems.some(({ file }) => file === MANIFEST_NAME);
    return { ok: false, problems: told ? problems : [...problems, manifest] };
  }
  if (!isProblem(sums)) problems.push(...compareLists(manifest, sums, files));
  problems.push(
    ...caseProblems(manifest, files),
    ...contradictions(manifest, files),
    ...nameProblems(manifest, name),
  );
  return { ok: problems.length === 0, problems, manifest };
};
