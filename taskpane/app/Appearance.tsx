import { Field, makeStyles, Select } from '@fluentui/react-components';
import { THEME_CHOICES, type ThemeChoice, type ThemeStore } from './theme-store';

const useStyles = makeStyles({ field: { gridTemplateColumns: 'auto 1fr', maxWidth: '280px' } });

interface Props {
  readonly theme: ThemeStore;
  readonly choice: ThemeChoice;
  readonly hostKind: 'word' | 'browser';
}

/** Light, dark, or as Word has it. */
export const Appearance = ({ theme, choice, hostKind }: Props) => {
  const styles = useStyles();
  const labels: Readonly<Record<ThemeChoice, string>> = {
    'like-word': hostKind === 'word' ? 'Like Word' : 'Like the system',
    light: 'Light',
    dark: 'Dark',
  };
  return (
    <Field label="Appearance" orientation="horizontal" size="small" className={styles.field}>
      <Select
        size="small"
        value={choice}
        onChange={(_, { value }) => {
          const next = THEME_CHOICES.find((each) => each === value);
          if (next !== undefined) theme.choose(next);
        }}
      >
        {THEME_CHOICES.map((each) => (
          <option key={each} value={each}>
            {labels[each]}
          </option>
        ))}
      </Select>
    </Field>
  );
};
