import { Body1, Button, Caption1, Subtitle2 } from '@fluentui/react-components';
import { longDate, visibleLine } from '../../../../src/report';
import type { Decision, DecisionKind, DroppedDecision } from '../../../../src/review';
import { useListStyles } from './use-list-styles';

const WHAT: Readonly<Record<DecisionKind, string>> = {
  waive: 'Waiver',
  wrong: 'Marked wrong',
  assign: 'Assignment',
};

/** Whose decision it was, and what for. */
const decisionText = ({ kind, rule, file, to, reason, name, date }: Decision): string =>
  visibleLine(
    `${WHAT[kind]}${to === undefined ? '' : ` to ${to}`}, rule ${rule}${file === undefined ? '' : ` in ${file}`}${reason === '' ? '' : `: “${reason}”`} (${name}, ${longDate(date)})`,
  );

interface Props {
  readonly dropped: readonly DroppedDecision[];
  readonly onRemove: (decision: Decision) => void;
}

/** Decisions that came to nothing, with what happened; one's own are kept until somebody takes them out. */
export const Dropped = ({ dropped, onRemove }: Props) => {
  const styles = useListStyles();
  if (dropped.length === 0) return null;
  return (
    <section aria-label="Decisions that do not apply now">
      <Subtitle2 as="h3" block className={styles.heading}>
        Decisions that do not apply now
      </Subtitle2>
      <ul className={styles.list}>
        {dropped.map(({ decision, sentence, from }, index) => (
          // What moves up is drawn anew, so that the keyboard does not end up at the next decision unawares.
          <li key={JSON.stringify([index, decision])} className={styles.item}>
            <Body1>{decisionText(decision)}</Body1>
            <Caption1 className={styles.quiet}>
              {from === 'document' && 'It is kept inside the document. '}
              {visibleLine(sentence)}
            </Caption1>
            {from === undefined && (
              <Button size="small" onClick={() => onRemove(decision)}>
                Take out
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
