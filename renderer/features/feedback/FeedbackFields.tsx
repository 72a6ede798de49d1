import { feedbackSources } from '../../../shared/feedback/feedback.ts';
import { choicesOf } from '../../components/choice.ts';
import { DateField, SelectField, TextareaField, TextField } from '../../components/form/Fields.tsx';
import { IdentifyingNotice } from './IdentifyingNotice.tsx';

/** What is asked about a piece of feedback. */
export function FeedbackFields() {
  return (
    <>
      <SelectField
        name="source"
        label="Where it came from"
        emptyLabel="Choose"
        choices={choicesOf(feedbackSources)}
      />
      <TextField
        name="sourceWords"
        label="Which one (optional)"
        hint="For example, the name of a community group or a survey."
      />
      <TextField
        name="title"
        label="What it is about, in a few words"
        hint="For example, “Getting through on the telephone before 9 am”. The public sheet may use it."
      />
      <TextareaField
        name="words"
        label="What was said (optional)"
        hint="In general words: nothing that could tell who a patient is."
        rows={5}
      />
      <DateField
        name="aboutTo"
        label="The last day it is about"
        hint="The end of the month or survey, not the day you got it."
      />
      <DateField name="aboutFrom" label="The first day it is about (optional)" />
      <DateField name="receivedOn" label="The day it was received" />
      <TextField name="asked" label="How many people were asked (optional)" width={5} />
      <TextField name="responded" label="How many answered (optional)" width={5} />
      <TextareaField
        name="themes"
        label="Themes, one on each line (optional)"
        hint="With a number if they were counted: Telephone: 41"
        rows={4}
      />
      <IdentifyingNotice fields={['title', 'sourceWords', 'words', 'themes']} />
    </>
  );
}
