import { Button } from '../components/Button.tsx';
import { Page } from '../components/Page.tsx';

/** In place of a page that failed; an error in one page never takes the rest away. */
export function PageError() {
  return (
    <Page title="This page could not be shown">
      <p>
        Something went wrong while the page was being drawn. Nothing that was saved is lost, and
        your record was not changed.
      </p>
      <Button onClick={() => window.location.reload()}>Open the page again</Button>
    </Page>
  );
}
