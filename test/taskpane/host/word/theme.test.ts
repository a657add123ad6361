import { TinyDocument } from '../../../emulated-host/tiny-document';
import { installGlobals, openPane } from './support/pane';

const theme = (background: string) => ({
  bodyBackgroundColor: background,
  bodyForegroundColor: '#000000',
  controlBackgroundColor: background,
  controlForegroundColor: '#000000',
});

test.each([
  ['#ffffff', false],
  ['#e6e6e6', false],
  ['#262626', true],
  ['#000000', true],
])('a body of %s is dark: %s', async (colour, dark) => {
  const { word } = await openPane({ document: new TinyDocument(), officeTheme: theme(colour) });
  expect(word.isDark()).toBe(dark);
});

test('where Word says nothing, nothing is said', async () => {
  const { word } = await openPane({ document: new TinyDocument(), platform: 'OfficeOnline' });
  expect(word.isDark()).toBeUndefined();
});

test('Word’s own word counts more than the colour', async () => {
  const { word, office } = await openPane({ document: new TinyDocument(), officeTheme: theme('#ffffff') });
  // Newer than the library of 2022, which makes a colour of everything in the theme.
  const context = Object.create(office.Office.context, {
    officeTheme: { value: { ...theme('#ffffff'), isDarkTheme: true } },
  }) as typeof Office.context;
  installGlobals({
    ...office,
    Office: Object.create(office.Office, { context: { value: context } }) as typeof Office,
  });
  expect(word.isDark()).toBe(true);
});
