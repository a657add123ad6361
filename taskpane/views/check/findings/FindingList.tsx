import { Button, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { DecisionKind } from '../../../../src/review';
import type { FindingView } from '../../../work/work';
import { FindingItem, type FindingActions, type FindingNote } from './FindingItem';
import type { FindingGroup } from './sorted-findings';
import type { FindingFocus } from './use-finding-focus';

const useStyles = makeStyles({
  heading: { margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  groups: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalL,
    minWidth: 0,
  },
});

/** Findings drawn at once; more on asking, and as far as the keyboard goes. */
const AT_ONCE = 100;

/** Steps that the keys make in the list; beyond the ends stands for the first and the last. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** The first so many findings of all groups together. */
const firstOf = (groups: readonly FindingGroup[], count: number): readonly FindingGroup[] => {
  let left = count;
  return groups.flatMap((group) => {
    const findings = group.findings.slice(0, Math.max(left, 0));
    left -= group.findings.length;
    return findings.length > 0 ? [{ ...group, findings }] : [];
  });
};

interface Props extends FindingActions {
  readonly groups: readonly FindingGroup[];
  readonly focus: FindingFocus;
  readonly severalFiles: boolean;
  readonly begun: (view: FindingView, kind: DecisionKind) => boolean;
  /** What is being decided about a finding. */
  readonly deciding: (view: FindingView) => DecisionKind | undefined;
  readonly note: FindingNote | undefined;
  /** The form of a decision about the finding, where it is open. */
  readonly formOf: (view: FindingView) => ReactNode;
  /** Moves by so many findings and takes the keyboard along. */
  readonly onStep: (step: number) => void;
}

/** Findings under their headings. Arrow keys, Home and End move from message to message; Enter leads to the place. */
export const FindingList = (props: Props) => {
  const { groups, focus, severalFiles, begun, deciding, note, formOf, onStep, ...actions } = props;
  const styles = useStyles();
  const id = useId();
  const [asked, setAsked] = useState(AT_ONCE);
  const total = groups.reduce((sum, { findings }) => sum + findings.length, 0);
  const drawn = Math.max(asked, focus.position);
  const totals = new Map(groups.map(({ title, findings }) => [title, findings.length]));

  const showMore = () => {
    setAsked(drawn + AT_ONCE);
    // The button may be gone then; who pressed it reads on at the first that came.
    const next = groups.flatMap(({ findings }) => findings)[drawn];
    if (next !== undefined) focus.show(next.key);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = STEPS[event.key];
    if (step === undefined || !(event.target instanceof HTMLElement)) return;
    // Only between messages: in the form the same keys move through the text.
    if (event.target.dataset['finding'] === undefined || event.altKey || event.ctrlKey || event.metaKey)
      return;
    event.preventDefault();
    onStep(step);
  };

  return (
    <div className={styles.groups} onKeyDown={onKeyDown}>
      {firstOf(groups, drawn).map(({ title, findings }, index) => (
        <section key={title} aria-labelledby={`${id}-${String(index)}`}>
          <Subtitle2 as="h2" block className={styles.heading} id={`${id}-${String(index)}`}>
            {title} ({totals.get(title)})
          </Subtitle2>
          <ul className={styles.list}>
            {findings.map((view) => (
              <FindingItem
                key={view.key}
                view={view}
                current={view.key === focus.current}
                chosen={focus.chosen}
                severalFiles={severalFiles}
                begun={(kind) => begun(view, kind)}
                deciding={deciding(view)}
                note={note?.key === view.key ? note : undefined}
                {...actions}
              >
                {formOf(view)}
              </FindingItem>
            ))}
          </ul>
        </section>
      ))}
      {total > drawn && (
        <div>
          <Button onClick={showMore}>
            Show {Math.min(AT_ONCE, total - drawn)} more of {total}
          </Button>
        </div>
      )}
    </div>
  );
};
