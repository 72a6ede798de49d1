import { useQuery } from '@tanstack/react-query';
import { FileButton } from '../../components/FileButton.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { SummaryList } from '../../components/SummaryList.tsx';
import { callShell } from '../../rpc/client.ts';
import { OperationFailed } from '../../rpc/operation-failed.ts';

/** Which version this is, and the licences of its parts. */
export function VersionFacts() {
  const about = useQuery({
    queryKey: ['shell.about'],
    queryFn: async () => {
      const result = await callShell('shell.about', {});
      if (!result.ok) throw new OperationFailed(result.error);
      return result.value;
    },
  });
  return (
    <Loaded query={about}>
      {({ version, electron, chromium, node, settingsFolder, noticesPath }) => (
        <>
          <SummaryList
            rows={[
              { key: 'Version', value: version },
              {
                key: 'Made with',
                value: `Electron ${electron}, Chromium ${chromium}, Node ${node}`,
              },
              { key: 'This computer’s settings', value: settingsFolder },
            ]}
          />
          <FileButton path={noticesPath} does="open">
            Show the licences of its parts
          </FileButton>
        </>
      )}
    </Loaded>
  );
}
