import { Body1, Button, Spinner } from '@fluentui/react-components';
import { useId, useRef } from 'react';
import { PaneProblem } from '../problems';
import { DropFrame } from './DropFrame';
import { FileInput } from './FileInput';
import { ProblemBar } from './ProblemBar';
import { isAccepted, readChosen, type ChosenFile } from './read-chosen';
import { useAction } from './use-action';

interface Props {
  /** What is chosen here, as the button says it: “Choose the document”. */
  readonly label: string;
  /** What it is for, in a sentence; dropping is mentioned by the part itself. */
  readonly hint?: string;
  /** As a file input takes it: `.docx,.pdf`. What is dropped is held against it too. */
  readonly accept?: string;
  readonly multiple?: boolean;
  readonly primary?: boolean;
  /** Takes the files, already read. A promise that rejects with a `PaneProblem` is shown here. */
  readonly onFiles: (files: readonly ChosenFile[]) => unknown;
}

/** Takes files by choosing or by dropping. They are read here and go nowhere else. */
export const FileDrop = ({ label, hint, accept, multiple = true, primary = false, onFiles }: Props) => {
  const input = useRef<HTMLInputElement>(null);
  const hintId = useId();
  const { run, busy, problem } = useAction();

  const take = (files: readonly File[]) => {
    if (files.length === 0) return;
    void run(async () => {
      const wrong = files.find((file) => !isAccepted(file, accept));
      if (wrong !== undefined)
        throw new PaneProblem(
          'file-unreadable',
          `${wrong.name} is not of a kind that can be used here (${(accept ?? '').replaceAll(',', ', ')}); choose another file.`,
        );
      if (!multiple && files.length > 1)
        throw new PaneProblem('file-unreadable', 'Only one file can be used here; drop one at a time.');
      await onFiles(await readChosen(files));
    });
  };
  return (
    <DropFrame onDrop={({ files }) => take([...files])}>
      <Body1 id={hintId}>
        {hint === undefined ? '' : `${hint} `}
        {multiple ? 'Drop files here, or choose them.' : 'Drop a file here, or choose it.'}
      </Body1>
      <FileInput
        ref={input}
        label={label}
        multiple={multiple}
        {...(accept !== undefined && { accept })}
        onFiles={take}
      />
      <Button
        appearance={primary ? 'primary' : 'secondary'}
        aria-describedby={hintId}
        disabledFocusable={busy}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      {busy && <Spinner size="extra-tiny" label="Reading" />}
      {problem && <ProblemBar problem={problem} />}
    </DropFrame>
  );
};
