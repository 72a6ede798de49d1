import { useState } from 'react';
import { DateInput } from '../../../components/DateInput.tsx';
import { emptyDate, readParts } from '../../../components/date-parts.ts';
import { Details } from '../../../components/Details.tsx';
import { TextInput } from '../../../components/TextInput.tsx';
import { WhileWritable } from '../../../components/WhileWritable.tsx';
import { InLargePrint } from '../../documents/InLargePrint.tsx';
import { MakeDocument } from '../../documents/MakeDocument.tsx';

/** Notice, agenda, last minutes, report and nominations form in one file. */
export function AgmPapers({ meetingId }: { readonly meetingId: number }) {
  const [by, setBy] = useState(emptyDate);
  const [to, setTo] = useState('');
  const day = readParts(by);
  const input = {
    meetingId,
    nominationsTo: to.trim(),
    ...(day.state === 'date' ? { nominationsBy: day.date } : {}),
  };
  return (
    <WhileWritable>
      <Details summary="Papers for the annual general meeting">
        <p>
          One Word file with the notice, the agenda, the minutes of the last annual general meeting,
          a report on the year and a nominations form. Private items are left out.
        </p>
        <DateInput
          id="nominations-by"
          label="Nominations must arrive by (optional)"
          hint="Left empty, there is a line to write it on."
          error={day.state === 'problem' ? day.message : undefined}
          value={by}
          onChange={setBy}
        />
        <TextInput
          id="nominations-to"
          label="Where nominations go (optional)"
          hint="For example: the secretary, at reception or by e-mail"
          value={to}
          maxLength={500}
          onChange={(event) => setTo(event.target.value)}
        />
        <MakeDocument operation="documents.agmPapers" input={input} label="Make the papers" />
        <InLargePrint>
          {(largePrint) => (
            <MakeDocument
              operation="documents.agmPapers"
              input={{ ...input, largePrint }}
              label="Make the papers in large print"
            />
          )}
        </InLargePrint>
      </Details>
    </WhileWritable>
  );
}
