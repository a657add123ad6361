import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, type DragEvent } from 'react';

const useStyles = makeStyles({
  area: {
    display: 'grid',
    justifyItems: 'start',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
});

/** Takes the files of one case, by choosing or by dropping. */
export const FileDrop = ({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) => {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null) => {
    if (files && files.length > 0) onFiles([...files]);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    take(event.dataTransfer.files);
  };
  return (
    <div className={styles.area} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <Body1>
        Drop the files of one case here: the investigation report, its plan, CIMS Recommendations. They are
        read on this computer and go nowhere else.
      </Body1>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label="Files of one case"
        onChange={(event) => {
          take(event.target.files);
          // So that the same files can be chosen again after they were mended.
          event.target.value = '';
        }}
      />
      <Button appearance="primary" onClick={() => input.current?.click()}>
        Choose files
      </Button>
    </div>
  );
};
