import type {
  Worksheet,
  WorksheetKind,
} from '../../../../shared/engagement/worksheets/worksheet.ts';
import { today } from '../../../app/today.ts';
import { dateIn, partsOf, type DateParts } from '../../../components/date-parts.ts';
import type { InputOf } from '../../../rpc/operation-types.ts';

/** The particulars of a worksheet as their form holds them. */
export type WorksheetValues = {
  title: string;
  change: string;
  startsOn: DateParts;
  endsOn: DateParts;
  people: string;
  reasonToKeep: string;
};

export const worksheetValues = (worksheet: Worksheet | undefined): WorksheetValues => ({
  title: worksheet?.title ?? '',
  change: worksheet?.change ?? '',
  startsOn: partsOf(worksheet?.startsOn ?? today()),
  endsOn: partsOf(worksheet?.endsOn),
  people: worksheet?.people ?? '',
  reasonToKeep: worksheet?.reasonToKeep ?? '',
});

type Fields = Omit<InputOf<'worksheets.save'>, 'id' | 'version'>;

export const worksheetInput = (
  { change, startsOn, endsOn, ...values }: WorksheetValues,
  kind: WorksheetKind,
): Fields => ({
  ...values,
  // An empty choice is sent as it is, so that the operation asks for one.
  change: kind === 'material change' ? (change as NonNullable<Fields['change']>) : null,
  startsOn: dateIn(startsOn) ?? '',
  endsOn: kind === 'self-assessment' ? null : dateIn(endsOn),
});
