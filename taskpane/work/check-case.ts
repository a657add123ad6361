import { planBundle } from '../../src/bundle';
import { allFindings } from '../../src/report';
import { standingErrors } from '../../src/review';
import { bundleInput } from './bundle-input';
import { documentView } from './document-view';
import { examine, type Examined } from './examine';
import { findingViews } from './finding-view';
import type { BundlePlan, CaseRequest, CheckedCase } from './work';

const planOf = async (examined: Examined, request: CaseRequest): Promise<BundlePlan> => {
  const input = bundleInput(examined, { ...request, draft: false });
  const { name, draft, files, lacks, refused } = await planBundle(input);
  return {
    name,
    draft,
    files: files.map((file) => ({
      name: file.name,
      original: file.original,
      kind: file.kind,
      size: file.bytes.length,
    })),
    lacks,
    ...(refused && { refused: refused.message }),
  };
};

/** Reads and checks the files of a case: everything that the views show. */
export const checkCase = async (request: CaseRequest): Promise<CheckedCase> => {
  const examined = examine(request);
  const { files, policy, result, report, inDocuments } = examined;
  const unreadable = files.outcomes.flatMap((outcome) =>
    'problem' in outcome ? [{ file: outcome.file, sentence: outcome.problem.message }] : [],
  );
  return {
    report,
    ready: files.documents.length > 0 && unreadable.length === 0 && standingErrors(allFindings(report)) === 0,
    policy: { ...result.policy, because: result.because },
    documents: files.documents.map((document) => documentView(document, policy)),
    findings: findingViews(report, files.documents, files.openFile),
    unreadable,
    attachments: files.attachments.map(({ file }) => file),
    plan: await planOf(examined, request),
    inDocuments,
  };
};
