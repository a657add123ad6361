import { ConfirmDialog } from '../../parts/ConfirmDialog';

interface Props {
  readonly title: string;
  readonly open: boolean;
  readonly onChoose: (where: 'replace' | 'end') => void;
  readonly onCancel: () => void;
}

/** Asked before a template goes into a document in which something stands: Word has no grouped undo. */
export const InsertDialog = ({ title, open, onChoose, onCancel }: Props) => (
  <ConfirmDialog
    open={open}
    title="This document is not blank"
    choices={[
      { label: 'Put it in at the end', primary: true, onChoose: () => onChoose('end') },
      { label: 'Replace what is in the document', onChoose: () => onChoose('replace') },
    ]}
    onCancel={onCancel}
  >
    Where should the template “{title}” go? Word cannot undo this in one step: to be safe, save a copy of the
    document first.
  </ConfirmDialog>
);
