import { Badge, Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { describeSource } from '../../../src/policy';
import { SEVERITY_LABELS } from '../../../src/report';
import type { Finding } from '../../../src/checks';

const COLOURS = { error: 'danger', warning: 'warning', info: 'informative' } as const;

const useStyles = makeStyles({
  item: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  place: { color: tokens.colorNeutralForeground2 },
});

/** One finding: what is wrong, how to mend it, where it stands, and which source says so. */
export const FindingItem = ({ finding }: { readonly finding: Finding }) => {
  const styles = useStyles();
  const { place } = finding;
  return (
    <li className={styles.item}>
      <div>
        <Badge color={COLOURS[finding.severity]}>{SEVERITY_LABELS[finding.severity]}</Badge>
      </div>
      <Body1>{finding.message}</Body1>
      <Body1>
        <strong>How to mend it: </strong>
        {finding.fix}
      </Body1>
      {place && (
        <Caption1 className={styles.place}>
          {[...place.headings, place.excerpt && `“${place.excerpt}”`].filter(Boolean).join(' › ')}
        </Caption1>
      )}
      <Caption1 className={styles.place}>
        Source ({finding.standing}): {describeSource(finding.source)}
      </Caption1>
    </li>
  );
};
