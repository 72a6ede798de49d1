import { Link } from 'react-router';
import { formatFinancialYear } from '../../../../shared/dates/financial-year.ts';
import type { Part, Section } from '../../../../shared/engagement/worksheets/parts.ts';
import { saidTo } from '../../../../shared/engagement/worksheets/sections.ts';
import type { Worksheet } from '../../../../shared/engagement/worksheets/worksheet.ts';
import { ButtonLink } from '../../../components/Button.tsx';
import { capitalised } from '../../../components/choice.ts';
import { Table, type Column } from '../../../components/Table.tsx';
import { WhileWritable } from '../../../components/WhileWritable.tsx';
import { useReadOnly } from '../../../rpc/use-read-only.ts';
import { pathOfLink } from '../../evidence/path-of-link.ts';
import { answerHeading, pathToSay } from './worksheet-words.ts';

type SectionPartProps = {
  readonly section: Section;
  readonly worksheet: Worksheet;
  readonly before: Worksheet | null;
};

/** A section with what was said to each part, and last year beside a self-assessment. */
export function SectionPart({ section, worksheet, before }: SectionPartProps) {
  const { key, heading, one, source, optional, parts, evidence } = section;
  const locked = useReadOnly();
  const isEmpty = parts.every((part) => saidTo(worksheet, part.key) === undefined);
  const columns: readonly Column<Part>[] = [
    {
      heading: one,
      cell: (part) =>
        evidence && !locked ? (
          <Link to={pathToSay(worksheet, section, part.key)}>{part.heading}</Link>
        ) : (
          part.heading
        ),
    },
    {
      heading: answerHeading(worksheet),
      cell: (part) => <SaidTo worksheet={worksheet} part={part} />,
    },
    ...(before === null
      ? []
      : [
          {
            heading: formatFinancialYear(before.year),
            cell: (part: Part) => <SaidTo worksheet={before} part={part} />,
          },
        ]),
  ];
  return (
    <section aria-labelledby={key}>
      <h2 className="nhsuk-heading-m" id={key}>
        {heading}
        {optional && ' (optional)'}
      </h2>
      {source !== '' && <p className="ppg-quiet">{source}</p>}
      {optional && isEmpty ? (
        <p className="ppg-quiet">Not used.</p>
      ) : (
        <Table
          caption={heading}
          captionHidden
          columns={columns}
          rows={parts}
          rowKey={(part) => part.key}
        />
      )}
      {!evidence && (
        <WhileWritable>
          <p>
            <ButtonLink look="secondary" small to={pathToSay(worksheet, section, '')}>
              {isEmpty ? 'Write' : 'Change'}
              <span className="nhsuk-u-visually-hidden"> {heading}</span>
            </ButtonLink>
          </p>
        </WhileWritable>
      )}
    </section>
  );
}

type SaidToProps = { readonly worksheet: Worksheet; readonly part: Part };

function SaidTo({ worksheet, part }: SaidToProps) {
  const said = saidTo(worksheet, part.key);
  if (!said) return <span className="ppg-quiet">Nothing yet</span>;
  const { answer, words, evidence } = said;
  return (
    <>
      {answer !== '' && <strong>{capitalised(answer)}. </strong>}
      <span className="ppg-lines">{words}</span>
      {evidence.length > 0 && (
        <>
          <div className="ppg-quiet ppg-shown-by">Shown by</div>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {evidence.map((one) => (
              <li key={`${one.place} ${one.id}`}>
                {one.on === null ? (
                  <span className="ppg-quiet">{one.text}</span>
                ) : (
                  <Link to={pathOfLink(one)}>{one.text}</Link>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
