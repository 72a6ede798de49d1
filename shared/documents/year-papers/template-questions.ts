import type { EvidenceReportModel } from '../../evidence/report-model.ts';
import type { YearFigures } from '../../evidence/year-figures.ts';
import type { Feedback } from '../../feedback/feedback.ts';
import { inclusionGroupLabel } from '../../representativeness/inclusion-group.ts';
import { leadIn, type Block } from '../plain-document.ts';
import { capital, counted, listAnd } from '../words.ts';
import { sourcesInWords } from './feedback-part.ts';

/** What the questions of the template are answered from. */
export type TemplateFacts = {
  readonly model: EvidenceReportModel;
  readonly figures: YearFigures;
  /** How many of the improvements agreed in the year were agreed at a meeting. */
  readonly agreedAtMeetings: number;
  readonly feedback: readonly Feedback[];
};

/**
 * The questions of the template for practice and group. Beside each stands what the record counts,
 * and room for their own words: what they mean by it no record knows.
 */
export function templateQuestions(facts: TemplateFacts): Block[] {
  return [
    leadIn(
      'The template ends with questions for practice and group, and asks in its first part about other groups of patients. What the record shows for each stands beside it; the answer is theirs.',
    ),
    {
      kind: 'table',
      caption: '',
      columns: [
        { heading: 'Question', share: 3.6 },
        { heading: 'In the record', share: 3.4 },
        { heading: 'Answer of the practice and the group', share: 5 },
      ],
      rows: questionsFor(facts).map(([question, known]) => [question, known, '']),
      rowHeadings: true,
      rowHeight: 14,
    },
  ];
}

const questionsFor = (facts: TemplateFacts): (readonly [question: string, known: string])[] => [
  [
    'Are there other groups in the practice’s population who should be included, such as students, jobseekers or people in nursing homes? What was done to include them, and did it work? (part 1)',
    otherGroups(facts),
  ],
  ['How has the practice engaged with the PPG? (part 1)', engaged(facts)],
  [
    'How has the practice made efforts to engage with seldom heard groups in the practice population? (part 1)',
    seldomHeard(facts),
  ],
  [
    'Has the practice received patient and carer feedback from a variety of sources? (part 2)',
    sourcesInWords(facts.feedback),
  ],
  [
    'Was the PPG involved in the agreement of priority areas and the resulting action plan? (part 3)',
    agreedTogether(facts),
  ],
  ['How have services for patients and carers improved as a result? (part 3)', improved(facts)],
  ['Anything else about the PPG or the practice in this work', ''],
];

function otherGroups({ model }: TemplateFacts): string {
  const steps = model.reviews.flatMap((review) => review.steps);
  const labels = steps.map(({ reached }) => inclusionGroupLabel(reached)).filter(Boolean);
  if (labels.length === 0) return 'No step towards an inclusion health group is recorded.';
  return `Steps were tried to reach: ${listAnd([...new Set(labels)])}.`;
}

function engaged({ figures, model }: TemplateFacts): string {
  const held = counted(figures.meetingsHeld, 'meeting was held', 'meetings were held');
  const outside = activitiesIn(model);
  if (outside === 0) return `${capital(held)}.`;
  return `${capital(held)}, and ${counted(outside, 'activity', 'activities')} outside meetings took place.`;
}

function seldomHeard({ figures, model }: TemplateFacts): string {
  const steps = counted(figures.recruitmentSteps, 'step was', 'steps were');
  const tried = `${capital(steps)} tried to reach new members.`;
  const outside = activitiesIn(model);
  if (outside === 0) return `${tried} No activity outside meetings is recorded.`;
  return `${tried} Part 1 says whom ${outside === 1 ? 'the activity' : `the ${outside} activities`} outside meetings reached.`;
}

/** Each activity that counts as engagement is one line of the evidence. */
const activitiesIn = ({ sections }: EvidenceReportModel): number =>
  sections.flatMap(({ evidence }) => evidence).filter(({ link }) => link.place === 'engagement')
    .length;

function agreedTogether({ figures, agreedAtMeetings }: TemplateFacts): string {
  const { improvementsAgreed: all, improvementsDeclined } = figures;
  const agreed = capital(counted(all, 'improvement was', 'improvements were'));
  const declined = capital(counted(improvementsDeclined, 'suggestion was', 'suggestions were'));
  return [
    `${agreed} agreed in the year${whereAgreed(all, agreedAtMeetings)}.`,
    ...(improvementsDeclined === 0 ? [] : [`${declined} declined, with the reason.`]),
  ].join(' ');
}

function whereAgreed(all: number, atMeetings: number): string {
  if (all === 0) return '';
  if (atMeetings === 0) return ', outside meetings';
  if (atMeetings < all) return `, ${atMeetings} of them at meetings of the group`;
  return all === 1 ? ', at a meeting of the group' : ', at meetings of the group';
}

function improved({ figures }: TemplateFacts): string {
  const made = counted(figures.improvementsMade, 'improvement was', 'improvements were');
  const told = counted(figures.improvementsTold, 'answer', 'answers');
  const checked = counted(figures.improvementsChecked, 'improvement was', 'improvements were');
  return `${capital(made)} made. Patients were told of ${told}. ${capital(checked)} looked at again later.`;
}
