import { Body1, Caption1, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { OfficialTemplate } from '../../src/policy';
import { visibleLine } from '../../src/report';

const useStyles = makeStyles({
  part: { display: 'grid', justifyItems: 'start', minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly official: OfficialTemplate;
  /** Whether ours is used all the same. */
  readonly ours: boolean;
  readonly onOurs: (ours: boolean) => void;
}

/** That the organisation has a template of its own for this, which is used in place of ours unless somebody says otherwise. */
export const OfficialChoice = ({ official: { name }, ours, onOurs }: Props) => {
  const styles = useStyles();
  return (
    <div className={styles.part}>
      <Body1>
        {visibleLine(
          ours
            ? `Your organisation’s template “${name}” is not used this time.`
            : `Your organisation’s template “${name}” is used in place of the built-in one.`,
        )}
      </Body1>
      <Checkbox
        checked={ours}
        label="Use the built-in template instead"
        onChange={(_, { checked }) => onOurs(checked === true)}
      />
      {!ours && (
        <Caption1 className={styles.quiet}>
          It is fetched from where this pane comes from. What it has no place for is listed afterwards.
        </Caption1>
      )}
    </div>
  );
};
