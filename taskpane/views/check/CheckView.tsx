import { Body1, Spinner, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { LiveRegion } from '../../parts/LiveRegion';
import { ProblemBar } from '../../parts/ProblemBar';
import { useSaid } from '../../parts/use-said';
import { useViewStyles } from '../../parts/use-view-styles';
import { ViewHeading } from '../../parts/ViewHeading';
import { openDocumentOf } from '../../session/open-document';
import type { Session } from '../../session/session';
import { useSession } from '../../session/use-session';
import { Checked } from './Checked';
import { DropArea } from './DropArea';
import { OutlinePane } from './outline/OutlinePane';

const useStyles = makeStyles({
  // The outline stands where Word's page would be, if there is room for it.
  beside: {
    '@media (min-width: 50rem)': {
      maxWidth: '90rem',
      gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
      columnGap: tokens.spacingHorizontalXXL,
      alignItems: 'start',
    },
    // Else it lies over the foot of the view, and nothing that is scrolled to may end up under it.
    '@media (max-width: 49.99rem)': {
      '& li, & form, & textarea, & input, & button': { scrollMarginBottom: 'calc(36vh + 48px)' },
    },
  },
  column: { display: 'grid', rowGap: tokens.spacingVerticalL, minWidth: 0 },
});

/** What the check found, and what can be done about it. */
export const CheckView = ({ session }: { readonly session: Session }) => {
  const { view } = useViewStyles();
  const styles = useStyles();
  const state = useSession(session);
  const root = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLDivElement>(null);
  const [said, say] = useSaid();
  const { checked, checking, checkProblem, hostKind } = state;
  const document = hostKind === 'browser' ? openDocumentOf(state) : undefined;

  return (
    <div ref={root} className={mergeClasses(view, document && styles.beside)}>
      <div className={styles.column}>
        <div ref={heading} tabIndex={-1}>
          <ViewHeading title="Check" />
        </div>
        <LiveRegion text={said} />
        {hostKind === 'browser' && (
          <DropArea session={session} hasDocument={state.hasDocument} onSaid={say} />
        )}
        {checkProblem && <ProblemBar problem={checkProblem} />}
        {checked && <Checked {...{ session, state, checked, root, heading }} onSaid={say} />}
        {!checked && checking && <Spinner label="Checking the document" />}
        {!checked && !checking && hostKind === 'word' && (
          <Body1>The document has not been checked yet.</Body1>
        )}
      </div>
      {document && <OutlinePane document={document} goneTo={state.goneTo} />}
    </div>
  );
};
