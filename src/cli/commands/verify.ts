import { openBundle, recheckBundle, setAsideInManifest, type OpenedBundle, type Recheck } from '../../bundle';
import { printableJson, visibleLine } from '../../report';
import { bundlesOf } from '../bundle-inputs';
import { EXIT, Failure, type ExitStatus } from '../failure';
import { readInput, type InputFile } from '../inputs';
import { policyFrom, type PolicyInUse } from '../policy-file';
import type { Terminal } from '../terminal';
import { verifiedText, type VerifiedBundle } from '../verified-text';

export interface VerifyOptions {
  readonly format: 'text' | 'json';
  /** Hold the documents against today's rules even where the bundle was made with the same. */
  readonly recheck?: boolean;
  readonly policy?: string;
}

/** What today's rules say, where they are others than those of the bundle, or where it was asked for. */
const recheckOf = (opened: OpenedBundle, policy: PolicyInUse, isAskedFor: boolean): Recheck | undefined => {
  const recheck = recheckBundle(opened, policy.settings, policy.used);
  return recheck === undefined || (recheck.sameRules && !isAskedFor) ? undefined : recheck;
};

const verifyOne = async (
  input: InputFile,
  policy: PolicyInUse,
  isAskedFor: boolean,
  terminal: Terminal,
): Promise<VerifiedBundle> => {
  try {
    const bytes = await readInput(input, terminal);
    const opened = await openBundle(bytes, input.path === undefined ? {} : { name: input.file });
    const { ok, problems, manifest } = opened;
    const recheck = recheckOf(opened, policy, isAskedFor);
    return {
      bundle: input.file,
      ok,
      problems,
      ...(manifest !== undefined && { manifest }),
      ...(recheck !== undefined && { recheck }),
    };
  } catch (fault) {
    if (!(fault instanceof Failure)) throw fault;
    return {
      bundle: input.file,
      ok: false,
      unopened: { code: fault.code, message: fault.why },
      problems: [],
    };
  }
};

const inJson = ({ bundle, ok, unopened, problems, manifest, recheck }: VerifiedBundle) => {
  const { status, incidentId, today, counts, tool, policy, organisation } = manifest ?? {};
  const setAside = manifest === undefined ? undefined : setAsideInManifest(manifest);
  return {
    bundle,
    ok,
    status,
    setAside,
    incidentId,
    today,
    counts,
    tool,
    policy,
    organisation,
    unopened,
    problems,
    recheck,
  };
};

/** `cims-report verify`: whether bundles are whole and agree with themselves, and what today's rules say of them. */
export const verify = async (
  words: readonly string[],
  { format, recheck = false, policy }: VerifyOptions,
  terminal: Terminal,
): Promise<ExitStatus> => {
  const inUse = await policyFrom(policy);
  const inputs = await bundlesOf(words);
  const verified: VerifiedBundle[] = [];
  for (const input of inputs) {
    terminal.progress(verified.length, inputs.length);
    const one = await verifyOne(input, inUse, recheck, terminal);
    verified.push(one);
    if (one.unopened !== undefined)
      terminal.problem(
        `cims-report: ${one.unopened.code}: ${visibleLine(one.bundle)}: ${one.unopened.message}`,
      );
    else if (format === 'text') terminal.out(verifiedText(one));
  }
  terminal.progress(inputs.length, inputs.length);
  const notVerified = verified.filter(({ ok }) => !ok).length;
  if (format === 'json') {
    terminal.out(printableJson({ schemaVersion: 1, ok: notVerified === 0, bundles: verified.map(inJson) }));
  } else if (verified.length > 1) {
    const whole = verified.length - notVerified;
    terminal.out(`${String(whole)} of ${String(verified.length)} bundles verified.\n`);
  }
  if (verified.some(({ unopened }) => unopened !== undefined)) return EXIT.unusable;
  return notVerified === 0 ? EXIT.fine : EXIT.errors;
};
