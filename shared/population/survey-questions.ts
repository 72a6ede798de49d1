import { subjectLabel } from './population-subject.ts';

/** What the stems of the GP Patient Survey since 2024 ask about; those of earlier years are numbers of questions. */
export const surveySubjects: Readonly<Record<string, string>> = {
  aboutyouethnicity: 'ethnic-group',
  aboutyoureligion: 'religion-or-belief',
  aboutyousexualorientation: 'sexual-orientation',
  aboutyougenderidentitysex: 'gender-reassignment',
  aboutyoucarer: 'carers',
};

/** "Sexual orientation"; a question that is not known by the name of its columns. */
export function questionInWords(stem: string): string {
  const subject = surveySubjects[stem];
  return subject === undefined ? stem : subjectLabel(subject);
}
