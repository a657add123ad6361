import { Body1, Button, Caption1, Subtitle2 } from '@fluentui/react-components';
import { longDate, visibleLine } from '../../../../src/report';
import type { Decision } from '../../../../src/review';
import { useListStyles } from './use-list-styles';

interface Props {
  readonly waivers: readonly Decision[];
  readonly why: (waiver: Decision) => string;
  readonly onRemove: (waiver: Decision) => void;
}

/** Decisions that cover nothing now, with what happened; they are kept until somebody takes them out. */
export const IdleWaivers = ({ waivers, why, onRemove }: Props) => {
  const styles = useListStyles();
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
