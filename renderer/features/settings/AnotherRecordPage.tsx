import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { useOpening, type Wish } from '../../app/start/opening.ts';
import { Button } from '../../components/Button.tsx';
import { Page } from '../../components/Page.tsx';
import { backToSettings } from './back-to-settings.tsx';

/**
 * Closes this record and goes on to another. The menu comes here too (`?close`, `?choose`, `?new`,
 * `?open=PATH`), so that leaving a page with something unsaved is asked about in one way only.
 */
export function AnotherRecordPage() {
  const { close } = useOpening();
  const [search] = useSearchParams();
  const asked = search.toString();

  useEffect(() => {
    if (asked !== '') void close(wishIn(new URLSearchParams(asked)));
  }, [asked, close]);

  if (asked !== '') return null;
  return (
    <Page title="Another record" before={backToSettings}>
      <p>This record will be closed. Everything in it is saved.</p>
      <div className="ppg-buttons">
        <Button onClick={() => void close({ what: 'choose' })}>Open another record</Button>
        <Button look="secondary" onClick={() => void close({ what: 'new' })}>
          Start a new record
        </Button>
        <Button look="secondary" onClick={() => void close()}>
          Close this record
        </Button>
      </div>
    </Page>
  );
}

function wishIn(search: URLSearchParams): Wish | undefined {
  const path = search.get('open');
  if (path !== null) return { what: 'open', path };
  if (search.has('choose')) return { what: 'choose' };
  return search.has('new') ? { what: 'new' } : undefined;
}
