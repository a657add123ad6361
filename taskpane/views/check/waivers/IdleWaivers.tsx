import { Body1, Button, Caption1, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { longDate, visibleLine, type Waiver } from '../../../../src/report';

const useStyles = makeStyles({
  heading: { margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'grid',
    justifyItems: 'start',
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly waivers: readonly Waiver[];
  readonly why: (waiver: Waiver) => string;
  readonly onRemove: (waiver: Waiver) => void;
}

/** Decisions that cover nothing now, with what happened; they are kept until somebody takes them out. */
export const IdleWaivers = ({ waivers, why, onRemove }: Props) => {
  const styles = useStyles();
  if (waivers.length === 0) return null;
  return (
    <section aria-label="Waivers that cover nothing now">
      <Subtitle2 as="h3" block className={styles.heading}>
        Waivers that cover nothing now
      </Subtitle2>
      <ul className={styles.list}>
        {waivers.map((waiver, index) => (
          <li key={index} className={styles.item}>
            <Body1>
              Rule {visibleLine(waiver.rule)}: “{visibleLine(waiver.reason)}” ({visibleLine(waiver.name)},{' '}
              {longDate(waiver.date)})
            </Body1>
            <Caption1 className={styles.quiet}>{why(waiver)}</Caption1>
            <Button size="small" onClick={() => onRemove(waiver)}>
              Take out
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
};
