import {
  Body1,
  Body1Strong,
  Button,
  Caption1,
  makeStyles,
  mergeClasses,
  ProgressBar,
  tokens,
} from '@fluentui/react-components';
import { useId } from 'react';
import { visibleLine } from '../../../src/report';
import { Section } from '../../parts/Section';
import type { SectionProgress } from '../../work/work';
import { progressTotal, stateText } from './section-text';

const useStyles = makeStyles({
  list: { display: 'grid', margin: 0, padding: 0, listStyleType: 'none', minWidth: 0 },
  item: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  button: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    minWidth: 0,
    justifyItems: 'start',
    alignItems: 'baseline',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    paddingInline: tokens.spacingHorizontalXS,
  },
  title: { overflowWrap: 'anywhere', minWidth: 0 },
  next: {
    gridColumn: '1 / -1',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
    minWidth: 0,
  },
  complete: { color: tokens.colorStatusSuccessForeground1 },
});

interface Props {
  readonly sections: readonly SectionProgress[];
  readonly onGoTo: (section: SectionProgress) => void;
}

/** How far the document is, section by section; each line leads to what is missing next. */
export const SectionList = ({ sections, onGoTo }: Props) => {
  const styles = useStyles();
  const id = useId();
  const { filled, needed } = progressTotal(sections);
  return (
    <Section
      title="Progress"
      aside={
        <Body1 id={id}>
          {filled} of {needed} filled
        </Body1>
      }
    >
      <ProgressBar
        aria-labelledby={id}
        thickness="large"
        max={Math.max(1, needed)}
        value={filled}
        color={filled === needed ? 'success' : 'brand'}
      />
      <ul className={styles.list}>
        {sections.map((section) => {
          const { complete, count, next } = stateText(section);
          return (
            <li key={section.name} className={styles.item}>
              <Button appearance="subtle" className={styles.button} onClick={() => onGoTo(section)}>
                <Body1Strong className={styles.title}>{visibleLine(section.title)}</Body1Strong>
                <Caption1 className={mergeClasses(complete && styles.complete)}>{count}</Caption1>
                {next !== '' && <Caption1 className={styles.next}>{next}</Caption1>}
              </Button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
};
