import {
  Body1,
  Button,
  Caption1,
  Field,
  makeStyles,
  Text,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { fieldDefinition } from '../../../src/template';
import { ProblemBar } from '../../parts/ProblemBar';
import { useAction } from '../../parts/use-action';
import type { Rationale } from './use-rationale';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  box: { width: '100%' },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  quoted: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

interface Props {
  readonly rationale: Rationale;
  /** Why it is asked for; empty where it is not, and the box then shows because something stands in it. */
  readonly asks: readonly string[];
  readonly isGiven: boolean;
  readonly writing: boolean;
}

const Conflict = ({
  rationale,
  inDocument,
}: {
  readonly rationale: Rationale;
  readonly inDocument: string;
}) => {
  const styles = useStyles();
  return (
    <div role="group" aria-label="The document says something else now" className={styles.root}>
      <Body1>
        The document says something else than when you began to type. What you typed is in the box below;
        nothing is written until you choose.
      </Body1>
      <Caption1>In the document now:</Caption1>
      <Text className={styles.quoted}>{inDocument === '' ? '(nothing)' : inDocument}</Text>
      <div className={styles.row}>
        <Button size="small" onClick={() => void rationale.write()}>
          Write what I typed
        </Button>
        <Button size="small" onClick={rationale.takeDocument}>
          Keep what the document says
        </Button>
      </div>
    </div>
  );
};

/** The rationale of an allegation. Leaving the box writes it; until the document holds it, it is kept as typed. */
export const RationaleField = ({ rationale, asks, isGiven, writing }: Props) => {
  const styles = useStyles();
  const { conflict, isOpen } = rationale;
  const { run, problem } = useAction();
  return (
    <div className={styles.root}>
      {!isGiven && asks.map((ask) => <Body1 key={ask}>{ask}</Body1>)}
      {conflict !== undefined && <Conflict rationale={rationale} inDocument={conflict} />}
      <Field
        label={fieldDefinition('allegation.rationale').label}
        {...(isOpen && conflict === undefined && !writing && { hint: 'Kept here; not in the document yet.' })}
        {...(writing && { hint: 'Writing it into the document…' })}
      >
        <Textarea
          className={styles.box}
          resize="vertical"
          rows={4}
          value={rationale.text}
          onChange={(_, { value }) => rationale.type(value)}
          onBlur={() => {
            if (conflict === undefined && rationale.canWrite) void rationale.write();
          }}
        />
      </Field>
      {isOpen && conflict === undefined && (
        <div className={styles.row}>
          <Button size="small" disabledFocusable={writing} onClick={() => void rationale.write()}>
            {rationale.canWrite ? 'Write it into the document' : 'Show me where to write it'}
          </Button>
          {!rationale.canWrite && (
            <Button size="small" onClick={() => void run(rationale.copy)}>
              Copy it
            </Button>
          )}
        </div>
      )}
      {problem && <ProblemBar problem={problem} />}
    </div>
  );
};
