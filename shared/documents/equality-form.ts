import type { EqualityEdition } from '../equality/edition.ts';
import { declineLabel, type Option, type Question } from '../equality/question.ts';
import { ageBands } from '../monitoring/answer.ts';
import { ageBandLabel } from '../representativeness/age-bands.ts';
import { heading, leadIn, paragraph, type Block, type PlainDocument } from './plain-document.ts';
import type { PrintSize } from './print-size.ts';
import { capital } from './words.ts';

export type EqualityForm = {
  readonly practiceName: string;
  readonly groupName: string;
  /** Lines as on an envelope; empty when not recorded. */
  readonly address: readonly string[];
  readonly print: PrintSize;
  /** The questions in the words they are asked in. */
  readonly edition: EqualityEdition;
  readonly madeAtMs: number;
};

/** The blank form on paper: the questions of the screen, word for word, and why they are asked. */
export function equalityForm(form: EqualityForm): PlainDocument {
  return {
    title: `Equality monitoring form: ${form.groupName}`,
    // The version is for whoever types the answers in when other words are in use by then.
    shortTitle: `Equality monitoring form · ${form.groupName} · form ${form.edition.version}`,
    creator: form.practiceName || form.groupName,
    madeAtMs: form.madeAtMs,
    trail: null,
    print: form.print,
    warning: '',
    blocks: [
      heading(1, 'Equality monitoring form'),
      paragraph(`For members of ${form.groupName}`),
      ...explanation(form),
      ...howToReturn(form),
      heading(2, 'You', { newPage: true }),
      paragraph(
        'Your name is needed only so that your answers are counted once, and can be changed or removed when you ask.',
      ),
      { kind: 'write-in', label: 'Your name' },
      { kind: 'write-in', label: 'Date' },
      heading(2, 'The questions'),
      paragraph(
        `Tick one box for each question. You may leave out any question, or tick “${declineLabel}”.`,
      ),
      ...form.edition.questions.flatMap((question) => questionPart(question, form.edition)),
    ],
  };
}

function explanation({ practiceName, edition }: EqualityForm): Block[] {
  const practice = practiceName || 'The practice';
  return [
    heading(2, 'You do not have to answer'),
    paragraph(edition.explanation.text),
    heading(2, 'Why we ask'),
    paragraph(
      `The contract of ${practice.replace(/^The /u, 'the ')} asks it to make reasonable efforts each year to review who is in the group, so that the group is like its patients. To do that, it compares the group as a whole with all of its patients. Nobody is chosen, turned away or treated differently because of an answer.`,
    ),
    heading(2, 'What happens to your answers, and who sees them'),
    paragraph(
      'The practice manager types them into a locked file, apart from the names of members, and then destroys this form. The secretary and the other members do not see them. Everybody else sees only totals for the whole group, and small numbers are hidden in anything that is published.',
    ),
    heading(2, 'How to change your mind'),
    paragraph(
      'You can see, change or remove your answers at any time, and you need not give a reason. Write to the practice manager at the address below. If you write that you do not want your answers to be used, they are deleted.',
    ),
  ];
}

function questionPart(question: Question, edition: EqualityEdition): Block[] {
  if (question.kind === 'date of birth') {
    return [
      heading(3, question.text),
      ...(question.hint === '' ? [] : [leadIn(question.hint)]),
      {
        kind: 'table',
        caption: 'Date of birth; a year alone is enough',
        columns: ['Day', 'Month', 'Year'].map((part) => ({ heading: part, share: 1 })),
        rows: [['', '', '']],
        rowHeight: 12,
      },
      {
        kind: 'paragraph',
        text: 'Or, if you would rather not give a date, tick your age group:',
        leadsOn: true,
        spaced: true,
      },
      {
        kind: 'tick boxes',
        choices: ageBands.map((band) => ({ label: capital(ageBandLabel(band)) })),
        decline: declineLabel,
      },
    ];
  }
  return [
    heading(3, question.text),
    ...followsFrom(question, edition),
    ...(question.hint === undefined ? [] : [leadIn(question.hint)]),
    { kind: 'tick boxes', choices: question.options.map(tickBox), decline: declineLabel },
  ];
}

/** On paper every question is printed, so each one that follows a choice says which. */
function followsFrom({ key }: Question, edition: EqualityEdition): Block[] {
  const choice = edition.questions
    .flatMap((question) => (question.kind === 'choice' ? question.options : []))
    .find(({ leadsTo }) => leadsTo === key);
  return choice ? [leadIn(`Answer this only if you ticked “${choice.label}”.`)] : [];
}

function tickBox({ label, hint, freeText }: Option) {
  const words = hint === undefined ? label : `${label} (${hint})`;
  return freeText === undefined ? { label: words } : { label: words, writeIn: freeText };
}

function howToReturn({ practiceName, address }: EqualityForm): Block[] {
  const lines = [practiceName, ...address].filter((line) => line.trim() !== '');
  return [
    heading(2, 'How to return this form'),
    leadIn(
      'Put it in a sealed envelope marked “Confidential: equality form”, and hand it in at reception or post it to:',
    ),
    ...(lines.length === 0
      ? [{ kind: 'write-in', label: 'The practice manager' } satisfies Block]
      : [{ kind: 'lines', lines: ['The practice manager', ...lines] } satisfies Block]),
  ];
}
