import type { Sourced } from '../../policy';
import type { Severity } from '../finding';

/**
 * The most that a broken requirement can be: an error where a source states it or the organisation confirmed it, a
 * warning where it is only suggested.
 */
export const severityOf = ({ standing }: Pick<Sourced, 'standing'>): Severity =>
  standing === 'suggested' ? 'warning' : 'error';

/** For a finding that hangs on a value which a person still has to confirm: it is a warning, whatever it would be. */
export const onlyWarns = (isUnsure: boolean): { readonly severity?: Severity } =>
  isUnsure ? { severity: 'warning' } : {};

/**
 * The rules whose findings may be errors although nothing but `suggested` stands behind them:
 * a finding and an outcome that point in opposite directions differ by anyone's reading, and a document that the tool
 * cannot vouch for must never pass as ready; so must files of which it cannot tell to which incident they belong.
 */
export const ERROR_THOUGH_SUGGESTED: ReadonlySet<string> = new Set([
  'mapping-outcome-differs',
  'completeness-kind-unknown',
  'document-text-unreadable',
  'document-check-failed',
  'case-incident-ids-differ',
  'data-value-given-twice',
  'mapping-name-unknown',
]);

/** What a finding of `rule` may be at most, given its standing. */
export const allowedSeverity = (rule: string, severity: Severity, standing: Sourced['standing']): Severity =>
  severity === 'error' && standing === 'suggested' && !ERROR_THOUGH_SUGGESTED.has(rule)
    ? 'warning'
    : severity;
