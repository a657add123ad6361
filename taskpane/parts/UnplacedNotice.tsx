import { makeStyles, tokens } from '@fluentui/react-components';
import { counted, visibleLine } from '../../src/report';
import { Notice } from './Notice';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

interface Props {
  /** Absent where nothing has to be entered. */
  readonly unplaced:
    | {
        readonly template: string;
        readonly values: readonly { readonly label: string; readonly text: string }[];
      }
    | undefined;
  readonly onEntered: () => void;
}

/** The values that an official template has no place for, until somebody says that they are entered. */
export const UnplacedNotice = ({ unplaced, onEntered }: Props) => {
  const styles = useStyles();
  if (unplaced === undefined) return null;
  const { template, values } = unplaced;
  return (
    <Notice
      title={`To be entered by hand: ${counted(values.length, 'value')}`}
      intent="warning"
      actions={[{ label: 'Done, take this list away', onClick: onEntered }]}
    >
      {visibleLine(
        `“${template}” has no place for what is listed here, or more than one, so it was not written there.`,
      )}
      <ul className={styles.list}>
        {values.map(({ label, text }) => (
          <li key={`${label} ${text}`}>{visibleLine(text === '' ? label : `${label}: ${text}`)}</li>
        ))}
      </ul>
    </Notice>
  );
};
