import { Button, Caption1, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { TOOL } from '../../../src/report';
import { FileDrop } from '../../parts/FileDrop';
import type { ChosenFile } from '../../parts/read-chosen';
import { ProblemBar } from '../../parts/ProblemBar';
import { useViewStyles } from '../../parts/use-view-styles';
import { ViewHeading } from '../../parts/ViewHeading';
import { openDocumentOf } from '../../session/open-document';
import type { Session } from '../../session/session';
import { useSession } from '../../session/use-session';
import { KeptInDocument } from './KeptInDocument';
import { PurposeChoice } from './PurposeChoice';
import { PURPOSE_TEXTS } from './purposes';
import { Recognised } from './Recognised';

const useStyles = makeStyles({
  next: { justifySelf: 'start' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The first of several is worked on, the rest goes along with the case. */
const openFirst = async (session: Session, [first, ...others]: readonly ChosenFile[]): Promise<void> => {
  if (first === undefined) return;
  await session.openDocument(first);
  if (others.length > 0) await session.addFiles(others);
};

/** What the person is here for, and what the open document is taken for. */
export const StartView = ({ session }: { readonly session: Session }) => {
  const { view } = useViewStyles();
  const styles = useStyles();
  const state = useSession(session);
  const { kept, hostKind, hasDocument, checked, checking, checkProblem } = state;
  const open = openDocumentOf(state);
  const next = kept.purpose && PURPOSE_TEXTS[kept.purpose];
  const isPlain = hostKind === 'browser';

  return (
    <div className={view}>
      <ViewHeading title="Start">
        Templates, checks and a bundle for CIMS and Reportable Conduct Scheme (RCS) investigation documents.
      </ViewHeading>
      <PurposeChoice
        purpose={kept.purpose}
        onChoose={(purpose) => session.keep((before) => ({ ...before, purpose }))}
      />
      {isPlain && (
        <FileDrop
          label={hasDocument ? 'Choose another document' : 'Choose the document'}
          hint={
            hasDocument
              ? 'Mended it in Word? Take the saved file in again.'
              : 'The Word file to work on. It is read here and stays as it is; changes are made in Word.'
          }
          accept=".docx,.docm,.dotx,.dotm,.xml"
          primary={!hasDocument}
          onFiles={(files) => openFirst(session, files)}
        />
      )}
      {checkProblem && <ProblemBar problem={checkProblem} />}
      {open && <Recognised document={open} purpose={kept.purpose} />}
      {!checked && checking && <Spinner size="tiny" label="Reading the document" />}
      {next && (
        <Button
          className={styles.next}
          appearance={isPlain && !hasDocument ? 'secondary' : 'primary'}
          onClick={() => session.keep((before) => ({ ...before, view: next.next }))}
        >
          Next: {next.nextLabel}
        </Button>
      )}
      <KeptInDocument session={session} state={state} />
      <Caption1 className={styles.quiet}>
        {state.capabilities.keepsState
          ? 'What you type here is kept inside the document, wherever that is stored: whoever has the document has it too.'
          : 'Files are read on this computer, and what you type here is kept while this page is open.'}{' '}
        This tool itself sends nothing of that anywhere. It is not a product of the Department of Families,
        Fairness and Housing. Version {TOOL.version}.
      </Caption1>
    </div>
  );
};
