import { formatDay } from '../../dates/format-day.ts';
import type { EvidenceReportModel } from '../../evidence/report-model.ts';
import { heading, paragraph, type Block } from '../plain-document.ts';
import { capital } from '../words.ts';

/** Every meeting of the year with who was there in numbers. */
export function meetings({ meetings: held, yearName }: EvidenceReportModel): Block[] {
  const title = heading(2, `Meetings in ${yearName}`);
  if (held.length === 0) return [title, paragraph(`No meetings are recorded for ${yearName}.`)];
  return [
    title,
    {
      kind: 'table',
      caption: '',
      columns: [
        { heading: 'Meeting', share: 5.1 },
        { heading: 'Present', share: 2.2 },
        { heading: 'Apologies', share: 2.6 },
        { heading: 'Absent', share: 2 },
        { heading: 'In attendance', share: 2.9 },
        { heading: 'Quorum', share: 2.2 },
      ],
      rows: held.map((meeting) => [
        [formatDay(meeting.on), `${capital(meeting.kind)} meeting`, meeting.place]
          .filter(Boolean)
          .join('\n'),
        `${meeting.present}`,
        `${meeting.apologies}`,
        `${meeting.absent}`,
        `${meeting.inAttendance}`,
        quorum(meeting.quorate),
      ]),
      notes: [
        'Present, apologies and absent count members. In attendance counts practice staff and guests, who are not members.',
      ],
    },
  ];
}

function quorum(quorate: boolean | null): string {
  if (quorate === null) return 'Not checked';
  return quorate ? 'Yes' : 'No';
}
