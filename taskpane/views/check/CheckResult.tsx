import { Body1, Caption1, Subtitle2, makeStyles } from '@fluentui/react-components';
import { bySeverity, type Finding } from '../../../src/checks';
import type { CheckedCase, CheckedFile } from '../../checking/messages';
import { FindingItem } from './FindingItem';

const useStyles = makeStyles({ list: { listStyleType: 'none', margin: 0, padding: 0 } });

const FindingList = ({ findings }: { readonly findings: readonly Finding[] }) => {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {bySeverity(findings).map((finding, index) => (
        <FindingItem key={index} finding={finding} />
      ))}
    </ul>
  );
};

const FileSection = ({ file }: { readonly file: CheckedFile }) => (
  <section aria-label={file.name}>
    <Subtitle2 as="h2" block>
      {file.name}
    </Subtitle2>
    {'problem' in file ? (
      <Body1>{file.problem}</Body1>
    ) : (
      <>
        <Caption1>{file.kindBecause}</Caption1>
        <FindingList findings={file.findings} />
      </>
    )}
  </section>
);

/** What was found, file by file, errors first; then what is about several files together. */
export const CheckResult = ({ checked }: { readonly checked: CheckedCase }) => (
  <>
    {checked.files.map((file, index) => (
      <FileSection key={index} file={file} />
    ))}
    {checked.acrossFiles.length > 0 && (
      <section aria-label="Across the files">
        <Subtitle2 as="h2">Across the files</Subtitle2>
        <FindingList findings={checked.acrossFiles} />
      </section>
    )}
    {checked.notChecked.length > 0 && (
      <Caption1>Not checked, because these are no Word documents: {checked.notChecked.join(', ')}.</Caption1>
    )}
  </>
);
