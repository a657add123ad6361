import { Button, Field, Input, Select, ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { SEVERITIES, type Counts, type Severity } from '../../../../src/checks';
import { visibleLine } from '../../../../src/report';
import { useKeptFocus } from '../../../parts/use-focus-within';
import {
  NO_FILTER,
  SEVERITY_TITLES,
  type AssigneeChoice,
  type FileChoice,
  type FindingFilter,
  type Grouping,
} from './sorted-findings';

const useStyles = makeStyles({
  bar: { display: 'grid', rowGap: tokens.spacingVerticalS },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    alignItems: 'end',
  },
  field: { flexGrow: 1, flexBasis: '8rem', minWidth: 0 },
  // Fluent's select and input ask for more than a pane of 300 px has beside a second one.
  narrow: { minWidth: 0, width: '100%', '& > *': { minWidth: 0 } },
});

type Named = { readonly name: string };

/** A choice as the value of an option; names cannot be mistaken for the other two. */
const valueOf = (choice: FileChoice | AssigneeChoice): string =>
  typeof choice === 'string' ? choice : `name:${choice.name}`;
const named = (value: string): Named => ({ name: value.slice('name:'.length) });
const fileOf = (value: string): FileChoice =>
  value === 'all' || value === 'together' ? value : named(value);
const assigneeOf = (value: string): AssigneeChoice =>
  value === 'all' || value === 'nobody' ? value : named(value);

interface Props {
  readonly filter: FindingFilter;
  readonly grouping: Grouping;
  readonly counts: Counts;
  readonly files: readonly string[];
  /** Whom findings are assigned to. */
  readonly assignees: readonly string[];
  readonly onFilter: (filter: FindingFilter) => void;
  readonly onGrouping: (grouping: Grouping) => void;
}

/** What of the findings is shown, and under which headings. */
export const FilterBar = (props: Props) => {
  const { filter, grouping, counts, files, assignees, onFilter, onGrouping } = props;
  const styles = useStyles();
  const toggle = (severity: Severity) =>
    onFilter({
      ...filter,
      severities: SEVERITIES.filter((each) => filter.severities.includes(each) !== (each === severity)),
    });
  const filters =
    filter.text.trim() !== '' ||
    filter.file !== 'all' ||
    filter.assignee !== 'all' ||
    filter.severities.length < SEVERITIES.length;
  const bar = useRef<HTMLDivElement>(null);
  // “Show all” takes itself away.
  const keptFocus = useKeptFocus(bar);
  return (
    <div
      ref={bar}
      tabIndex={-1}
      className={styles.bar}
      role="group"
      aria-label="What is shown"
      {...keptFocus}
    >
      <div className={styles.row}>
        {SEVERITIES.map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            checked={filter.severities.includes(severity)}
            onClick={() => toggle(severity)}
          >
            {SEVERITY_TITLES[severity]} {counts[severity]}
          </ToggleButton>
        ))}
        {filters && (
          <Button size="small" appearance="subtle" onClick={() => onFilter(NO_FILTER)}>
            Show all
          </Button>
        )}
      </div>
      <div className={styles.row}>
        <Field className={styles.field} label="Words" size="small">
          <Input
            className={styles.narrow}
            size="small"
            type="search"
            value={filter.text}
            onChange={(_, { value }) => onFilter({ ...filter, text: value })}
          />
        </Field>
        <Field className={styles.field} label="Order by" size="small">
          <Select
            className={styles.narrow}
            size="small"
            value={grouping}
            onChange={(_, { value }) => onGrouping(value === 'section' ? 'section' : 'severity')}
          >
            <option value="severity">Severity</option>
            <option value="section">Section</option>
          </Select>
        </Field>
        {files.length > 1 && (
          <Field className={styles.field} label="Document" size="small">
            <Select
              className={styles.narrow}
              size="small"
              value={valueOf(filter.file)}
              onChange={(_, { value }) => onFilter({ ...filter, file: fileOf(value) })}
            >
              <option value="all">All documents</option>
              {files.map((file) => (
                <option key={file} value={valueOf({ name: file })}>
                  {visibleLine(file)}
                </option>
              ))}
              <option value="together">Several together</option>
            </Select>
          </Field>
        )}
        {assignees.length > 0 && (
          <Field className={styles.field} label="Assigned to" size="small">
            <Select
              className={styles.narrow}
              size="small"
              value={valueOf(filter.assignee)}
              onChange={(_, { value }) => onFilter({ ...filter, assignee: assigneeOf(value) })}
            >
              <option value="all">Anybody or nobody</option>
              <option value="nobody">Nobody</option>
              {assignees.map((name) => (
                <option key={name} value={valueOf({ name })}>
                  {visibleLine(name)}
                </option>
              ))}
            </Select>
          </Field>
        )}
      </div>
    </div>
  );
};
