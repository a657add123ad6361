import type { Rule } from '../rule';
import { dataBegunBeforePolice } from './begun-before-police';
import { dataCrisIdMissing } from './cris-id-missing';
import { dataDateImpossible } from './date-impossible';
import { dataDateOrder } from './date-order';
import { dataDueDateDiffers } from './due-date-differs';
import { dataExtensionTooLong } from './extension-too-long';
import { dataIncidentIdCharacters } from './incident-id-characters';
import { dataIncidentIdMissing } from './incident-id-missing';
import { dataIncidentIdPattern } from './incident-id-pattern';
import { dataIncidentReportLate } from './incident-report-late';
import { dataRcsNotificationLate } from './rcs-notification-late';
import { dataRcsUpdateLate } from './rcs-update-late';
import { dataReportOverdue } from './report-overdue';
import { dataSsrNumberMissing } from './ssr-number-missing';
import { dataTextBesideChoice } from './text-beside-choice';
import { dataValueGivenTwice } from './value-given-twice';

/** The rules of this group, in the order of their ids. */
export const DATA_RULES: readonly Rule[] = [
  dataBegunBeforePolice,
  dataCrisIdMissing,
  dataDateImpossible,
  dataDateOrder,
  dataDueDateDiffers,
  dataExtensionTooLong,
  dataIncidentIdCharacters,
  dataIncidentIdMissing,
  dataIncidentIdPattern,
  dataIncidentReportLate,
  dataRcsNotificationLate,
  dataRcsUpdateLate,
  dataReportOverdue,
  dataSsrNumberMissing,
  dataTextBesideChoice,
  dataValueGivenTwice,
];
