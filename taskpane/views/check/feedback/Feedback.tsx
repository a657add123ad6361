import { Body1, Button, Caption1, Field, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import {
  kindLabel,
  longDate,
  SEVERITY_LABELS,
  STANDING_LABELS,
  visibleLine,
  visibleText,
} from '../../../../src/report';
import type { FeedbackEntry } from '../../../../src/review';
import { FIELD_LABELS } from '../../../../src/template';
import { ProblemBar } from '../../../parts/ProblemBar';
import { useAction } from '../../../parts/use-action';
import type { Session } from '../../../session/session';
import type { CheckedCase, FindingView } from '../../../work/work';
import { useListStyles } from '../decisions/use-list-styles';
import { feedbackFile, feedbackOf } from './feedback-of';

const useStyles = makeStyles({
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  reason: { whiteSpace: 'pre-wrap' },
  // A machine reads it, and a person line by line.
  json: { '& textarea': { fontFamily: tokens.fontFamilyMonospace }, minWidth: 0 },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const aboutText = ({ severity, standing, kind, field, date }: FeedbackEntry): string =>
  [
    SEVERITY_LABELS[severity],
    STANDING_LABELS[standing],
    kind === 'case' ? 'several documents together' : kindLabel(kind),
    ...(field === undefined ? [] : [FIELD_LABELS[field]]),
    longDate(date),
  ].join(', ');

interface Props {
  readonly session: Session;
  readonly checked: CheckedCase;
  /** With the decisions as they are now. */
  readonly findings: readonly FindingView[];
  readonly onSaid: (text: string) => void;
}

/** What was marked wrong, for whoever keeps the rules: shown as it would be saved, and sent by nobody but a person. */
export const Feedback = ({ session, checked, findings, onSaid }: Props) => {
  const styles = useStyles();
  const { list, item, quiet } = useListStyles();
  const { run, busy, problem } = useAction();
  const feedback = useMemo(() => feedbackOf(checked, findings), [checked, findings]);
  const { text, file } = useMemo(() => feedbackFile(feedback), [feedback]);
  const { entries, note } = feedback;
  if (entries.length === 0)
    return (
      <Body1>
        No finding is marked wrong. What is marked wrong can be saved here for whoever keeps the rules,
        without anything of the document.
      </Body1>
    );

  const save = async () => {
    const started = await session.saveFile(file);
    onSaid(
      started === 'started'
        ? 'Saving the feedback has started. Look whether the file arrived.'
        : 'The feedback is too large to be handed over here. Open the pane in a browser to save it.',
    );
  };
  return (
    <div className={styles.part}>
      <Body1>
        <strong>Nothing is sent: read it, save it, send it yourself.</strong> This is all that is in the file:
        no text of the document, no file name, no name of who decided.
      </Body1>
      <Body1>{note}</Body1>
      <ul className={list}>
        {entries.map((entry, index) => (
          <li key={index} className={item}>
            <Body1>Rule {visibleLine(entry.rule)}</Body1>
            <Caption1 className={quiet}>{aboutText(entry)}</Caption1>
            <Body1 className={styles.reason}>“{visibleText(entry.reason)}”</Body1>
          </li>
        ))}
      </ul>
      <Field label="The file, word for word">
        <Textarea className={styles.json} readOnly rows={8} resize="vertical" value={text} />
      </Field>
      <div className={styles.row}>
        <Button disabledFocusable={busy} onClick={() => run(save)}>
          Save the feedback
        </Button>
      </div>
      {problem && <ProblemBar problem={problem} />}
    </div>
  );
};
