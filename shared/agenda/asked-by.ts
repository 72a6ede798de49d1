/** Words for somebody who is not named; "A Patel" and "The Patients Association" are names. */
const noName =
  /^(?:(?:A|An|The|One|Two|Several|Some|Many|Our)(?=\s+\p{Ll})|(?:Patients?|Members?|Carers?)(?=\s+\p{Ll}|$))/u;

/** Who asked, as it stands within a sentence: "a patient" where "A patient" was put in. */
export const askedByWithin = (name: string): string =>
  name.replace(noName, (word) => word.toLowerCase());
