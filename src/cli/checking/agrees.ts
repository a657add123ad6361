import { countBySeverity } from '../../checks';
import { statusOf, type CaseReport, type FileReport } from '../../report';

const isAsFound = (file: FileReport, { crossDocument }: CaseReport): boolean => {
  const { error, warning, info } = countBySeverity(file.findings);
  const across = crossDocument.filter(({ files }) => files.includes(file.file));
  return (
    file.counts.error === error &&
    file.counts.warning === warning &&
    file.counts.info === info &&
    (file.status === 'unreadable'
      ? file.findings.length === 0
      : file.status === statusOf(file.findings, across))
  );
};

/**
 * Whether what the lines of a case say of it goes with the findings that stand there. Where a line was lost or changed
 * it does not, and the case may not be what it is called.
 */
export const agrees = (each: CaseReport): boolean => {
  const { files, crossDocument, summary } = each;
  const { error, warning } = countBySeverity([
    ...files.flatMap(({ findings }) => findings),
    ...crossDocument,
  ]);
  const isCalledReady = summary.status === 'ready' || summary.status === 'incomplete';
  return (
    files.every((file) => isAsFound(file, each)) &&
    summary.errors === error &&
    summary.warnings === warning &&
    isCalledReady === (files.length > 0 && files.every(({ status }) => status === 'ready')) &&
    JSON.stringify(summary.files) === JSON.stringify(files.map(({ file }) => file))
  );
};
