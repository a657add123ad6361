import { Body1, Button, makeStyles, Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import { LiveRegion } from '../../parts/LiveRegion';
import { ProblemBar } from '../../parts/ProblemBar';
import { Section } from '../../parts/Section';
import { useAction } from '../../parts/use-action';
import { UnplacedNotice } from '../../parts/UnplacedNotice';
import { useSaid } from '../../parts/use-said';
import { useViewStyles } from '../../parts/use-view-styles';
import { ViewHeading } from '../../parts/ViewHeading';
import { openDocumentOf } from '../../session/open-document';
import type { Session } from '../../session/session';
import { forgetUnplaced, useUnplaced } from '../../session/templates/unplaced-store';
import { useSession } from '../../session/use-session';
import type { SectionProgress } from '../../work/work';
import { AddBlocks } from './AddBlocks';
import { arrivalText } from './section-text';
import { SectionList } from './SectionList';
import { isTemplateKind } from './template-choice';
import { TemplatePart } from './TemplatePart';

const useStyles = makeStyles({
  toggle: { justifySelf: 'start' },
});

/** Template in, gaps shown while somebody writes, a click to each. */
export const DraftView = ({ session }: { readonly session: Session }) => {
  const { view } = useViewStyles();
  const styles = useStyles();
  const state = useSession(session);
  const [said, say] = useSaid();
  const { run, problem } = useAction();
  const unplaced = useUnplaced(session);
  const [another, setAnother] = useState(false);
  const { checked, checking, checkProblem, hostKind } = state;
  const open = openDocumentOf(state);
  const kind = open?.kind.value;
  const isOurs = open !== undefined && isTemplateKind(kind) && open.sections.length > 0;

  const goTo = (section: SectionProgress) =>
    run(async () => {
      const destination = section.next?.destination ?? section.destination;
      if (destination === undefined) {
        say(`The section “${section.title}” is not in the document.`);
        return;
      }
      say(arrivalText(section, await session.goTo(destination)));
      // In a plain browser the outline stands beside the findings, and nowhere else.
      if (hostKind === 'browser') session.keep((kept) => ({ ...kept, view: 'check' }));
    });

  return (
    <div className={view}>
      <ViewHeading title="Draft">
        {isOurs
          ? 'What the document still needs. Choose a line to go to its next gap.'
          : 'Start from a template. What the files of the case already say goes in with it.'}
      </ViewHeading>
      {checkProblem && <ProblemBar problem={checkProblem} />}
      {!checked && checking && <Spinner size="tiny" label="Reading the document" />}
      <LiveRegion text={said} visible />
      {problem && <ProblemBar problem={problem} />}
      <UnplacedNotice unplaced={unplaced} onEntered={() => forgetUnplaced(session)} />
      {isOurs && <SectionList sections={open.sections} onGoTo={(section) => void goTo(section)} />}
      {isOurs && isTemplateKind(kind) && (
        <AddBlocks session={session} state={state} kind={kind} open={open} onSaid={say} />
      )}
      {isOurs && (
        <Button className={styles.toggle} aria-expanded={another} onClick={() => setAnother(!another)}>
          Another template
        </Button>
      )}
      {open && !isOurs && !open.blank && (
        <Body1>
          The open document was not recognised as one that there is a template for, so no progress can be
          shown for it.
        </Body1>
      )}
      {(!isOurs || another) && (
        <Section title="Templates" card>
          <TemplatePart session={session} state={state} onSaid={say} />
        </Section>
      )}
    </div>
  );
};
