import { Field } from '@fluentui/react-components';
import { visibleLine } from '../../../src/report';
import { choicesOf, fieldDefinition, type FieldName } from '../../../src/template';
import { labelled, type Policy } from '../../../src/policy';
import type { Side } from './allegation';
import { NarrowSelect } from '../../parts/NarrowSelect';

interface Props {
  readonly field: FieldName;
  readonly side: Side;
  /** What was chosen and is being written; absent where nothing is. */
  readonly pending: string | undefined;
  readonly policy: Policy;
  readonly choose: (label: string) => void;
}

/** One side of a pair. It shows what the document says, even where that is no name that the rule set has. */
export const ChoiceField = ({ field, side, pending, policy, choose }: Props) => {
  const choices = choicesOf(field, policy);
  const labels = choices.map(({ label }) => label);
  const inDocument = labelled(choices, side.text);
  const value = pending ?? inDocument;
  const isForeign = inDocument !== '' && !labels.includes(inDocument);
  const found = side.unsure === undefined ? undefined : `Found ${side.unsure}.`;
  const hint = pending === undefined ? found : 'Writing it into the document…';
  return (
    <Field label={fieldDefinition(field).label} {...(hint !== undefined && { hint })}>
      <NarrowSelect
        value={value}
        aria-busy={pending !== undefined}
        onChange={(_, { value: chosen }) => {
          if (chosen !== value) choose(chosen);
        }}
      >
        <option value="">Not filled in</option>
        {isForeign && (
          <option value={inDocument}>{visibleLine(`${inDocument} (as the document has it)`)}</option>
        )}
        {labels.map((label) => (
          <option key={label}>{label}</option>
        ))}
      </NarrowSelect>
    </Field>
  );
};
