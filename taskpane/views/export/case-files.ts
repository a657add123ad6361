import { kindLabel, visibleLine } from '../../../src/report';
import type { HostDocument } from '../../host';
import { openName } from '../../session/open-document';
import { missingFiles } from '../../session/files/missing-files';
import type { SessionState } from '../../session/session';

/** A file of the case, as it is listed. */
export interface ListedFile {
  readonly name: string;
  /** What it was recognised as, or that nobody looked at it; empty before the first check. */
  readonly kind: string;
  /** In bytes; of the open document as it would be in the bundle, absent before that is known. */
  readonly size?: number;
  /** The open document cannot be taken out of the case. */
  readonly open: boolean;
  readonly pdf: boolean;
}

const isPdf = (name: string): boolean => /\.pdf$/iu.test(name);

const kindOf = ({ checked, kept }: SessionState, name: string): string => {
  if (checked === undefined) return '';
  if (checked.unreadable.some(({ file }) => file === name)) return 'could not be read';
  if (name === kept.rcsReport) return 'RCS investigation report, not checked';
  if (checked.attachments.includes(name)) return 'attachment, not checked';
  const report = checked.report.files.find(({ file }) => file === name);
  return report === undefined ? '' : kindLabel(report.kind);
};

/** The files of the case: the open document first, then the others in the order in which they were added. */
export const listedFiles = (state: SessionState): readonly ListedFile[] => {
  const open = openName(state);
  const size = state.checked?.plan.files.find(({ original }) => original === open)?.size;
  return [
    ...(open === undefined
      ? []
      : [
          {
            name: open,
            kind: kindOf(state, open),
            ...(size === undefined ? {} : { size }),
            open: true,
            pdf: false,
          },
        ]),
    ...state.otherFiles.map(({ name, bytes }) => ({
      name,
      kind: kindOf(state, name),
      size: bytes.length,
      open: false,
      pdf: isPdf(name),
    })),
  ];
};

/** The names of files that are there again with another content than last time. */
export const otherContent = (before: SessionState, after: SessionState): readonly string[] =>
  missingFiles(before)
    .filter(({ name, sha256 }) =>
      after.kept.files.some((file) => file.name === name && file.sha256 !== sha256),
    )
    .map(({ name }) => name);

/** What became of files that were handed over, a sentence for each that is not simply one more file of the case. */
export const becameOf = (
  given: readonly HostDocument[],
  before: SessionState,
  after: SessionState,
): readonly string[] =>
  given.flatMap(({ name, bytes }) => {
    const there = after.otherFiles.find((file) => file.bytes === bytes);
    const said = visibleLine(name);
    if (there === undefined) return [`${said} was not added, because the same content is there already.`];
    if (there.name !== name)
      return [`${said} is listed as ${visibleLine(there.name)}, because another file has that name.`];
    return before.otherFiles.some((file) => file.name === name && file.bytes !== bytes)
      ? [`${said} took the place of the file that had that name.`]
      : [];
  });
