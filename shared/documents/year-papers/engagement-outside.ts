import { formatDay } from '../../dates/format-day.ts';
import type { EvidenceReportModel } from '../../evidence/report-model.ts';
import { forThePublic, sayWhatIsHidden } from '../evidence-report/duties.ts';
import type { Rendering } from '../evidence-report/evidence-report.ts';
import { asSentence } from '../words.ts';
import { bullets, heading, paragraph, type Block } from '../plain-document.ts';

/** What practice and group did outside meetings to hear patients: what the template asks of groups that are seldom heard. */
export function engagementOutside(
  { sections }: Pick<EvidenceReportModel, 'sections'>,
  { publicCopy, leaveOut }: Pick<Rendering, 'publicCopy' | 'leaveOut'>,
): Block[] {
  if (publicCopy) sayWhatIsHidden(sections, { leaveOut });
  const facts = (publicCopy ? sections.map(forThePublic) : sections)
    .flatMap(({ evidence }) => evidence)
    .filter(({ link }) => link?.place === 'engagement');
  return [
    heading(3, 'Engagement outside meetings'),
    facts.length === 0
      ? paragraph('No activity outside meetings is recorded for this year.')
      : bullets(facts.map(({ on, text }) => asSentence(`${formatDay(on)}: ${text}`))),
  ];
}
