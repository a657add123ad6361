import { Button, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { SessionState } from '../../../session/session';
import type { DocumentView } from '../../../work/work';
import { Outline } from './Outline';

/** Wide enough for the outline beside the findings. */
const BESIDE = '(min-width: 50rem)';

const useStyles = makeStyles({
  pane: {
    // In view beside the findings where there is room, and at the foot of the view where there is none.
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    paddingBlock: tokens.spacingVerticalXS,
    [`@media ${BESIDE}`]: { top: 0, bottom: 'auto', borderTopStyle: 'none' },
  },
  heading: { margin: 0 },
  head: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  body: { height: '36vh', [`@media ${BESIDE}`]: { height: 'calc(100vh - 14rem)' } },
});

interface Props {
  readonly document: DocumentView;
  readonly goneTo: SessionState['goneTo'];
}

/** The outline with its heading. In a narrow window it is put aside until somebody is led to a place. */
export const OutlinePane = ({ document: { file, outline }, goneTo }: Props) => {
  const styles = useStyles();
  const [hidden, setHidden] = useState(() => !matchMedia(BESIDE).matches);
  const [seen, setSeen] = useState(goneTo);
  // Who is led to a place wants to see it.
  if (goneTo !== seen) {
    setSeen(goneTo);
    setHidden(false);
  }
  const line = useMemo(() => goneTo && { paragraph: goneTo.destination.paragraph }, [goneTo]);
  return (
    <div className={styles.pane}>
      <div className={styles.head}>
        <Subtitle2 as="h2" className={styles.heading}>
          Outline
        </Subtitle2>
        <Button size="small" appearance="subtle" aria-expanded={!hidden} onClick={() => setHidden(!hidden)}>
          {hidden ? 'Show' : 'Hide'} the outline
        </Button>
      </div>
      {!hidden && (
        <div className={styles.body}>
          <Outline file={file} outline={outline} goneTo={line} />
        </div>
      )}
    </div>
  );
};
