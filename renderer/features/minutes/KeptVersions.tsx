import { useState } from 'react';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { capitalised } from '../../components/choice.ts';
import { Details } from '../../components/Details.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Select } from '../../components/Select.tsx';
import type { AnswerOf } from '../../rpc/operation-types.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { Comparison } from './Comparison.tsx';

type Version = AnswerOf<'minutes.versions'>['versions'][number];

/** Every text that was kept, to read and to compare. */
export function KeptVersions({ meetingId }: { readonly meetingId: number }) {
  return (
    <section aria-labelledby="versions">
      <h2 className="nhsuk-heading-m" id="versions">
        Texts that were kept
      </h2>
      <Loaded query={useOperation('minutes.versions', { meetingId })}>
        {({ versions }) => (
          <>
            {versions.map((version) => (
              <Details key={version.number} summary={nameOf(version)}>
                <p className="ppg-own-words">{version.lines.join('\n')}</p>
              </Details>
            ))}
            <Compare meetingId={meetingId} versions={versions} />
          </>
        )}
      </Loaded>
    </section>
  );
}

type CompareProps = { readonly meetingId: number; readonly versions: readonly Version[] };

function Compare({ meetingId, versions }: CompareProps) {
  const [from, setFrom] = useState(String(versions[0]?.number ?? 1));
  const [to, setTo] = useState('now');
  const kept = versions.map((version) => ({
    value: String(version.number),
    label: shortName(version),
  }));
  const compared = useOperation(
    'minutes.compare',
    { meetingId, from: Number(from), to: to === 'now' ? 'now' : Number(to) },
    { keepPrevious: true },
  );
  return (
    <>
      <h3 className="nhsuk-heading-s">Side by side</h3>
      <div className="ppg-filters">
        <Select
          id="compare-from"
          label="Compare"
          choices={kept}
          value={from}
          onChange={(event) => setFrom(event.target.value)}
        />
        <Select
          id="compare-to"
          label="with"
          choices={[...kept, { value: 'now', label: 'The minutes as they stand now' }]}
          value={to}
          onChange={(event) => setTo(event.target.value)}
        />
      </div>
      <Loaded query={compared}>{(answer) => <Comparison {...answer} />}</Loaded>
    </>
  );
}

const shortName = ({ number, kind, on }: Version): string =>
  `${number}. ${capitalised(kind)}, ${formatDay(on)}`;

const nameOf = (version: Version): string => `${shortName(version)}, kept by ${version.by}`;
