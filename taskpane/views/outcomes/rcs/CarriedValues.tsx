import { Body1, Caption1, Field, makeStyles, tokens } from '@fluentui/react-components';
import { visibleLine, visibleText } from '../../../../src/report';
import { copyName, groupOf } from '../../../../src/template';
import type { CarriedValue } from '../../../work/work';
import { choiceKey, type ChosenValues } from './recommendations-data';
import { REPORTED_FIELDS } from './reported';
import { NarrowSelect } from '../../../parts/NarrowSelect';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  from: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly values: readonly CarriedValue[];
  readonly chosen: ChosenValues;
  readonly choose: (chosen: ChosenValues) => void;
}

const SHOWN_ABOVE: ReadonlySet<string> = new Set(REPORTED_FIELDS);

const nameOf = ({ field, label, copy }: CarriedValue): string => {
  const group = groupOf(field);
  return group === undefined || copy === undefined ? label : `${label} (${copyName(group, copy + 1)})`;
};

/** What else of the case goes along, with where it comes from; where files differ, the person chooses. */
export const CarriedValues = ({ values, chosen, choose }: Props) => {
  const styles = useStyles();
  const others = values.filter(({ field }) => !SHOWN_ABOVE.has(field));
  if (others.length === 0) return <Body1>Nothing else of the case goes along.</Body1>;
  return (
    <details>
      <summary>{`What else goes along (${others.length})`}</summary>
      <ul className={styles.list}>
        {others.map((value) => {
          const key = choiceKey(value);
          const name = nameOf(value);
          if (value.others.length === 0) {
            return (
              <li key={key}>
                <Body1>{`${name}: ${visibleText(value.text)}`}</Body1>{' '}
                <Caption1 className={styles.from}>{`from ${visibleLine(value.from.file)}`}</Caption1>
              </li>
            );
          }
          return (
            <li key={key}>
              <Field label={name} hint="The files of the case differ; choose the one that is right.">
                <NarrowSelect
                  value={chosen[key] ?? value.text}
                  onChange={(_, data) => choose({ ...chosen, [key]: data.value })}
                >
                  <option value={value.text}>{visibleLine(`${value.text} (${value.from.file})`)}</option>
                  {value.others.map(({ text, file }) => (
                    <option key={`${file} ${text}`} value={text}>
                      {visibleLine(`${text} (${file})`)}
                    </option>
                  ))}
                </NarrowSelect>
              </Field>
            </li>
          );
        })}
      </ul>
    </details>
  );
};
