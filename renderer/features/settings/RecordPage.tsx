import { FileButton } from '../../components/FileButton.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Page } from '../../components/Page.tsx';
import { SummaryList } from '../../components/SummaryList.tsx';
import { WarningCallout } from '../../components/WarningCallout.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { backToSettings } from './back-to-settings.tsx';
import { PassphraseSection } from './PassphraseSection.tsx';
import { SaveCopy } from './SaveCopy.tsx';
import { WhileWritable } from '../../components/WhileWritable.tsx';

/** Where the record is kept, how to copy it, and its passphrase. */
export function RecordPage() {
  return (
    <Page title="Place, copies and passphrase" before={backToSettings}>
      <Loaded query={useOperation('record.status', {})}>
        {({ record }) =>
          record && (
            <>
              {record.warnings.length > 0 && (
                <WarningCallout heading="About this place">
                  {record.warnings.map((warning) => (
                    <p key={warning}>{warning}</p>
                  ))}
                </WarningCallout>
              )}
              <SummaryList
                rows={[
                  {
                    key: 'File',
                    value: <span className="ppg-path">{record.path}</span>,
                    action: (
                      <FileButton path={record.path} does="show">
                        Show in its folder
                      </FileButton>
                    ),
                  },
                  {
                    key: 'Passphrase',
                    value: record.encrypted
                      ? 'The record is protected with a passphrase.'
                      : 'None: whoever has the file can read it.',
                  },
                ]}
              />
              <SaveCopy record={record} />
              <WhileWritable>
                <PassphraseSection encrypted={record.encrypted} />
              </WhileWritable>
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
