import { callShell } from '../../rpc/client.ts';
import type { AnswerOf, InputOf } from '../../rpc/operation-types.ts';
import { useJob } from '../../rpc/use-job.ts';

/** The operations that write a document. */
export type DocumentJobName =
  | 'documents.evidenceReport'
  | 'documents.representativenessReport'
  | 'documents.comparisonTable'
  | 'improvements.youSaidWeDid'
  | 'improvements.writePlan'
  | 'engagement.writeReport'
  | 'worksheets.write'
  | 'documents.signInSheet'
  | 'documents.contactList'
  | 'documents.equalityForm'
  | 'documents.agenda'
  | 'documents.minutes'
  | 'documents.publicMinutes'
  | 'documents.actionList'
  | 'documents.attendanceRecord'
  | 'documents.agmPapers'
  | 'documents.ppgReport'
  | 'documents.statementSheet'
  | 'documents.practiceSummary'
  | 'rollUp.write';

export type WrittenDocument = AnswerOf<'documents.evidenceReport'>;

/** Asks for a folder, writes a document into it, and keeps what was written for showing. */
export function useDocument<N extends DocumentJobName>(name: N) {
  const job = useJob(name);
  const make = async (input: Omit<InputOf<N>, 'path' | 'folder'>) => {
    const chosen = await callShell('shell.chooseFolder', { title: 'Where to keep the document' });
    if (!chosen.ok || chosen.value.path === null) return;
    await job.run({ ...input, folder: chosen.value.path } as InputOf<N>);
  };
  return { ...job, written: job.answer, make };
}
