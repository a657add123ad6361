import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { FileDrop } from '../../parts/FileDrop';
import type { HostDocument } from '../../host';
import type { Session } from '../../session/session';
import { takeFiles } from './take-files';

const useStyles = makeStyles({ part: { display: 'grid', rowGap: tokens.spacingVerticalS, minWidth: 0 } });

const HINT_FIRST =
  'A report or plan as .docx, and what belongs to it; a file of decisions as well. They are read on this computer and go nowhere else.';
const HINT_MORE =
  'A file of the same name takes the place of the document; any other goes along with the case.';

interface Props {
  readonly session: Session;
  readonly hasDocument: boolean;
  readonly onSaid: (text: string) => void;
}

/** In a plain browser: where the document, its mended version, other files of the case and saved decisions come in. */
export const DropArea = ({ session, hasDocument, onSaid }: Props) => {
  const styles = useStyles();
  const [said, setSaid] = useState<readonly string[]>([]);
  const take = async (files: readonly HostDocument[]) => {
    setSaid([]);
    const sentences = await takeFiles(session, files);
    setSaid(sentences);
    if (sentences.length > 0) onSaid(sentences.join(' '));
  };
  return (
    <div className={styles.part}>
      <FileDrop
        label={hasDocument ? 'Choose the mended document or more files' : 'Choose the files of one case'}
        hint={hasDocument ? HINT_MORE : HINT_FIRST}
        primary={!hasDocument}
        onFiles={take}
      />
      {said.map((sentence) => (
        <Body1 key={sentence}>{sentence}</Body1>
      ))}
    </div>
  );
};
