import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useEffect, useMemo, useSyncExternalStore, type RefObject } from 'react';
import { lazyPart } from '../../../parts/lazy-part';
import { countBySeverity } from '../../../../src/checks';
import { counted, SEVERITY_LABELS, visibleLine } from '../../../../src/report';
import type { Session, SessionState } from '../../../session/session';
import type { CheckedCase, FindingView } from '../../../work/work';
import { hasBegun } from '../decisions/decision-drafts';
import type { Decisions } from '../decisions/use-decisions';
import { FilterBar } from './FilterBar';
import { FindingList } from './FindingList';
import { listChoiceOf } from './list-choice';
import { assigneesOf, filtered, grouped, stillValid } from './sorted-findings';
import { useFindingActions } from './use-finding-actions';
import { useFindingFocus } from './use-finding-focus';
import { useStepKeys } from './use-step-keys';

const loadForm = async () => ({ default: (await import('../decisions/DecisionForm')).DecisionForm });
const DecisionForm = lazyPart(loadForm);

const useStyles = makeStyles({
  part: {
    display: 'grid',
    // Not as wide as the widest select would like.
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalM,
    minWidth: 0,
  },
  steps: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface Props {
  readonly session: Session;
  readonly state: SessionState;
  readonly checked: CheckedCase;
  /** What is open: findings that somebody has set aside stand elsewhere. */
  readonly findings: readonly FindingView[];
  readonly decisions: Decisions;
  /** The whole view, in which F8 works, and its heading, which takes the keyboard when no finding is left. */
  readonly root: RefObject<HTMLElement | null>;
  readonly heading: RefObject<HTMLElement | null>;
  readonly onSaid: (text: string) => void;
}

/** What is open, one after the other: filter, list, and the steps from one to the next. */
export const Findings = (props: Props) => {
  const { session, state, checked, findings, decisions, root, heading, onSaid } = props;
  const styles = useStyles();
  const choice = listChoiceOf(session);
  const chosen = useSyncExternalStore(choice.subscribe, choice.get);
  const { grouping } = chosen;
  const files = useMemo(() => checked.report.files.map(({ file }) => file), [checked]);
  const assignees = useMemo(() => assigneesOf(findings), [findings]);
  const filter = useMemo(
    () => stillValid(chosen.filter, files, assignees),
    [chosen.filter, files, assignees],
  );
  // Loaded before it is asked for, so that nobody waits, nor is without it where the network goes away.
  useEffect(() => void loadForm().catch(() => undefined), []);
  const groups = useMemo(
    () => grouped(checked, filtered(findings, filter), grouping),
    [checked, findings, filter, grouping],
  );
  const shown = useMemo(() => groups.flatMap((group) => group.findings), [groups]);
  const order = useMemo(() => shown.map(({ key }) => key), [shown]);
  const focus = useFindingFocus(order, () => heading.current);
  const { note, goTo, copy } = useFindingActions(session, state, onSaid);

  const step = (by: number, keyboard: boolean) => {
    const key = focus.move(by, keyboard);
    const view = shown.find((each) => each.key === key);
    // Where the keyboard goes along, the reader speaks the finding itself.
    if (view && !keyboard)
      onSaid(`${SEVERITY_LABELS[view.finding.severity]}: ${visibleLine(view.finding.message)}`);
  };
  useStepKeys(root, (by) => step(by, true));

  const kindOpenAt = ({ key }: FindingView) =>
    decisions.open?.key === key ? decisions.open.kind : undefined;
  const formOf = (view: FindingView) => {
    const kind = kindOpenAt(view);
    if (kind === undefined) return undefined;
    const { kept, capabilities } = state;
    return (
      <Suspense fallback={null}>
        <DecisionForm key={kind} {...{ kind, view, decisions, kept }} inDocument={capabilities.keepsState} />
      </Suspense>
    );
  };

  const howMany =
    order.length === 0 ? 'No finding is shown with this filter.' : counted(order.length, 'finding');
  const position =
    focus.chosen && order.length > 0 ? `${String(focus.position)} of ${String(order.length)}` : howMany;

  return (
    <div className={styles.part}>
      {findings.length > 0 && (
        <FilterBar
          filter={filter}
          grouping={grouping}
          counts={countBySeverity(findings.map(({ finding }) => finding))}
          files={files}
          assignees={assignees}
          onFilter={(next) => choice.set({ filter: next })}
          onGrouping={(next) => choice.set({ grouping: next })}
        />
      )}
      {findings.length > 0 && (
        <div className={styles.steps} role="group" aria-label="From finding to finding">
          {order.length > 0 && (
            <>
              <Button size="small" aria-keyshortcuts="Shift+F8" onClick={() => step(-1, false)}>
                Previous
              </Button>
              <Button size="small" aria-keyshortcuts="F8" onClick={() => step(1, false)}>
                Next
              </Button>
            </>
          )}
          <Body1 role="status">{position}</Body1>
        </div>
      )}
      <div {...focus.list}>
        <FindingList
          groups={groups}
          focus={focus}
          severalFiles={files.length > 1}
          begun={({ key }, kind) => hasBegun(kind, key, state.kept.drafts)}
          deciding={kindOpenAt}
          note={note}
          formOf={formOf}
          onStep={(by) => step(by, true)}
          onChoose={focus.choose}
          onGoTo={goTo}
          onCopy={copy}
          together={decisions.together}
          onUndo={(view, kind) => {
            decisions.undo(view, kind);
            onSaid('Undone.');
          }}
          onDecide={(view, kind) =>
            decisions.setOpen(kindOpenAt(view) === kind ? undefined : { key: view.key, kind })
          }
        />
      </div>
    </div>
  );
};
