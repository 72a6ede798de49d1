/** A place of the record in which people's names may stand, and why nothing takes them out there. */
export type Place = { readonly where: string; readonly why: string };

export const ofGroup =
  'The words are the group’s record of what was said and agreed. Weigh the request against that, and change them there if the name can go.';
const ofPeople = 'Somebody wrote it in their own words. Change it there if the name can go.';
const asNoted =
  'It is kept as it was noted on its day, and nothing changes it. Say so when you answer the request.';
const asGivenOut =
  'It is kept as it was given out, so that nobody can say it was another. Nothing changes it.';
const whoDid = 'It says who used the application, so that what was done can be answered for.';

/**
 * Every table that holds words which people typed, by name. A table that is missing here fails a
 * test: whoever adds one says where a name in it is to be looked for.
 */
export const namedPlaces: Readonly<Record<string, Place>> = {
  action: { where: 'Actions', why: ofGroup },
  action_owner: { where: 'Names beside actions', why: ofGroup },
  action_progress: { where: 'Progress of actions', why: ofGroup },
  agenda_issue: { where: 'Agendas as they were issued', why: asGivenOut },
  agenda_standing: { where: 'Standing items of the agenda', why: ofPeople },
  agenda_template: { where: 'Templates of agendas', why: ofPeople },
  attachment: { where: 'Attached files', why: asGivenOut },
  attachment_piece: { where: 'Attached files', why: asGivenOut },
  backlog_item: { where: 'Items waiting for a meeting', why: ofPeople },
  comparison_choice: { where: 'Why categories were chosen', why: ofPeople },
  decision: { where: 'Decisions', why: ofGroup },
  document: { where: 'The list of documents written', why: asGivenOut },
  election: { where: 'Elections to roles', why: ofGroup },
  engagement_activity: { where: 'Engagement activities', why: ofPeople },
  engagement_reach: { where: 'Groups that engagement reached', why: ofPeople },
  engagement_worksheet: { where: 'Engagement plans, self-assessments and changes', why: ofPeople },
  evidence_item: { where: 'Evidence filed by hand', why: asNoted },
  feedback: { where: 'Feedback', why: ofPeople },
  feedback_figure: { where: 'Figures of feedback', why: ofPeople },
  feedback_theme: { where: 'Themes of feedback', why: ofPeople },
  improvement: { where: 'Improvements', why: ofGroup },
  improvement_progress: { where: 'Progress of improvements', why: asNoted },
  item_interest: { where: 'Interests declared at meetings', why: ofGroup },
  item_lines: { where: 'Lines taken out of minutes', why: ofGroup },
  kept_file: { where: 'Names of attached files', why: ofPeople },
  meeting: { where: 'Particulars of meetings', why: ofGroup },
  meeting_attendance: { where: 'Attendance of meetings', why: ofGroup },
  meeting_in_attendance: { where: 'People in attendance at meetings', why: ofGroup },
  meeting_item: { where: 'Items of meetings', why: ofGroup },
  meeting_postponed: { where: 'Why meetings were postponed', why: ofPeople },
  member: { where: 'Details of other members', why: ofPeople },
  member_confirmation: { where: 'Notes on what other members answered', why: ofPeople },
  member_consent: { where: 'Where other members’ consents came from', why: ofPeople },
  member_role: { where: 'Roles of other members', why: ofPeople },
  member_spell: { where: 'Why other members left', why: ofPeople },
  member_training: { where: 'Training of other members', why: ofPeople },
  minutes_change: { where: 'Changes made when minutes were confirmed', why: ofGroup },
  minutes_check: { where: 'Checks of minutes before they were issued', why: ofGroup },
  minutes_confirmation: { where: 'How minutes were confirmed', why: ofGroup },
  minutes_import: { where: 'Old minutes that were imported', why: asGivenOut },
  minutes_reopening: { where: 'Why minutes were opened again', why: whoDid },
  minutes_version: { where: 'Minutes as they were issued or confirmed', why: asGivenOut },
  monitoring_try: { where: 'Wrong tries of the monitoring passphrase', why: whoDid },
  paper_look: { where: 'Words for the logo on documents', why: ofPeople },
  parked_line: { where: 'Lines put aside while minuting', why: ofGroup },
  population_label: { where: 'Public figures', why: ofPeople },
  population_row: { where: 'Public figures', why: ofPeople },
  population_table: { where: 'Where public figures came from', why: whoDid },
  practice: { where: 'Details of the practice', why: ofPeople },
  practice_address: { where: 'Addresses of the practice', why: ofPeople },
  priority_area: { where: 'Priority areas', why: ofGroup },
  question_set: { where: 'Words of the equality questions', why: whoDid },
  question_set_use: { where: 'Which words the equality questions had when', why: whoDid },
  review: { where: 'Reviews of the membership', why: asGivenOut },
  sent_entry: { where: 'The list of who was sent papers', why: ofPeople },
  spelling_word: { where: 'Words of the spelling check', why: ofPeople },
  terms: { where: 'Terms of reference', why: ofGroup },
  trail_entry: { where: 'The trail: who did what', why: whoDid },
  trail_payload: {
    where: 'The trail: what was recorded',
    why: 'The name stands in a text about something else, or is also a word. The trail goes with the text: it cannot be changed, only the whole entry erased.',
  },
  year_copy: { where: 'Copies of closed years', why: asGivenOut },
  year_sign_off: { where: 'Years that were signed off', why: whoDid },
  worksheet_evidence: { where: 'Evidence shown in engagement plans and changes', why: ofPeople },
  worksheet_said: { where: 'Engagement plans, self-assessments and changes', why: ofPeople },
  worksheet_stakeholder: { where: 'Stakeholders of engagement plans and changes', why: ofPeople },
  worksheet_step: { where: 'Timelines of changes', why: ofPeople },
  declaration_answer: { where: 'Answers of the yearly declaration', why: ofPeople },
  duty_work: { where: 'Work on the duty', why: ofPeople },
  practice_change: { where: 'Changes of the practice', why: ofPeople },
};
