import { Button, Caption1, Field, makeStyles, tokens } from '@fluentui/react-components';
import { victorianToday } from '../../../src/policy';
import { CASE_STATUS_LABELS, counted, renderCaseCsv } from '../../../src/report';
import { CASE_FILTERS, type CaseFilter } from '../../../src/review';
import { NarrowSelect } from '../../parts/NarrowSelect';
import { ProblemBar } from '../../parts/ProblemBar';
import { useAction } from '../../parts/use-action';
import type { DeskCase } from '../../session/desk/desk';
import type { Session } from '../../session/session';
import type { TableChoice } from './table-rows';

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalM },
  filter: { minWidth: '14rem' },
});

const FILTER_LABELS: Readonly<Record<CaseFilter, string>> = {
  ...CASE_STATUS_LABELS,
  errors: 'With errors',
  warnings: 'With warnings',
  overdue: 'Overdue',
  guess: 'Grouped or dated by a guess',
};

interface Props {
  readonly session: Session;
  readonly cases: readonly DeskCase[];
  /** How many of them the table shows. */
  readonly shown: number;
  readonly choice: TableChoice;
  readonly onChoice: (choice: TableChoice) => void;
}

/** Which cases the table shows, and the table as a file. */
export const TableTools = ({ session, cases, shown, choice, onChoice }: Props) => {
  const styles = useStyles();
  const { run, busy, problem } = useAction();
  const summaries = cases.flatMap((row) => (row.is === 'checked' ? [row.summary] : []));
  const save = () =>
    run(async () => {
      const today = victorianToday(new Date());
      const bytes = new TextEncoder().encode(renderCaseCsv(summaries, today));
      await session.saveFile({ name: `cims-report-cases-${today}.csv`, bytes });
    });
  return (
    <>
      <div className={styles.tools}>
        <Field label="Show" className={styles.filter}>
          <NarrowSelect
            value={choice.filter}
            onChange={(_event, { value }) =>
              onChoice({ ...choice, filter: CASE_FILTERS.find((each) => each === value) ?? 'all' })
            }
          >
            <option value="all">All cases</option>
            {CASE_FILTERS.map((filter) => (
              <option key={filter} value={filter}>
                {FILTER_LABELS[filter]}
              </option>
            ))}
          </NarrowSelect>
        </Field>
        <Button disabledFocusable={busy || summaries.length === 0} onClick={() => void save()}>
          Save the table (.csv)
        </Button>
        <Caption1 role="status">
          {shown === cases.length
            ? counted(cases.length, 'case')
            : `${String(shown)} of ${counted(cases.length, 'case')}`}
        </Caption1>
      </div>
      {problem && <ProblemBar problem={problem} />}
    </>
  );
};
