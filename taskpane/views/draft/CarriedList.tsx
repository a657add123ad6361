import {
  Body1,
  Caption1,
  Checkbox,
  makeStyles,
  Radio,
  RadioGroup,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import { howFound } from '../../../src/casefile';
import { visibleLine, visibleText } from '../../../src/report';
import { copyName, groupOf } from '../../../src/template';
import type { CarriedValue } from '../../work/work';
import { isCarried, textOf, valueKey, withCarried, withText, type CarriedChoices } from './carried-choices';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    minWidth: 0,
  },
  group: { margin: 0, marginTop: tokens.spacingVerticalS },
  label: { display: 'grid', minWidth: 0, overflowWrap: 'anywhere' },
  text: { whiteSpace: 'pre-line', maxHeight: '6lh', overflowY: 'auto' },
  quiet: { color: tokens.colorNeutralForeground2 },
  others: { paddingInlineStart: tokens.spacingHorizontalXXL, minWidth: 0, overflowWrap: 'anywhere' },
});

const fromText = ({ from: { file, headings, foundBy, sureness } }: CarriedValue): string => {
  const where = [file, ...headings].map(visibleLine).join(' › ');
  return foundBy === undefined ? where : `${where} (${howFound({ foundBy, sureness })})`;
};

/** Client 2, or nothing for a field that a document has once. */
const copyTitle = ({ field, copy }: CarriedValue): string => {
  const group = groupOf(field);
  return group === undefined || copy === undefined ? 'The case' : copyName(group, copy + 1);
};

const grouped = (
  values: readonly CarriedValue[],
): readonly (readonly [string, readonly CarriedValue[]])[] => {
  const groups = new Map<string, CarriedValue[]>();
  for (const value of values) {
    const title = copyTitle(value);
    groups.set(title, [...(groups.get(title) ?? []), value]);
  }
  return [...groups];
};

interface Props {
  readonly values: readonly CarriedValue[];
  readonly choices: CarriedChoices;
  readonly onChoices: (choices: CarriedChoices) => void;
}

/** What the files of the case already say of the new document; nothing of it has to be typed again. */
export const CarriedList = ({ values, choices, onChoices }: Props) => {
  const styles = useStyles();
  return (
    <>
      {grouped(values).map(([title, members]) => (
        <div key={title} role="group" aria-label={title}>
          <Subtitle2 as="h3" className={styles.group}>
            {title}
          </Subtitle2>
          <ul className={styles.list}>
            {members.map((value) => (
              <li key={valueKey(value)}>
                <Checkbox
                  checked={isCarried(choices, value)}
                  onChange={(_, { checked }) => onChoices(withCarried(choices, value, checked === true))}
                  label={
                    <span className={styles.label}>
                      <Caption1 className={styles.quiet}>{value.label}</Caption1>
                      <Body1 className={styles.text}>{visibleText(textOf(choices, value))}</Body1>
                      <Caption1 className={styles.quiet}>{fromText(value)}</Caption1>
                    </span>
                  }
                />
                {value.others.length > 0 && isCarried(choices, value) && (
                  <div className={styles.others}>
                    <Caption1>The files of the case differ. Which is right?</Caption1>
                    <RadioGroup
                      aria-label={`${value.label}, ${title}: which is right?`}
                      value={textOf(choices, value)}
                      onChange={(_, data) => onChoices(withText(choices, value, data.value))}
                    >
                      {[{ text: value.text, file: value.from.file }, ...value.others].map(
                        ({ text, file }) => (
                          <Radio key={text} value={text} label={visibleLine(`${text} (${file})`)} />
                        ),
                      )}
                    </RadioGroup>
                  </div>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
};
