import type { Ref } from 'react';

interface Props {
  /** For the button that opens it: `input.current?.click()`. */
  readonly ref: Ref<HTMLInputElement>;
  readonly label: string;
  /** As a file input takes it: `.docx,.pdf`. */
  readonly accept?: string;
  readonly multiple?: boolean;
  /** A folder is chosen, with everything in it. */
  readonly folder?: boolean;
  /** Files that were chosen; never none. */
  readonly onFiles: (files: readonly File[]) => void;
}

/** The browser's own choice of files, unseen: a button stands in its place. */
export const FileInput = ({ ref, label, accept, multiple = false, folder = false, onFiles }: Props) => (
  <input
    ref={ref}
    type="file"
    hidden
    multiple={multiple}
    {...(folder && { webkitdirectory: '' })}
    {...(accept !== undefined && { accept })}
    aria-label={label}
    onChange={({ target }) => {
      const files = [...(target.files ?? [])];
      // So that the same file can be chosen again after it was mended.
      target.value = '';
      if (files.length > 0) onFiles(files);
    }}
  />
);
