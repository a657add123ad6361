import type { CheckReport } from '../../../../src/report';
import type { DecidedFinding } from '../../../../src/review';
import { findingChanges, type KeyedFinding } from '../../../../src/review/diff/finding-changes';

/** What became of the case since its document was opened. */
export interface SinceOpened {
  readonly mended: number;
  readonly new: number;
}

const keyed = (findings: readonly DecidedFinding[]): readonly KeyedFinding[] =>
  findings.flatMap((finding) => {
    const { at, about } = finding;
    return at === undefined || about === undefined ? [] : [{ finding, key: { at, about } }];
  });

const isRead = ({ status }: CheckReport['files'][number]): boolean => status !== 'unreadable';

/**
 * How many findings are gone and how many have come, in the files that were read both times: what was found in a file
 * that was taken out is not mended. What is across files is compared where the files are the same ones.
 *
 * @param openIsFirst whether the first file is the open document, which may have another name by now.
 */
export const sinceOpened = (first: CheckReport, now: CheckReport, openIsFirst: boolean): SinceOpened => {
  const nameIn =
    ({ files }: CheckReport) =>
    (file: string) =>
      openIsFirst && files[0]?.file === file ? '' : file;
  const [before, after] = [nameIn(first), nameIn(now)];
  const changes = now.files.filter(isRead).flatMap(({ file, kind, findings }) => {
    const was = first.files
      .filter(isRead)
      .find((each) => before(each.file) === after(file) && each.kind === kind);
    return was === undefined ? [] : [findingChanges(keyed(was.findings), keyed(findings))];
  });
  const namesOf = ({ files }: CheckReport, name: (file: string) => string) =>
    JSON.stringify(files.filter(isRead).map(({ file, kind }) => [name(file), kind]));
  const across =
    namesOf(first, before) === namesOf(now, after)
      ? [findingChanges(keyed(first.crossDocument), keyed(now.crossDocument))]
      : [];
  const all = [...changes, ...across];
  return {
    mended: all.reduce((sum, each) => sum + each.mended.length, 0),
    new: all.reduce((sum, each) => sum + each.new.length, 0),
  };
};
