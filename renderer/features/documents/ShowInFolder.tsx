import { Button } from '../../components/Button.tsx';
import { callShell } from '../../rpc/client.ts';

/** Leads to a file that was written, in the folder where it was written. */
export function ShowInFolder({ path, title }: { readonly path: string; readonly title: string }) {
  return (
    <Button look="secondary" small onClick={() => void callShell('shell.showInFolder', { path })}>
      Show<span className="nhsuk-u-visually-hidden"> {title}</span> in its folder
    </Button>
  );
}
