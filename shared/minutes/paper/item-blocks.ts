import {
  bullets,
  facts,
  heading,
  paragraph,
  type Block,
  type Fact,
} from '../../documents/plain-document.ts';
import { asSentence, capital } from '../../documents/words.ts';
import type {
  MinutesAction,
  MinutesDecision,
  MinutesItem,
  MinutesPart,
  MinutesProgress,
} from './minutes-model.ts';
import { ownersInWords } from './owners-in-words.ts';
import { interestInWords } from '../../meetings/interest-in-words.ts';

/** One item: its heading, who declared an interest, then what was written in its order. */
export function itemBlocks(item: MinutesItem): Block[] {
  const {
    number,
    title,
    isPrivate,
    feedbackSource,
    interests,
    quorum = '',
    parts,
    isPartial = false,
  } = item;
  const mark = isPrivate ? ' (private)' : '';
  return [
    heading(2, `${number === '' ? '' : `${number}. `}${title}${mark}`),
    ...interests.map(({ name, interest, what }) =>
      paragraph(interestInWords(name, interest, what)),
    ),
    ...(quorum === '' ? [] : [paragraph(quorum)]),
    ...(feedbackSource === '' ? [] : [facts([['Feedback from', feedbackSource]])]),
    ...grouped(parts),
    ...(parts.length + interests.length === 0 && !isPartial
      ? [paragraph('Nothing was recorded.')]
      : []),
  ];
}

/** Bullets that follow each other become one list. */
function grouped(parts: readonly MinutesPart[]): Block[] {
  const blocks: Block[] = [];
  for (const part of parts) {
    if (part.kind !== 'bullet') {
      blocks.push(...partBlocks(part));
      continue;
    }
    const text = marked(part.text, part);
    const last = blocks.at(-1);
    if (last?.kind === 'bullets')
      blocks[blocks.length - 1] = { ...last, points: [...last.points, text] };
    else blocks.push({ kind: 'bullets', points: [text] });
  }
  return blocks;
}

function partBlocks(part: Exclude<MinutesPart, { kind: 'bullet' }>): Block[] {
  switch (part.kind) {
    case 'text':
      return part.text.trim() === '' ? [] : [paragraph(marked(part.text, part))];
    case 'decision':
      return [facts(decisionFacts(part.decision, part.isPrivate), { standsOut: true })];
    case 'action':
      return [
        facts([[withMark(`Action ${part.action.reference}`, part), actionInWords(part.action)]], {
          standsOut: true,
        }),
      ];
    case 'progress':
      return [
        facts([[withMark(part.progress.action.reference, part), progressInWords(part.progress)]], {
          together: true,
        }),
        ...(part.progress.notes.length === 0 ? [] : [bullets(part.progress.notes)]),
      ];
  }
}

const withMark = (label: string, { isPrivate }: { readonly isPrivate: boolean }) =>
  isPrivate ? `${label} (private)` : label;

const marked = (text: string, { isPrivate }: { readonly isPrivate: boolean }) =>
  isPrivate ? `(Private) ${text}` : text;

function decisionFacts(decision: MinutesDecision, isPrivate: boolean): Fact[] {
  const { reference, text, outcome, how, dissent, reason, adviceToPractice, answer } = decision;
  const advice = adviceToPractice ? ', advice to the practice' : '';
  const mark = isPrivate ? ' (private)' : '';
  const rows: Fact[] = [
    [`Decision ${reference}${advice}${mark}`, text],
    ['Outcome', capital(outcome)],
    ['How it was decided', capital(how)],
    ['Reason', reason],
    ['Dissent', dissent],
    ['Answer of the practice', answer],
  ];
  return rows.filter(([, value]) => value !== '');
}

/** "Draft a poster. Sam Sample, by 15 January 2027." */
export function actionInWords({ text, owners, due }: MinutesAction): string {
  const sentence = /[.!?]$/u.test(text) ? text : `${text}.`;
  const when = due === '' ? '' : `, ${/^\d/.test(due) ? `by ${due}` : due}`;
  return `${sentence} ${capital(ownersInWords(owners))}${when}.`;
}

const progressInWords = ({ action, state }: MinutesProgress): string =>
  `${actionInWords(action)} ${asSentence(capital(state))}`;
