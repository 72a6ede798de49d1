import { useState } from 'react';
import type { PublicStyle } from '../../../../shared/minutes/public-copy/public-styles.ts';
import { Checkbox } from '../../../components/Checkboxes.tsx';
import { Details } from '../../../components/Details.tsx';
import type { AnswerOf } from '../../../rpc/operation-types.ts';
import { MakeDocument } from '../../documents/MakeDocument.tsx';
import { CopyButton } from './CopyButton.tsx';
import { NamesToHide } from './NamesToHide.tsx';

type CopyInput = {
  readonly meetingId: number;
  readonly style: PublicStyle;
  readonly names: string[];
};

type PublicCopyProps = {
  readonly input: CopyInput;
  readonly copy: AnswerOf<'documents.checkPublicMinutes'>;
  readonly onNames: (names: string[]) => void;
};

/** What the copy leaves out and what only a person can judge; then, once accepted, its forms. */
export function PublicCopy({ input, copy, onNames }: PublicCopyProps) {
  // Whoever accepted one copy accepted no other.
  const [acceptedId, setAcceptedId] = useState<string>();
  const { leftOut, toCheck, text, copyId } = copy;
  const accepted = acceptedId === copyId;
  return (
    <>
      <Lines
        heading="For you to check"
        none="Nothing stood out. Names that the record does not know cannot be found, so read the copy."
        lines={toCheck}
      />
      <NamesToHide names={input.names} onChange={onNames} />
      <Lines
        heading="Left out or changed"
        none="Nothing was private, and nobody is named."
        lines={leftOut}
      />
      <Details summary="Read the copy as it will be published">
        <p className="ppg-own-words">{text}</p>
      </Details>
      <Checkbox
        id="accepted"
        label="I have read the list and the copy, and it may be published"
        checked={accepted}
        onChange={(event) => setAcceptedId(event.target.checked ? copyId : undefined)}
      />
      {accepted && (
        <>
          <Forms input={{ ...input, accepted: copyId }} />
          <CopyButton label="Copy it for the website" forms={copy} />
        </>
      )}
    </>
  );
}

type LinesProps = {
  readonly heading: string;
  /** What is said where there are no lines. */
  readonly none: string;
  readonly lines: readonly string[];
};

function Lines({ heading, none, lines }: LinesProps) {
  return (
    <>
      <h2 className="nhsuk-heading-m">{heading}</h2>
      {lines.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </>
  );
}

type FormsProps = {
  readonly input: CopyInput & { readonly accepted: string };
};

function Forms({ input }: FormsProps) {
  const operation = 'documents.publicMinutes';
  return (
    <>
      <MakeDocument operation={operation} input={input} label="Make the Word file" look="main" />
      <MakeDocument
        operation={operation}
        input={{ ...input, form: 'web page' }}
        label="Make a web page"
      />
      <MakeDocument
        operation={operation}
        input={{ ...input, form: 'text' }}
        label="Make a text file"
      />
    </>
  );
}
