import { Body1, Button, Field, Input, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { counted } from '../../../../src/report';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    '& textarea, & input': { minWidth: 0 },
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  /** As far as it was typed last time. */
  readonly reason: string;
  readonly name: string;
  /** How many other findings the format of waivers cannot tell from this one. */
  readonly others: number;
  /** Whether the document keeps it; else it lasts as long as the page. */
  readonly inDocument: boolean;
  readonly onReason: (reason: string) => void;
  readonly onName: (name: string) => void;
  readonly onWaive: (reason: string, name: string) => void;
  readonly onClose: () => void;
}

/** Why a warning may stand, and who says so. What is typed is kept at every key, so that closing loses nothing. */
export const WaiveForm = ({
  reason,
  name,
  others,
  inDocument,
  onReason,
  onName,
  onWaive,
  onClose,
}: Props) => {
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // Nothing is handed back: newer browsers answer with a promise here, which React would call when the form closes.
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const [tried, setTried] = useState(false);
  const noReason = reason.trim() === '';
  const noName = name.trim() === '';

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!noReason && !noName) onWaive(reason.trim(), name.trim());
  };

  return (
    <form
      ref={form}
      className={styles.form}
      aria-label="Waive this warning"
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <Field
        label="Why the warning may stand"
        required
        {...(tried && noReason ? { validationMessage: 'Give the reason.' } : {})}
      >
        <Textarea autoFocus resize="vertical" value={reason} onChange={(_, { value }) => onReason(value)} />
      </Field>
      <Field
        label="Your name"
        required
        {...(tried && noName ? { validationMessage: 'Say who decides.' } : {})}
      >
        <Input value={name} onChange={(_, { value }) => onName(value)} />
      </Field>
      <Body1>
        {inDocument
          ? 'The reason, your name and today’s date are kept inside this document, so whoever has the document has them too. They also stand in the check report and the bundle.'
          : 'The reason, your name and today’s date are kept while this page is open. They also stand in the check report and the bundle.'}
        {others > 0 &&
          ` This also covers ${counted(others, 'other finding')} of the same rule that cannot be told from this one.`}
      </Body1>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">
          Waive
        </Button>
        <Button onClick={onClose}>Close</Button>
      </div>
    </form>
  );
};
