import { Body1, Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { kindLabel, pathwayLabel, upperFirst, visibleLine } from '../../../src/report';
import { Section } from '../../parts/Section';
import type { Purpose } from '../../session/kept-state';
import type { DocumentView } from '../../work/work';

const useStyles = makeStyles({
  line: { display: 'grid', minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const kindText = ({ blank, kind }: DocumentView): string =>
  blank ? 'A blank document' : upperFirst(kindLabel(kind.value));

const kindBecause = ({ blank, kind }: DocumentView): string =>
  blank ? 'Nothing stands in it yet: a template goes in at once.' : visibleLine(kind.because);

/** Where the pathway comes from: the person's own choice above, else the document. */
const pathwayBecause = ({ pathway }: DocumentView, purpose: Purpose | undefined): string =>
  purpose === 'cims' || purpose === 'rcs' ? 'You chose it above.' : visibleLine(pathway.because);

const howToCorrect = ({ blank, kind }: DocumentView, purpose: Purpose | undefined): string => {
  if (blank) return '';
  if (kind.value === 'unknown') {
    return 'It is read all the same, by its headings and labels. For the full check, put a template into a new document and let the values of this one be carried over.';
  }
  return purpose === 'cims' || purpose === 'rcs'
    ? 'If the pathway is wrong, choose the other one above.'
    : 'If the pathway is wrong, choose one of the two investigations above.';
};

interface Props {
  readonly document: DocumentView;
  readonly purpose: Purpose | undefined;
}

/** What the open document is taken for, and why. */
export const Recognised = ({ document, purpose }: Props) => {
  const styles = useStyles();
  const correct = howToCorrect(document, purpose);
  return (
    <Section title="The open document" card>
      <div className={styles.line}>
        <Body1>
          Recognised as: <Body1Strong>{kindText(document)}</Body1Strong>
        </Body1>
        <Caption1 className={styles.quiet}>{kindBecause(document)}</Caption1>
      </div>
      {!document.blank && (
        <div className={styles.line}>
          <Body1>
            Pathway: <Body1Strong>{pathwayLabel(document.pathway.value)}</Body1Strong>
          </Body1>
          <Caption1 className={styles.quiet}>{pathwayBecause(document, purpose)}</Caption1>
        </div>
      )}
      {correct !== '' && <Caption1>{correct}</Caption1>}
    </Section>
  );
};
