import { Body1, Button, Caption1, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { visibleLine } from '../../../src/report';
import type { HostDocument } from '../../host';
import { fileSize } from '../../host/file-size';
import { FileDrop } from '../../parts/FileDrop';
import { ProblemBar } from '../../parts/ProblemBar';
import { Section } from '../../parts/Section';
import { useAction } from '../../parts/use-action';
import { useKeptFocus } from '../../parts/use-focus-within';
import { isDocument } from '../../session/files/other-files';
import type { KeptState } from '../../session/kept-state';
import type { Session, SessionState } from '../../session/session';
import { becameOf, listedFiles, otherContent, type ListedFile } from './case-files';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, width: '100%' },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { flexGrow: 1, flexBasis: '10rem', minWidth: 0, overflowWrap: 'anywhere', display: 'grid' },
  start: { justifySelf: 'start' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const details = ({ kind, size, open }: ListedFile): string =>
  [open ? 'open document' : '', kind, size === undefined ? '' : fileSize(size)]
    .filter((part) => part !== '')
    .join(', ');

interface Props {
  readonly session: Session;
  readonly state: SessionState;
  readonly onSaid: (text: string) => void;
}

/** The files of the case: what each was recognised as, and how others come in and go out. */
export const CaseFiles = ({ session, state, onSaid }: Props) => {
  const styles = useStyles();
  const { run, busy, problem } = useAction();
  const [notes, setNotes] = useState<readonly string[]>([]);
  const files = listedFiles(state);
  const list = useRef<HTMLUListElement>(null);
  // A file that is removed takes its button along.
  const keptFocus = useKeptFocus(list);

  const add = async (added: readonly HostDocument[]) => {
    const before = session.state();
    // In a plain browser nothing is checked, and so nothing bundled, until one file is the document.
    const document = before.hasDocument ? undefined : added.find(isDocument);
    if (document !== undefined) await session.openDocument(document);
    const along = added.filter((file) => file !== document);
    if (along.length > 0) await session.addFiles(along);
    const after = session.state();
    const sentences = [
      ...(document === undefined ? [] : [`${visibleLine(document.name)} is the document that is worked on.`]),
      ...becameOf(along, before, after),
      ...otherContent(before, after).map(
        (name) => `${visibleLine(name)} is not the same file as last time. Look whether it is the right one.`,
      ),
    ];
    setNotes(sentences);
    onSaid(sentences.length > 0 ? sentences.join(' ') : 'Added to the files of the case.');
  };
  const remove = async (name: string) => {
    await session.removeFile(name);
    setNotes([]);
    onSaid(`${name} taken out of the case.`);
  };
  const addPdf = async () => {
    const name = await session.addPdfCopy();
    onSaid(`${name} added to the files of the case.`);
  };
  const markRcs = (name: string, marked: boolean) =>
    session.keep((kept) => {
      const next: { rcsReport?: string } & Omit<KeptState, 'rcsReport'> = { ...kept };
      if (marked) next.rcsReport = name;
      else delete next.rcsReport;
      return next;
    });

  return (
    <Section title="Files of the case">
      <ul ref={list} tabIndex={-1} aria-label="Files" className={styles.list} {...keptFocus}>
        {files.map((file) => (
          <li key={file.name} className={styles.item}>
            <span className={styles.name}>
              <Body1>{visibleLine(file.name)}</Body1>
              <Caption1 className={styles.quiet}>{details(file)}</Caption1>
            </span>
            {file.pdf && (
              <Checkbox
                checked={state.kept.rcsReport === file.name}
                label="RCS report"
                aria-label={`RCS report: ${visibleLine(file.name)}`}
                onChange={(_, { checked }) => markRcs(file.name, checked === true)}
              />
            )}
            {!file.open && (
              <Button
                size="small"
                aria-label={`Remove ${visibleLine(file.name)}`}
                disabledFocusable={busy}
                onClick={() => run(() => remove(file.name))}
              >
                Remove
              </Button>
            )}
          </li>
        ))}
      </ul>
      {notes.map((sentence, index) => (
        <Body1 key={index}>{sentence}</Body1>
      ))}
      <FileDrop
        label="Add files"
        hint="Attachments, the plan, an RCS report as Word document or PDF."
        onFiles={add}
      />
      {state.capabilities.pdf && (
        <Button className={styles.start} disabledFocusable={busy} onClick={() => run(addPdf)}>
          Add a PDF copy of the open document
        </Button>
      )}
      {problem && <ProblemBar problem={problem} />}
    </Section>
  );
};
