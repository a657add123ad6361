import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { PolicyEntry } from '../../src/policy';
import { SourceLine } from './SourceLine';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  words: { overflowWrap: 'anywhere' },
  own: { color: tokens.colorNeutralForeground2 },
});

/**
 * What an entry says, with its source and standing. What this tool asks for of its own accord is called that: nobody is
 * to look for it in a document of the department.
 */
export const BasisLine = ({ entry }: { readonly entry: PolicyEntry }) => {
  const styles = useStyles();
  const isOwn = entry.source.document === 'product';
  return (
    <div className={styles.root}>
      <Body1 className={styles.words}>{entry.says}</Body1>
      {isOwn ? (
        <Caption1
          className={styles.own}
        >{`Source: this tool’s own (${entry.source.where}) – no source that we hold sets it`}</Caption1>
      ) : (
        <SourceLine source={entry.source} standing={entry.standing} />
      )}
    </div>
  );
};
