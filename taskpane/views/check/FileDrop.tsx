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

/** Takes one Word file, by choosing or by dropping. */
export const FileDrop = ({ onFile }: { readonly onFile: (file: File) => void }) => {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    take(event.dataTransfer.files);
  };
  return (
    <div className={styles.area} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <Body1>Drop an investigation plan, an investigation report or CIMS Recommendations here.</Body1>
      <input
        ref={input}
        type="file"
        accept=".docx,.docm,.xml"
        hidden
        aria-label="Word document"
        onChange={(event) => {
          take(event.target.files);
          // So that the same file can be chosen again after it was mended.
          event.target.value = '';
        }}
      />
      <Button appearance="primary" onClick={() => input.current?.click()}>
        Choose a Word document
      </Button>
    </div>
  );
};
