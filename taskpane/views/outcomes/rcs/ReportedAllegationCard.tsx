import { Caption1, Checkbox, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { visibleLine } from '../../../../src/report';
import type { Policy } from '../../../../src/policy';
import { choicesOf, fieldDefinition } from '../../../../src/template';
import type { Session } from '../../../session/session';
import { corrected, withCorrection, type Correction } from './corrections';
import { REPORTED_FIELDS, whereFound, type ReportedAllegation, type ReportedField } from './reported';
import { NarrowSelect } from '../../../parts/NarrowSelect';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  found: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  box: { minWidth: 0, width: '100%' },
});

interface Props {
  readonly session: Session;
  readonly reported: ReportedAllegation;
  readonly correction: Correction;
  readonly policy: Policy;
}

interface ValueProps {
  readonly field: ReportedField;
  readonly value: string;
  readonly policy: Policy;
  readonly change: (text: string) => void;
}

const Value = ({ field, value, policy, change }: ValueProps) => {
  const styles = useStyles();
  const { kind } = fieldDefinition(field);
  if (kind === 'choice') {
    const labels = choicesOf(field, policy).map(({ label }) => label);
    const isForeign = value !== '' && !labels.includes(value);
    return (
      <NarrowSelect value={value} onChange={(_, data) => change(data.value)}>
        <option value="">Not found; choose one</option>
        {isForeign && <option value={value}>{visibleLine(`${value} (as the report has it)`)}</option>}
        {labels.map((label) => (
          <option key={label}>{label}</option>
        ))}
      </NarrowSelect>
    );
  }
  if (kind === 'long-text') {
    return (
      <Textarea
        className={styles.box}
        rows={3}
        resize="vertical"
        value={value}
        onChange={(_, d) => change(d.value)}
      />
    );
  }
  return <Input className={styles.box} value={value} onChange={(_, data) => change(data.value)} />;
};

/** One allegation as the report has it: where each value was found, and room to put it right before it is used. */
export const ReportedAllegationCard = ({ session, reported, correction, policy }: Props) => {
  const styles = useStyles();
  const texts = corrected(reported, correction);
  const change = (part: Partial<Correction>) => session.keep((kept) => withCorrection(kept, reported, part));
  return (
    <div
      role="group"
      aria-label={`Allegation ${reported.number} in ${visibleLine(reported.file)}`}
      className={styles.root}
    >
      <Checkbox
        label={`Take over allegation ${reported.number}`}
        checked={!correction.leftOut}
        onChange={(_, data) => change({ leftOut: data.checked !== true })}
      />
      {!correction.leftOut &&
        REPORTED_FIELDS.map((field) => {
          const view = reported.found[field];
          const isChanged = texts[field] !== reported.texts[field];
          return (
            <Field
              key={field}
              label={fieldDefinition(field).label}
              hint={
                <Caption1 className={styles.found}>
                  {view === undefined ? 'Not found in the report.' : whereFound(view)}
                  {isChanged &&
                    view !== undefined &&
                    ` You changed it; the report says “${visibleLine(view.text)}”.`}
                </Caption1>
              }
            >
              <Value
                field={field}
                value={texts[field]}
                policy={policy}
                change={(text) => change({ texts: { ...correction.texts, [field]: text } })}
              />
            </Field>
          );
        })}
    </div>
  );
};
