import { useRef } from 'react';
import { visibleLine } from '../../src/report';
import { FileInput } from '../parts/FileInput';
import { Notice } from '../parts/Notice';
import { ProblemBar } from '../parts/ProblemBar';
import { readChosen } from '../parts/read-chosen';
import { useAction } from '../parts/use-action';
import { missingFiles } from '../session/files/missing-files';
import type { Session, SessionState } from '../session/session';

interface Props {
  readonly session: Session;
  readonly state: SessionState;
}

/** Files of the case that were there last time. A pane cannot keep files, only their names. */
export const MissingFilesBar = ({ session, state }: Props) => {
  const input = useRef<HTMLInputElement>(null);
  const { run, busy, problem } = useAction();
  const missing = missingFiles(state);
  if (missing.length === 0) return null;
  const names = missing.map(({ name }) => visibleLine(name)).join(', ');
  const forget = () =>
    session.keep((kept) => ({ ...kept, files: kept.files.filter((file) => !missing.includes(file)) }));
  return (
    <>
      <Notice
        title="Added last time"
        actions={[
          { label: 'Add again', busy, onClick: () => input.current?.click() },
          { label: 'Not needed', onClick: forget },
        ]}
      >
        {names}. The pane cannot keep files: add {missing.length === 1 ? 'it' : 'them'} again.
      </Notice>
      <FileInput
        ref={input}
        label="Files of last time"
        multiple
        onFiles={(files) => void run(async () => session.addFiles(await readChosen(files)))}
      />
      {problem && <ProblemBar problem={problem} />}
    </>
  );
};
