import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { FileInput } from '../../parts/FileInput';
import { DropFrame } from '../../parts/DropFrame';
import { ProblemBar } from '../../parts/ProblemBar';
import { useAction } from '../../parts/use-action';
import type { Desk } from '../../session/desk/desk';
import { chosenFiles, droppedFiles } from './chosen-files';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Where files, folders and bundles come in. Their bytes are read as they are needed, and go nowhere else. */
export const FilesIn = ({ desk, isEmpty }: { readonly desk: Desk; readonly isEmpty: boolean }) => {
  const styles = useStyles();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const { run, problem } = useAction();
  // What comes of the files is shown by the table; adding more need not wait for it.
  const add = (chosen: readonly File[]) => void desk.add(chosenFiles(chosen));
  return (
    <DropFrame onDrop={(dropped) => void run(async () => void desk.add(await droppedFiles(dropped)))}>
      <Body1>
        Drop Word documents, folders or bundles (.zip) here, or choose them. A file of the same name takes the
        place of the one before.
      </Body1>
      <FileInput ref={files} label="Choose files" multiple onFiles={add} />
      <FileInput ref={folder} label="Choose a folder" folder onFiles={add} />
      <div className={styles.actions}>
        <Button appearance={isEmpty ? 'primary' : 'secondary'} onClick={() => folder.current?.click()}>
          Choose a folder
        </Button>
        <Button onClick={() => files.current?.click()}>Choose files</Button>
      </div>
      {problem && <ProblemBar problem={problem} />}
    </DropFrame>
  );
};
