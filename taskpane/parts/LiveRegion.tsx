import { makeStyles } from '@fluentui/react-components';
import { visibleText } from '../../src/report';

const useStyles = makeStyles({
  // Empty it takes no gap of a grid, and is there all the same.
  visible: { ':empty': { position: 'absolute' } },
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    padding: 0,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
    border: 0,
  },
});

interface Props {
  /** What came of an action; empty while there is nothing to say. */
  readonly text: string;
  /** Also on the screen, where nothing else shows it. */
  readonly visible?: boolean;
}

/** Says something to whoever listens, without moving the focus. Keep it rendered: a region that comes with its text is not read out. */
export const LiveRegion = ({ text, visible = false }: Props) => {
  const styles = useStyles();
  return (
    <div role="status" aria-live="polite" className={visible ? styles.visible : styles.unseen}>
      {visibleText(text)}
    </div>
  );
};
