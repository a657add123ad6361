import { VIEW_NAMES, type ViewName } from '../session/kept-state';

/** The view that the page's address asks for: buttons of the ribbon open the pane with `?view=check`. */
export const viewInAddress = (search: string): ViewName | undefined => {
  const asked = new URLSearchParams(search).get('view');
  return VIEW_NAMES.find((name) => name === asked);
};
