import {
  Body1Strong,
  Caption1,
  Caption1Strong,
  makeStyles,
  mergeClasses,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import { useId } from 'react';
import { formatDate, isCalendarDate, type Confirmation } from '../../../../src/policy';
import { pageText, STANDING_LABELS, visibleLine, visibleText } from '../../../../src/report';
import type { PolicyFact, PolicySection } from '../../../../src/report/policy-facts';
import { SourceWords } from '../../../parts/SourceWords';

// A pane has no room for four columns: there every fact is a block of lines. Roles are written out, because a table that
// is laid out as blocks is none for a screen reader otherwise.
const WIDE = '@media (min-width: 45rem)';

const useStyles = makeStyles({
  part: { minWidth: 0 },
  heading: { margin: 0, overflowWrap: 'anywhere' },
  table: {
    display: 'block',
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    [WIDE]: { display: 'table', tableLayout: 'fixed' },
  },
  group: { display: 'block', [WIDE]: { display: 'table-row-group' } },
  // There for whoever listens, and on the screen only where it stands over columns.
  heads: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    [WIDE]: {
      display: 'table-header-group',
      position: 'static',
      width: 'auto',
      height: 'auto',
      overflow: 'visible',
      clipPath: 'none',
    },
  },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXXS,
    justifyItems: 'start',
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [WIDE]: { display: 'table-row' },
  },
  cell: {
    display: 'block',
    minWidth: 0,
    padding: 0,
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
    [WIDE]: {
      display: 'table-cell',
      padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalSNudge} 0`,
    },
  },
  head: { padding: 0, textAlign: 'start', fontWeight: tokens.fontWeightSemibold },
  name: { [WIDE]: { width: '22%' } },
  standing: { [WIDE]: { width: '24%' } },
  source: { color: tokens.colorNeutralForeground2, [WIDE]: { width: '24%' } },
  by: { display: 'block', color: tokens.colorNeutralForeground2 },
  // The colour says nothing that the words do not.
  stated: { color: tokens.colorNeutralForeground2 },
  suggested: { color: tokens.colorStatusWarningForeground2 },
  confirmed: { color: tokens.colorStatusSuccessForeground1 },
});

const confirmedText = ({ by, on, page }: Confirmation): string =>
  visibleLine(`By ${by} on ${isCalendarDate(on) ? formatDate(on) : on}, ${pageText(page)}`);

const FactRow = ({ fact: { name, entry } }: { readonly fact: PolicyFact }) => {
  const styles = useStyles();
  return (
    <tr role="row" className={styles.row}>
      <th role="rowheader" scope="row" className={styles.cell}>
        <Body1Strong>{visibleLine(name)}</Body1Strong>
      </th>
      <td role="cell" className={styles.cell}>
        {visibleText(entry.says)}
      </td>
      <td role="cell" className={styles.cell}>
        <Caption1Strong className={styles[entry.standing]}>{STANDING_LABELS[entry.standing]}</Caption1Strong>
        {entry.confirmation && <Caption1 className={styles.by}>{confirmedText(entry.confirmation)}</Caption1>}
      </td>
      <td role="cell" className={mergeClasses(styles.cell, styles.source)}>
        <Caption1 block>
          <SourceWords from={entry.source} />
        </Caption1>
      </td>
    </tr>
  );
};

/** The facts under one heading, each with its source and standing. */
export const FactTable = ({ section: { title, facts } }: { readonly section: PolicySection }) => {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.part}>
      <Subtitle2 as="h3" id={id} className={styles.heading}>
        {title}
      </Subtitle2>
      <table role="table" aria-labelledby={id} className={styles.table}>
        <thead role="rowgroup" className={styles.heads}>
          <tr role="row">
            <th role="columnheader" scope="col" className={mergeClasses(styles.head, styles.name)}>
              Fact
            </th>
            <th role="columnheader" scope="col" className={styles.head}>
              What the source says, in our words
            </th>
            <th role="columnheader" scope="col" className={mergeClasses(styles.head, styles.standing)}>
              Standing
            </th>
            <th role="columnheader" scope="col" className={mergeClasses(styles.head, styles.source)}>
              Source
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup" className={styles.group}>
          {facts.map((fact) => (
            <FactRow key={`${fact.entry.id} ${fact.name}`} fact={fact} />
          ))}
        </tbody>
      </table>
    </div>
  );
};
