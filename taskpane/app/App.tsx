import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { CheckView } from '../views/check/CheckView';
import { useDark } from './use-dark';

export const App = () => (
  <FluentProvider theme={useDark() ? webDarkTheme : webLightTheme} style={{ minHeight: '100vh' }}>
    <CheckView />
  </FluentProvider>
);
