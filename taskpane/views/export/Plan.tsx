import {
  Body1,
  Caption1,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { visibleLine } from '../../../src/report';
import { fileSize } from '../../host/file-size';
import { Section } from '../../parts/Section';
import type { BundlePlan } from '../../work/work';

const useStyles = makeStyles({
  name: { overflowWrap: 'anywhere' },
  list: { overflowWrap: 'anywhere', margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const DRAFT_MEANS =
  'Something is missing or left to mend, so what is made now is a draft: its name ends in DRAFT and its papers say so. It is for looking through, not for lodging in CIMS.';

interface Props {
  readonly plan: BundlePlan;
  /** What is to be known of the rules that it was planned by. */
  readonly note: string | undefined;
}

/** What would be in the bundle, in which order, and what is missing from it. */
export const Plan = ({ plan, note }: Props) => {
  const styles = useStyles();
  return (
    <Section title="What the bundle will hold">
      {plan.refused !== undefined ? (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>No bundle can be made yet</MessageBarTitle>
            {visibleLine(plan.refused)}
          </MessageBarBody>
        </MessageBar>
      ) : (
        plan.draft && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>DRAFT</MessageBarTitle>
              {DRAFT_MEANS}
            </MessageBarBody>
          </MessageBar>
        )
      )}
      {note !== undefined && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{note}</MessageBarBody>
        </MessageBar>
      )}
      <Body1 className={styles.name}>{plan.name}</Body1>
      <ol className={styles.list}>
        {plan.files.map(({ name, original, size }) => (
          <li key={original}>
            <Body1>{name}</Body1>{' '}
            <Caption1 className={styles.quiet}>
              {name === original ? '' : `${visibleLine(original)}, `}
              {fileSize(size)}
            </Caption1>
          </li>
        ))}
      </ol>
      <Caption1 className={styles.quiet}>
        Added to them: an upload sheet, the check report, the case as data, a list of the files and their
        checksums.
      </Caption1>
      {plan.lacks.length > 0 && (
        <>
          <Body1>
            <strong>What stands in the way</strong>
          </Body1>
          <ul className={styles.list}>
            {plan.lacks.map((sentence) => (
              <li key={sentence}>
                <Body1>{visibleLine(sentence)}</Body1>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
};
