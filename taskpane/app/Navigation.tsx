import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { VIEW_NAMES, type ViewName } from '../session/kept-state';
import { VIEW_TITLES } from './views';

const useStyles = makeStyles({
  // Two rows of three at the width of a task pane, one row where there is room.
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
    '@media (min-width: 520px)': { gridTemplateColumns: 'repeat(6, minmax(0, 1fr))' },
  },
  tab: { justifyContent: 'center', paddingInline: tokens.spacingHorizontalXS },
});

export const TAB_ID = 'tab-';
export const PANEL_ID = 'view';

interface Props {
  readonly view: ViewName;
  readonly onView: (view: ViewName) => void;
}

/** The views as tabs: the arrow keys go from one to the next, Tab leaves them. */
export const Navigation = ({ view, onView }: Props) => {
  const styles = useStyles();
  return (
    <TabList
      className={styles.list}
      size="small"
      aria-label="Views"
      selectedValue={view}
      onTabSelect={(_, { value }) => {
        const next = VIEW_NAMES.find((name) => name === value);
        if (next !== undefined) onView(next);
      }}
    >
      {VIEW_NAMES.map((name) => (
        <Tab
          key={name}
          id={TAB_ID + name}
          value={name}
          className={styles.tab}
          aria-controls={name === view ? PANEL_ID : undefined}
        >
          {VIEW_TITLES[name]}
        </Tab>
      ))}
    </TabList>
  );
};
