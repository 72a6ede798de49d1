import { Page } from '../../components/Page.tsx';
import { WhoForm } from './WhoForm.tsx';

/** The first thing asked on a new computer. */
export function WhoPage() {
  return (
    <Page title="Who are you?">
      <p>
        PPG Records keeps the record of a Patient Participation Group (PPG) on this computer. Your
        name and role stand beside every change you make, so that anybody can see later who wrote
        what. You can change them at any time.
      </p>
      <WhoForm person={null} submitLabel="Continue" />
    </Page>
  );
}
